/// Keys that spare comparing every name with every other.
///
/// Wherever `a.relation(to: b)` holds for an `a` with no more parts than `b`, a query key of `a` is a block key of `b`.
extension PersonName {
  /// More parts than a name has; only whole names and surnames are looked up of what is longer.
  private static let partLimit = 12

  /// More parts than a name that may be shortened by leaving out some in the middle.
  static let gapLimit = 6

  /// The keys under which a name is found by its variants and short forms.
  var blockKeys: Set<String> {
    var keys = givenNameKeys("^", bare: ".")
    keys.insert("=" + squashed)
    guard parts.count > 1, parts.count <= Self.partLimit else { return keys }
    for count in 1..<parts.count {
      keys.insert("~" + parts.prefix(count).joined(separator: " "))
      keys.insert("~" + parts.suffix(count).joined(separator: " "))
    }
    if parts.count > 2 { for part in parts.dropFirst().dropLast() { keys.insert("~" + part) } }
    keys.insert("@" + initials)
    guard (3...Self.gapLimit).contains(parts.count) else { return keys }
    for first in parts.indices.dropLast() {
      for last in parts.indices where last > first { keys.insert("&\(parts[first]) \(parts[last])") }
    }
    return keys
  }

  /// The keys under which a name finds those that it may be a variant or a short form of.
  var queryKeys: Set<String> {
    var keys = givenNameKeys(".", bare: "^")
    keys.insert("=" + squashed)
    keys.insert("~" + parts.joined(separator: " "))
    if let bareInitials { keys.insert("@" + bareInitials) }
    if let initial = trailingInitials?.first, let surname = parts.first {
      keys.formUnion(["^\(initial) \(surname)", ".\(initial) \(surname)"])
    }
    if let first = parts.first, let last = parts.last, isFull {
      keys.insert("&\(first) \(last)")
      if parts.count == 2 { keys.insert("~\(last) \(first)") }
      keys.insert("=" + last + parts.dropLast().joined())
      keys.insert("=" + parts.dropFirst().joined() + first)
    }
    return keys
  }

  /// The surname with the given name, its group of nicknames, and its first letter: `^` stands for any given name with that letter,
  /// `.` for the bare initial.
  private func givenNameKeys(_ own: Character, bare: Character) -> Set<String> {
    guard isFull, let given = parts.first, let initial = given.first, let surname = parts.last else { return [] }
    var keys: Set<String> = ["\(given) \(surname)", "\(own)\(initial) \(surname)"]
    if given.count == 1 { keys.insert("\(bare)\(initial) \(surname)") }
    if let group = givenNames.groups[given] {
      keys.insert("#\(group) \(surname)")
      if let formal = givenNames.initials[group] { keys.insert("\(own)\(formal) \(surname)") }
    }
    return keys
  }
}

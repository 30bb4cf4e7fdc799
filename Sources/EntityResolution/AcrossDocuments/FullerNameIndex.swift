/// Finds the full names of a corpus that another may be a shorter form of, without comparing it with all of the same first and last part.
///
/// Of several names with a middle name each, two can be one person's only where they share a part in the middle, where one has the
/// other's initial, or where all letters are the same.
struct FullerNameIndex {
  /// Groups by the ends of their names.
  private var all: [String: [Int]] = [:]
  /// Groups by the ends and what is between.
  private var byMiddle: [String: [Int]] = [:]

  /// Adds a group with names.
  ///
  /// - Parameters:
  ///   - group: Its index.
  ///   - names: Its names.
  ///   - ends: The ends of these, each once.
  mutating func add(_ group: Int, of names: [PersonName], _ ends: [String]) {
    let keys = names.reduce(into: Set<String>()) { $0.formUnion(Self.keys(of: $1)) }
    for end in ends {
      all[end, default: []].append(group)
      for key in keys { byMiddle[end + key, default: []].append(group) }
    }
  }

  /// The groups of which every name may be compatible with all of these.
  func candidates(for names: [PersonName], _ ends: [String]) -> Set<Int> {
    guard let name = names.first(where: { !$0.middleNames.isEmpty }) else {
      return Set(ends.flatMap { all[$0] ?? [] })
    }
    var keys: Set = [Self.none, "=" + name.squashed]
    for part in Self.middle(of: name) {
      keys.insert("|" + part)
      if let first = part.first { keys.insert(part.count == 1 ? ".\(first)" : "|\(first)") }
    }
    return Set(ends.flatMap { end in keys.flatMap { byMiddle[end + $0] ?? [] } })
  }

  /// The key of names without a middle name.
  private static let none = "-"

  /// The parts between the first and the last.
  private static func middle(of name: PersonName) -> ArraySlice<String> { name.parts.dropFirst().dropLast() }

  /// The keys a name is found by: its middle parts, their initials, all its letters.
  private static func keys(of name: PersonName) -> Set<String> {
    var keys: Set = ["=" + name.squashed]
    if name.middleNames.isEmpty { keys.insert(none) }
    for part in middle(of: name) {
      keys.insert("|" + part)
      if let first = part.first { keys.insert(".\(first)") }
    }
    return keys
  }
}

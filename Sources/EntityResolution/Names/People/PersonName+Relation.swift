extension PersonName {
  /// Why this name may be a form of `other`'s bearer, or nil where the two exclude each other.
  ///
  /// This name must be the shorter one, or have as many parts. The rules, first match wins:
  /// 1. the same letters, or the same parts with the surname at the other end: `spelling`;
  /// 2. the last parts of the other: `surname`; its first parts: `givenName`, or `fullerForm` where they are two or more; in names
  ///    with the surname first the two change places;
  /// 3. the same surname, given names that agree (equal, initial, nickname), middle names that agree as far as both have
  ///    them: `fullerForm`.
  ///
  /// "Jr." and the like must be equal on both sides, but a numeral may be left out: only what else the text says tells "William Tarrant"
  /// from "William J. Tarrant III". Middle names agree position by position,
  /// so "George W. Bush" and "George H. W. Bush" exclude each other.
  func relation(to other: PersonName) -> Merge.Reason? {
    guard endingAgrees(with: other) else { return nil }
    if squashed == other.squashed { return .spelling }
    if isTurned(other) { return .spelling }
    if isTabular(other) || isIndexed(other) { return .fullerForm }
    if let reason = runRelation(to: other) { return reason }
    return agreesInGivenNames(with: other) || isRunWithGaps(of: other) ? .fullerForm : nil
  }

  /// "Otto Jespersen" for "Jens Otto Harry Jespersen", and "Guillermo Endara" for "Guillermo David Endara Galimany": two or more
  /// written-out parts of a longer name, in its order, with its first or its last.
  private func isRunWithGaps(of other: PersonName) -> Bool {
    guard isFull, other.parts.count > parts.count, other.parts.count <= Self.gapLimit else { return false }
    guard !isSurnameFirst, !other.isSurnameFirst, !parts.contains(where: { $0.utf8.count == 1 }) else { return false }
    guard parts.last == other.parts.last || (parts.first == other.parts.first && other.parts.count > 3) else {
      return false
    }
    var rest = parts[...]
    for part in other.parts where part == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether "Jr.", "III" and the like are equal, or only one has one, which is a numeral: Donald Trump is not Donald Trump Jr. Where a
  /// given name stands before the numeral, it counts kings and popes: John Paul is not John Paul II.
  private func endingAgrees(with other: PersonName) -> Bool {
    if suffix == other.suffix || suffix == nil && !isFull { return true }
    guard isFull, let ending = suffix ?? other.suffix, suffix == nil || other.suffix == nil else { return false }
    return ending.allSatisfy { "iv".hasSign($0) } && !givenNames.isGivenName(parts.last ?? "")
  }

  /// Whether the two full names can be one person's.
  func isCompatible(with other: PersonName) -> Bool {
    parts.count <= other.parts.count ? relation(to: other) != nil : other.relation(to: self) != nil
  }

  /// "Jong Un Kim" for "Kim Jong Un" where the surname is one that stands first; "Higuchi Natsuko" for any name of two parts.
  private func isTurned(_ other: PersonName) -> Bool {
    guard isFull, parts.count == other.parts.count, let first = parts.first, let last = parts.last else { return false }
    if parts.count == 2 { return parts[0] == other.parts[1] && parts[1] == other.parts[0] }
    if other.isSurnameFirst, other.parts[0] == last { return other.parts.dropFirst().elementsEqual(parts.dropLast()) }
    if isSurnameFirst, other.parts.last == first { return other.parts.dropLast().elementsEqual(parts.dropFirst()) }
    return false
  }

  /// "Folake Agbaje" for "Agbaje Folake M", as a table puts it.
  private func isTabular(_ other: PersonName) -> Bool {
    guard parts.count == 2, other.parts.count == 3, other.parts[2].utf8.count == 1 else { return false }
    return parts[0] == other.parts[1] && parts[1] == other.parts[0] && parts.allSatisfy { $0.utf8.count > 2 }
  }

  /// "Nakamura A." for "Akira Nakamura", "Halvorson RJ" for "Ruth J. Halvorson", as lists of papers put it.
  private func isIndexed(_ other: PersonName) -> Bool {
    guard other.isFull, !other.isSurnameFirst, parts.first == other.parts.last, let initials = trailingInitials,
      initials.count < other.parts.count
    else { return false }
    return zip(initials, other.parts).allSatisfy { $0 == $1.first }
  }

  private func runRelation(to other: PersonName) -> Merge.Reason? {
    guard parts.count < other.parts.count, let first = parts.first else { return nil }
    let isLone = parts.count == 1
    if isLone && first.utf8.count == 1 { return nil }
    if other.parts.suffix(parts.count).elementsEqual(parts) {
      // "W. Bush" is no surname: initials are held against middle names in the third rule's manner.
      if first.utf8.count == 1 { return nil }
      return other.isSurnameFirst ? .givenName : .surname
    }
    if other.parts.prefix(parts.count).elementsEqual(parts) {
      if !isLone { return .fullerForm }
      return other.isSurnameFirst ? .surname : .givenName
    }
    return nil
  }

  private func agreesInGivenNames(with other: PersonName) -> Bool {
    guard isFull, other.isFull, !isSurnameFirst, !other.isSurnameFirst, parts.last == other.parts.last else {
      return false
    }
    guard givenNameAgrees(with: other) else { return false }
    let (mine, theirs) = (middleNames, other.middleNames)
    return zip(mine, theirs).allSatisfy { $0 == $1 || Self.isInitial($0, of: $1) || Self.isInitial($1, of: $0) }
  }

  private func givenNameAgrees(with other: PersonName) -> Bool {
    let (a, b) = (parts[0], other.parts[0])
    if a == b { return true }
    if a.utf8.count == 1 || b.utf8.count == 1 {
      guard let first = a.first, let letter = b.first else { return false }
      return a.count == 1 ? other.givenNames.isInitial(first, of: b) : givenNames.isInitial(letter, of: a)
    }
    guard let group = givenNames.groups[a] else { return false }
    return group == other.givenNames.groups[b]
  }

  private static func isInitial(_ a: String, of b: String) -> Bool { a.count == 1 && b.first == a.first }
}

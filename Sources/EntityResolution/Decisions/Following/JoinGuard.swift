internal import EntityExtraction

/// Tells what a person can hardly have meant to be one: entities of different types, and people with different full names.
struct JoinGuard {
  let lexicon: PersonNameLexicon

  /// What is to be joined: an entity, or some of its mentions by their form.
  struct Side {
    var party: DecisionOutcome.Party
    /// The names it goes by, the one shown first.
    var names: [String]
  }

  /// Why two sides are not to be joined unasked; nil where nothing speaks against it.
  ///
  /// Full names differ where none of the names of one side can be a form of the name that the other is shown by: other given
  /// names, other surnames, "Jr." beside "Sr.". A numeral, "Jr." or the like on one side only is no difference. Lone
  /// names and roles are no full names.
  func obstacle(_ a: Side, _ b: Side) -> DecisionOutcome.Obstacle? {
    if a.party.type != b.party.type { return .differentTypes(a.party, b.party) }
    guard a.party.type == .person else { return nil }
    let (left, right) = (fullNames(a), fullNames(b))
    guard let first = left.first, let second = right.first else { return nil }
    let agree =
      right.contains { canBeOne(first, $0) } || left.contains { canBeOne($0, second) }
    return agree ? nil : .differentNames(a.party, b.party)
  }

  /// The full names of a side, if the one that is shown is one; empty otherwise.
  private func fullNames(_ side: Side) -> [PersonName] {
    let names = side.names.map { PersonName($0, lexicon) }
    guard let shown = names.first, isFull(shown) else { return [] }
    return names.filter(isFull)
  }

  private func isFull(_ name: PersonName) -> Bool { name.isFull && !name.isRole }

  private func canBeOne(_ a: PersonName, _ b: PersonName) -> Bool {
    if a.suffix != b.suffix, a.suffix == nil || b.suffix == nil {
      return withoutSuffix(a).isCompatible(with: withoutSuffix(b))
    }
    return a.isCompatible(with: b)
  }

  private func withoutSuffix(_ name: PersonName) -> PersonName {
    name.suffix == nil ? name : PersonName(name.parts.joined(separator: " "), lexicon)
  }
}

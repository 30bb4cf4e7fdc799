/// The names that decisions keep apart from those of an entity.
struct DecidedApart {
  private let others: Set<String>

  init(_ entity: Entity, _ decisions: Decisions) {
    let own = Self.keys(of: entity)
    var others: Set<String> = []
    for line in decisions.lines where line.verb == .notSame {
      let (a, b) = (line.name.decisionKey, line.value.decisionKey)
      if own.contains(a) { others.insert(b) }
      if own.contains(b) { others.insert(a) }
    }
    self.others = others
  }

  /// Whether a decision says that `entity` is another.
  func excludes(_ entity: Entity) -> Bool {
    !others.isEmpty && !Self.keys(of: entity).isDisjoint(with: others)
  }

  /// What decisions can call an entity.
  private static func keys(of entity: Entity) -> Set<String> {
    Set([entity.id.decisionKey, entity.name.decisionKey] + entity.aliases.map(\.form.decisionKey))
  }
}

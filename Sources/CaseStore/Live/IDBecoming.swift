internal import ComentionKit

/// What became of the ids of entities where something was decided of them.
struct IDBecoming {
  private let firstIDs: Set<Entity.ID>
  private let currentIDs: Set<Entity.ID>
  private var next: [Entity.ID: Entity.ID] = [:]
  private var firstOfCurrent: [Entity.ID: Entity.ID] = [:]

  /// - Parameters:
  ///   - first: The corpus with nothing decided.
  ///   - decided: The corpus as it is.
  init(_ first: EntityIndex, _ decided: EntityIndex) {
    firstIDs = Set(first.entities.map(\.id))
    currentIDs = Set(decided.entities.map(\.id))
    for outcome in decided.decisionOutcomes where outcome.after.count == 1 {
      for party in outcome.before where party.id != outcome.after[0].id { next[party.id] = outcome.after[0].id }
    }
    for id in next.keys.sorted() where firstIDs.contains(id) && firstOfCurrent[currentID(of: id) ?? ""] == nil {
      if let current = currentID(of: id) { firstOfCurrent[current] = id }
    }
  }

  /// The id that an entity has now; nil where nobody has it any more.
  func currentID(of id: Entity.ID) -> Entity.ID? {
    var id = id
    for _ in 0...next.count {
      if currentIDs.contains(id) { return id }
      guard let later = next[id] else { return nil }
      id = later
    }
    return nil
  }

  /// The id that an entity had before anything was decided; the one that it has where there is no other.
  func firstID(of id: Entity.ID) -> Entity.ID { firstIDs.contains(id) ? id : firstOfCurrent[id] ?? id }
}

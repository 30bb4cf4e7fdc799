internal import ComentionKit

/// What became of the ids of entities where something was decided of them.
struct IDBecoming {
  private let first: EntityIndex
  private let decided: EntityIndex
  private var next: [Entity.ID: Entity.ID] = [:]
  private var firstOfCurrent: [Entity.ID: Entity.ID] = [:]

  /// - Parameters:
  ///   - first: The corpus with nothing decided.
  ///   - decided: The corpus as it is.
  init(_ first: EntityIndex, _ decided: EntityIndex) {
    (self.first, self.decided) = (first, decided)
    for outcome in decided.decisionOutcomes where outcome.after.count == 1 {
      for party in outcome.before where party.id != outcome.after[0].id { next[party.id] = outcome.after[0].id }
    }
    for id in next.keys.sorted() where first.hasEntity(id) && firstOfCurrent[currentID(of: id) ?? ""] == nil {
      if let current = currentID(of: id) { firstOfCurrent[current] = id }
    }
  }

  /// The id that an entity has now; nil where nobody has it any more.
  func currentID(of id: Entity.ID) -> Entity.ID? {
    var id = id
    for _ in 0...next.count {
      if decided.hasEntity(id) { return id }
      guard let later = next[id] else { return nil }
      id = later
    }
    return nil
  }

  /// The id that an entity had before anything was decided; the one that it has where there is no other.
  func firstID(of id: Entity.ID) -> Entity.ID { first.hasEntity(id) ? id : firstOfCurrent[id] ?? id }
}

extension EntityIndex {
  /// Whether somebody has an id.
  ///
  /// - Complexity: O(log *n*): entities are in the order of their ids.
  fileprivate func hasEntity(_ id: Entity.ID) -> Bool {
    var (low, high) = (0, entities.count)
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < entities.count && entities[low].id == id
  }
}

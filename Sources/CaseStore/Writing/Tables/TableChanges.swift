internal import ComentionKit

/// Which rows of a case may be others than they are, now that something was decided of the same documents: all others need not be looked at.
struct TableChanges: Sendable {
  /// Whether what is said of each entity may be.
  private(set) var entities: [Bool]
  /// Whether ties of each entity to those of higher numbers may be.
  private(set) var ties: [Bool]
  /// Whether mentions of each document may be.
  private(set) var documents: [Bool]

  /// - Parameters:
  ///   - former: What the tables have.
  ///   - numbersThen: The numbers of its entities there.
  ///   - later: What they are to have; nil where that is of other documents.
  ///   - numbersNow: The numbers of its entities there.
  /// - Complexity: O(*n*) for *n* entities, and all mentions and ties of those that changed.
  init?(from former: CoMentionGraph, _ numbersThen: [Int], to later: CoMentionGraph, _ numbersNow: [Int]) {
    let (old, new) = (former.index, later.index)
    guard old.documents.count == new.documents.count else { return nil }
    documents = zip(old.documents, new.documents).map { $0.mentions != $1.mentions }
    let shift = MentionShift(from: old, to: new)
    entities = [Bool](repeating: true, count: new.entities.count)
    ties = [Bool](repeating: false, count: new.entities.count)
    var places = [Int?](repeating: nil, count: old.entities.count)
    var place = 0
    for (entity, found) in new.entities.enumerated() {
      while place < old.entities.count, old.entities[place].id < found.id { place += 1 }
      guard place < old.entities.count, old.entities[place].id == found.id else { continue }
      places[place] = entity
      let isNode = (former.nodeOfEntity[place] != nil, later.nodeOfEntity[entity] != nil)
      entities[entity] =
        isNode.0 != isNode.1 || !found.isSaid(as: old.entities[place])
        || !shift.areSame(found.mentions, old.entities[place].mentions)
    }
    for entity in new.entities.indices where entities[entity] {
      note(entity, of: later, numbersNow) { $0 }
    }
    for place in old.entities.indices where places[place].map({ entities[$0] }) ?? true {
      note(place, of: former, numbersThen) { places[$0] }
    }
  }

  /// Notes where somebody is mentioned, and whose rows have the ties: those of the one with the lower number.
  private mutating func note(
    _ entity: Int, of coMentions: CoMentionGraph, _ numbers: [Int], _ place: (Int) -> Int?
  ) {
    for mention in coMentions.index.entities[entity].mentions { documents[mention.document] = true }
    if let place = place(entity) { ties[place] = true }
    guard let node = coMentions.nodeOfEntity[entity] else { return }
    for arc in coMentions.graph.graph.arcs(of: node) {
      let other = coMentions.entityOfNode[arc.neighbor]
      if numbers[other] < numbers[entity], let place = place(other) { ties[place] = true }
    }
  }
}

extension Entity {
  /// Whether the same is said of it as of another one, whatever mentions mean it.
  fileprivate func isSaid(as other: Entity) -> Bool {
    id == other.id && type == other.type && name == other.name && documentCount == other.documentCount
      && aliases == other.aliases && merges == other.merges
  }
}

public import EntityExtraction

/// The documents of a corpus and the entities their mentions stand for.
public struct EntityIndex: Sendable {
  /// The documents, in the order given.
  public let documents: [ExtractedDocument]

  /// The entities, in order of their ids.
  public let entities: [Entity]

  /// What a person decided about names, which went before every rule.
  public let decisions: Decisions

  /// The decisions that matched nothing, with the names that don't occur, in the order of their lines.
  public let unmatchedDecisions: [UnmatchedDecision]

  /// For every document, the entity index of each of its mentions.
  private let entityOfMention: [[Int32]]

  /// Puts together an index whose parts belong together.
  ///
  /// - Precondition: Every mention of every document belongs to exactly one entity.
  package init(
    documents: [ExtractedDocument], entities: [Entity], decisions: Decisions = Decisions(),
    unmatchedDecisions: [UnmatchedDecision] = []
  ) {
    self.decisions = decisions
    self.unmatchedDecisions = unmatchedDecisions
    var table = documents.map { [Int32](repeating: -1, count: $0.mentions.count) }
    for (index, entity) in entities.enumerated() {
      for mention in entity.mentions { table[mention.document][mention.mention] = Int32(index) }
    }
    precondition(table.allSatisfy { !$0.contains(-1) }, "Every mention belongs to an entity")
    self.documents = documents
    self.entities = entities
    entityOfMention = table
  }

  /// The index of the entity that a mention stands for.
  public func entity(of mention: MentionReference) -> Int { Int(entityOfMention[mention.document][mention.mention]) }

  /// The indices of the entities of one document's mentions, in text order.
  public func entities(ofDocument document: Int) -> [Int] { entityOfMention[document].map(Int.init) }
}

public import EntityExtraction
package import TextModel

/// The documents of a corpus and the entities their mentions stand for.
public struct EntityIndex: Sendable {
  /// The documents, in the order given.
  public let documents: [ExtractedDocument]

  /// The entities, in order of their ids.
  public let entities: [Entity]

  /// What a person decided about names, which had the last word.
  public let decisions: Decisions

  /// What became of them, in the order of their lines.
  public let decisionOutcomes: [DecisionOutcome]

  /// For every document, the entity index of each of its mentions.
  private let entityOfMention: [[Int32]]

  /// Puts together an index whose parts belong together.
  ///
  /// - Precondition: Every mention of every document belongs to exactly one entity.
  package init(
    documents: [ExtractedDocument], entities: [Entity], decisions: Decisions = Decisions(),
    decisionOutcomes: [DecisionOutcome] = []
  ) {
    self.decisions = decisions
    self.decisionOutcomes = decisionOutcomes
    var table = documents.map { [Int32](repeating: -1, count: $0.mentions.count) }
    for (index, entity) in entities.enumerated() {
      for mention in entity.mentions { table[mention.document][mention.mention] = Int32(index) }
    }
    precondition(table.allSatisfy { !$0.contains(-1) }, "Every mention belongs to an entity")
    self.documents = documents
    self.entities = entities
    entityOfMention = table
  }

  /// The language of most documents.
  package var mainLanguage: Language { documents.mainLanguage }

  /// The index of the entity that a mention stands for.
  public func entity(of mention: MentionReference) -> Int { Int(entityOfMention[mention.document][mention.mention]) }

  /// The indices of the entities of one document's mentions, in text order.
  public func entities(ofDocument document: Int) -> [Int] { entityOfMention[document].map(Int.init) }
}

extension [ExtractedDocument] {
  /// The language of most documents, of as many the first by its code; English where there is none.
  var mainLanguage: Language {
    var counts: [Language: Int] = [:]
    for document in self { counts[document.language, default: 0] += 1 }
    return counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key ?? .english
  }
}

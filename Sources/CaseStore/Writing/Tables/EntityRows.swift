internal import ComentionKit

/// The rows of entities.
struct EntityRows: Sendable {
  private let coMentions: CoMentionGraph
  private let numbers: [Int]
  private let mentions: [Int?]
  private let documents: [Int?]
  private let first: [String?]?
  private let last: [String?]?

  /// - Parameters:
  ///   - coMentions: The corpus and its graph.
  ///   - numbers: The numbers of the documents in the case.
  init(_ coMentions: CoMentionGraph, _ numbers: [Int]) {
    (self.coMentions, self.numbers) = (coMentions, numbers)
    let attributes = coMentions.graph.nodeAttributes
    func integers(_ name: String) -> [Int?] { if case .integer(let values)? = attributes[name] { values } else { [] } }
    func texts(_ name: String) -> [String?]? { if case .text(let values)? = attributes[name] { values } else { nil } }
    (mentions, documents) = (integers("mentions"), integers("documents"))
    (first, last) = (texts("first"), texts("last"))
  }

  /// What is said of an entity: the counts of a node are those of the graph.
  func row(of place: Int) -> (mentions: Int, documents: Int, first: String?, last: String?) {
    let entity = coMentions.index.entities[place]
    guard let node = coMentions.nodeOfEntity[place] else {
      return (entity.mentions.count, entity.documentCount, nil, nil)
    }
    return (mentions[node] ?? 0, documents[node] ?? 0, first?[node], last?[node])
  }

  /// A number that stands for all that is said of an entity, but for its ties.
  func digest(of place: Int) -> Int {
    let entity = coMentions.index.entities[place]
    let row = self.row(of: place)
    var hash = StableHash()
    for text in [entity.id, entity.name, entity.type.rawValue, row.first, row.last] { hash.add(text) }
    for number in [row.mentions, row.documents, coMentions.nodeOfEntity[place] == nil ? 0 : 1] { hash.add(number) }
    hash.add(entity.aliases.count)
    for alias in entity.aliases {
      hash.add(alias.form)
      hash.add(alias.count)
    }
    for merge in entity.merges {
      hash.add(merge.form)
      hash.add(merge.target)
      hash.add(merge.reason.rawValue)
      hash.add(merge.document.map { numbers[$0] } ?? 0)
    }
    return hash.number
  }
}

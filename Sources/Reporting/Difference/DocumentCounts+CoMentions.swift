public import CoMention
internal import EntityResolution
public import GraphAlgorithms
internal import Graphs
internal import TextModel

extension GraphDifference.DocumentCounts {
  /// How many documents of a corpus name each node and hold each edge.
  ///
  /// Documents that tell one story count once, unless the graph counts all copies: reprints are no evidence of their own, and tests of
  /// shares take documents to be independent.
  ///
  /// - Complexity: O(mentions + evidence).
  public init(_ coMentions: CoMentionGraph) {
    let isOnce = coMentions.options.duplicates != .count
    // The story of each document, by its number or that of the document.
    let count = coMentions.index.documents.count
    let stories = (0..<count).map { document in
      (isOnce ? coMentions.duplicates.story(ofDocument: document) : nil).map { count + $0 } ?? document
    }
    func distinct(_ documents: some Sequence<Int>) -> Int { Set(documents.lazy.map { stories[$0] }).count }
    let index = coMentions.index
    self.init(
      total: Set(stories).count,
      ofNode: coMentions.entityOfNode.map {
        distinct(coMentions.countedMentions(of: index.entities[$0]).lazy.map(\.document))
      },
      ofEdge: (0..<coMentions.graph.graph.edgeCount).map {
        distinct(coMentions.evidence(ofEdge: $0).lazy.map(\.document))
      })
  }
}

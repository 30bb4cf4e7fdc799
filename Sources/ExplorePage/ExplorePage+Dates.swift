public import CoMention
internal import EntityExtraction
internal import EntityResolution
public import Graphs
internal import Primitives
internal import TextModel

extension ExplorePage {
  /// When the documents are from that name the nodes of a page and tie them: what a page without documents filters by.
  public struct Dates: Hashable, Sendable {
    /// The dates of the documents, each once, in order; at the end nil, where some have none.
    let dates: [String?]
    /// How many documents have each date.
    let documents: [Int]
    /// For every node, the numbers of dates, each followed by the number of documents of that date that name it; for every edge each
    /// followed by the number of places that tie its ends.
    let nodes: [[Int]], edges: [[Int]]

    /// The dates of a co-mention graph; nil where fewer than two are known.
    ///
    /// - Parameters:
    ///   - coMentions: The graph with its documents.
    ///   - part: The part of it that is shown, with ids of its nodes; nil means all.
    /// - Precondition: The part's nodes and edges are the graph's.
    /// - Complexity: O(*d* log *d* + mentions + evidence of the part), for *d* documents.
    public init?(of coMentions: CoMentionGraph, showing part: AttributedGraph? = nil) {
      let index = coMentions.index
      let known = index.documents.map { document in
        document.document.date.flatMap { CalendarDate(iso: $0) }?.description
      }
      let distinct = Set(known.compactMap { $0 }).sorted()
      guard distinct.count > 1 else { return nil }
      let numberOfDate = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
      let numbers = known.map { $0.flatMap { numberOfDate[$0] } ?? distinct.count }
      dates = distinct + (known.contains(nil) ? [nil] : [])
      var documents = [Int](repeating: 0, count: dates.count)
      for number in numbers { documents[number] += 1 }
      self.documents = documents
      let selection = PageSelection(of: part ?? coMentions.graph, in: coMentions.graph)
      nodes = selection.nodes.map { node in
        var last = -1
        return Self.counted(
          index.entities[coMentions.entityOfNode[node]].mentions.compactMap { mention in
            defer { last = mention.document }
            return mention.document == last ? nil : numbers[mention.document]
          })
      }
      edges = selection.edges.map { Self.counted(coMentions.evidence(ofEdge: $0).map { numbers[$0.document] }) }
    }

    /// Numbers, each followed by how often it is there, in order.
    private static func counted(_ numbers: [Int]) -> [Int] {
      var pairs: [Int] = []
      for number in numbers.sorted() {
        if pairs.count > 1, pairs[pairs.count - 2] == number {
          pairs[pairs.count - 1] += 1
        } else {
          pairs += [number, 1]
        }
      }
      return pairs
    }

    func add(to json: inout JSONText) {
      json.add("date", dates) { json, date in
        if let date { json.string(date) } else { json.null() }
      }
      json.add("documents", documents) { $0.integer($1) }
      json.add("nodes", nodes) { $0.integers($1) }
      json.add("edges", edges) { $0.integers($1) }
    }
  }
}

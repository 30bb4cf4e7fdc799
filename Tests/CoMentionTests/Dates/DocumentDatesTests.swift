import CoMention
import CorpusSupport
import EntityResolution
import Graphs
import Testing

@Suite struct DocumentDatesTests {
  private func graph(_ dates: [String?]) -> AttributedGraph {
    var corpus = MarkedCorpus()
    let texts = ["[Ann] met [Bob] .", "[Ann] left .", "[Cid] met [Ann] .", "[Bob] and [Ann] met ."]
    for (number, text) in texts.enumerated() { corpus.add("\(number)", date: dates[number], [[text]]) }
    return CoMentionGraph(corpus.index()).graph
  }

  /// What a name's node, or the edge of two, begins and ends with.
  private func range(_ names: String..., in graph: AttributedGraph) throws -> [AttributeValue?] {
    let nodes = try names.map { name in try #require(graph.nodeIDs.firstIndex(of: "p:\(name)")) }
    if nodes.count == 1 { return ["first", "last"].map { graph.nodeAttributes[$0]?[nodes[0]] } }
    let edge = try #require(graph.graph.edgeIndex(between: nodes[0], and: nodes[1]))
    return ["first", "last"].map { graph.edgeAttributes[$0]?[edge] }
  }

  /// Ann is in all four documents, Bob in the first and the last, Cid in the third, which has no date.
  @Test func nodesAndEdgesLastFromTheFirstToTheLastDocument() throws {
    let graph = graph(["2019-02-28", "2018-06-12T10:00:00Z", nil, "2019-03"])
    #expect(try range("ann", in: graph) == [.text("2018-06-12"), .text("2019-03")])
    #expect(try range("bob", in: graph) == [.text("2019-02-28"), .text("2019-03")])
    #expect(try range("cid", in: graph) == [nil, nil])
    #expect(try range("ann", "bob", in: graph) == [.text("2019-02-28"), .text("2019-03")])
    #expect(try range("ann", "cid", in: graph) == [nil, nil])
  }

  /// A year ends after its last month and begins with its first.
  @Test func aLessPreciseDateClaimsNoMoreThanIsKnown() throws {
    let graph = graph(["1848", "1848-12", "1849-01-05", "1848-01-01"])
    #expect(try range("ann", "bob", in: graph) == [.text("1848"), .text("1848")])
    #expect(try range("ann", in: graph) == [.text("1848"), .text("1849-01-05")])
  }

  @Test(arguments: [nil, "last Tuesday", "2019-02-30"]) func withoutDatesThereAreNoSuchAttributes(date: String?) {
    let graph = graph([date, nil, nil, nil])
    #expect(!graph.nodeAttributes.names.contains("first") && !graph.edgeAttributes.names.contains("last"))
  }
}

import Foundation
import GraphFormats
import Graphs
import Testing

@Suite struct DynamicGraphTests {
  private func graph(_ edges: [(String, String, Double)], ranks: [Double]) throws -> AttributedGraph {
    var graph = try AttributedGraph(edges: edges)
    graph.nodeAttributes["pagerank"] = .real(ranks)
    graph.nodeAttributes["type"] = .text(graph.nodeIDs.map { _ in "person" })
    return graph
  }

  /// Ann and Bob in both slices, Cid in the second.
  @Test func spellsMeasuresAndWeights() throws {
    let dynamic = DynamicGraph(slices: [
      DynamicGraph.Slice(
        start: "2018-01-01", end: "2018-12-31", graph: try graph([("Ann", "Bob", 2)], ranks: [0.5, 0.5])),
      DynamicGraph.Slice(
        start: "2019-01-01", end: "2019-12-31",
        graph: try graph([("Cid", "Bob", 1), ("Bob", "Ann", 3)], ranks: [0.2, 0.5, 0.3])),
    ])
    let file = dynamic.gexf()
    let text = String(decoding: file, as: UTF8.self)
    #expect(
      text.contains(
        #"""
        <node id="Cid" label="Cid"><attvalues><attvalue for="name" value="Cid"/><attvalue for="type" value="person"/><attvalue for="0" value="0.2" start="2019-01-01" end="2019-12-31"/></attvalues><spells><spell start="2019-01-01" end="2019-12-31"/></spells></node>
        """#), "\(text)")
    #expect(
      text.contains(
        #"""
        <edge id="0" source="Ann" target="Bob" weight="3"><attvalues><attvalue for="weight" value="2" start="2018-01-01" end="2018-12-31"/><attvalue for="weight" value="3" start="2019-01-01" end="2019-12-31"/></attvalues><spells><spell start="2018-01-01" end="2018-12-31"/><spell start="2019-01-01" end="2019-12-31"/></spells></edge>
        """#), "\(text)")
    #expect(dynamic.gexf() == file && text.components(separatedBy: "<edge ").count == 3)
  }

  @Test func namesThatXMLWouldTakeForMarkup() throws {
    var graph = try AttributedGraph(edges: [("<a>", "\"b\" & c", 1)])
    graph.nodeAttributes["name"] = .text(["<i>", "\u{1}"])
    let file = DynamicGraph(slices: [DynamicGraph.Slice(start: "2018-01-01", end: "2018-12-31", graph: graph)]).gexf()
    let reading = try GraphFormat.gexf.read(file, name: "a.gexf")
    #expect(Set(reading.graph.nodeIDs) == ["<a>", "\"b\" & c"] && reading.graph.graph.edgeCount == 1)
    #expect(!DynamicGraph(slices: []).gexf().isEmpty)
  }
}

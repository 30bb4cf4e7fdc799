import GraphFormats
import Graphs
import OrderedCollections
import Testing

/// Colours, places, sizes and times in GEXF.
struct GEXFDrawingTests {
  private func sample() throws -> AttributedGraph {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 2), (1, 2, 1)]), nodeIDs: ["a", "b", "c"])
    graph.nodeAttributes["color"] = .text(["#FF8000", "#00000080", nil])
    graph.nodeAttributes["x"] = .integer([1, nil, 3])
    graph.nodeAttributes["y"] = .real([2.5, 1, nil])
    graph.nodeAttributes["size"] = .real([10, -1, nil])
    graph.nodeAttributes["first"] = .text(["2018-06-12", nil, nil])
    graph.edgeAttributes["thickness"] = .real([1.5, .nan])
    graph.edgeAttributes["start"] = .text(["2018-06-12T10:00:00Z", nil])
    graph.edgeAttributes["end"] = .text(["2019-02-28", "2019-02-28"])
    return graph
  }

  @Test func written() throws {
    let graph = try sample()
    let text = String(decoding: GraphFormat.gexf.write(graph), as: UTF8.self)
    #expect(text.contains("version=\"1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\">"))
    #expect(text.contains("mode=\"dynamic\" timeformat=\"dateTime\">"))
    #expect(text.contains("<node id=\"a\" label=\"a\" start=\"2018-06-12\"><attvalues>"))
    #expect(
      text.contains(
        "</attvalues><viz:color r=\"255\" g=\"128\" b=\"0\"/><viz:position x=\"1.0\" y=\"2.5\" z=\"0.0\"/>"
          + "<viz:size value=\"10.0\"/></node>"))
    #expect(text.contains("<viz:color r=\"0\" g=\"0\" b=\"0\" a=\"0.50196"))
    #expect(text.contains("weight=\"2\" start=\"2018-06-12T10:00:00Z\" end=\"2019-02-28\">"))
    #expect(text.contains("<viz:thickness value=\"1.5\"/></edge>"))
    #expect(text.split(separator: "<viz:position").count == 2 && text.split(separator: "<viz:size").count == 2)
  }

  @Test func comesBack() throws {
    var graph = try sample()
    graph.edgeAttributes["thickness"] = .real([1.5, nil])
    let reading = try GraphFormat.gexf.read(GraphFormat.gexf.write(graph), name: "g")
    #expect(reading.graph == graph)
    #expect(reading.remarks == [])
  }

  /// Attributes of the names that mean something else stay attributes, and the graph static.
  @Test func otherMeanings() throws {
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 2, edges: [(0, 1, 1)]), nodeIDs: ["a", "b"])
    graph.nodeAttributes["color"] = .text(["red\"/><script>", "#12345"])
    graph.nodeAttributes["x"] = .text(["left", "right"])
    graph.nodeAttributes["size"] = .text(["S", "M"])
    graph.nodeAttributes["start"] = .text(["soon", "2018-13-01"])
    graph.edgeAttributes["date"] = .text(["2018-06-12\" x=\"y"])
    let file = GraphFormat.gexf.write(graph)
    #expect(!String(decoding: file, as: UTF8.self).contains("viz:"))
    #expect(String(decoding: file, as: UTF8.self).contains("mode=\"static\">\n    <attributes"))
    #expect(try GraphFormat.gexf.read(file, name: "g").graph == graph)
  }

  @Test func spellsAndValuesThatChange() throws {
    let text = """
      <gexf xmlns:viz="v"><graph mode="dynamic"><attributes class="node" mode="dynamic">
      <attribute id="0" title="rank" type="integer"/></attributes><nodes>
      <node id="a" start="5"><attvalues><attvalue for="0" value="1" start="1"/><attvalue for="0" value="2"/></attvalues>
      <viz:color hex="#abcdef"/><viz:position x="1" y="2" z="3"/><viz:shape value="disc"/></node>
      <node id="b"><spells><spell start="9" end="10"/><spell start="2"/><spell end="7"/></spells></node>
      </nodes><edges><edge source="a" target="b" end="2019"><viz:thickness value="2"/><viz:position x="1" y="1"/></edge>
      <edge source="a" target="a" start="1"><viz:color r="1" g="2" b="3"/></edge></edges></graph></gexf>
      """
    let reading = try read(text, as: .gexf)
    let graph = reading.graph
    #expect(graph.nodeAttributes["rank"] == .integer([2, nil]))
    #expect(graph.nodeAttributes["start"] == .text(["5", "2"]))
    #expect(graph.nodeAttributes["end"] == .text([nil, "10"]))
    #expect(graph.nodeAttributes["color"] == .text(["#abcdef", nil]))
    #expect(graph.nodeAttributes["z"] == .real([3, nil]))
    #expect(graph.nodeAttributes["shape"] == .text(["disc", nil]))
    #expect(graph.edgeAttributes["end"] == .text(["2019"]))
    #expect(graph.edgeAttributes["thickness"] == .real([2]))
    #expect(graph.edgeAttributes.names.sorted() == ["end", "thickness"])
    #expect(
      reading.remarks.first
        == "the graph is dynamic; of values that change the last was read, their times were left out")
  }
}

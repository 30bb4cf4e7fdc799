import GraphFormats
import Graphs
import OrderedCollections
import Testing

/// Files written by other programs, or after such files; see Fixtures/make_fixtures.py.
struct ForeignFileTests {
  @Test(arguments: [
    ("networkx.graphml", GraphFormat.graphML), ("networkx.gexf", .gexf), ("networkx.json", .nodeLinkJSON),
  ])
  func networkx(file: String, format: GraphFormat) throws {
    let reading = try format.read(fixture(file), name: file)
    let graph = reading.graph
    #expect(graph.nodeIDs == ["a", "b", "c"])
    #expect(edgeList(graph) == ["a b 2.5", "b c 1.0"])
    #expect(reading.remarks == ["1 self-loop was left out"])
    #expect(graph.attributes == ["name": .text("nx sample")])
    #expect(graph.nodeAttributes["name"] == .text(["Zoë <Q> & \"R\"", "line\nbreak ]]> \\N", "😀 שלום"]))
    #expect(graph.nodeAttributes["mentions"] == .integer([3, 4, nil]))
    #expect(graph.nodeAttributes["score"] == .real([0.5, nil, 1e-7]))
    #expect(graph.nodeAttributes["known"] == .boolean([true, nil, false]))
    #expect(Set(graph.nodeAttributes.names) == ["name", "mentions", "score", "known"])
    #expect(graph.edgeAttributes["count"] == .integer([2, 1]))
    #expect(graph.edgeAttributes.names == ["count"])
  }

  @Test(arguments: [
    ("networkx-multidigraph.graphml", GraphFormat.graphML), ("networkx-multidigraph.gexf", .gexf),
    ("networkx-multidigraph-links.json", .nodeLinkJSON),
  ])
  func networkxMultigraph(file: String, format: GraphFormat) throws {
    let reading = try format.read(fixture(file), name: file)
    #expect(reading.graph.nodeIDs == ["1", "2"])
    #expect(edgeList(reading.graph) == ["1 2 8.0"])
    #expect(reading.graph.edgeAttributes.names == [])
    #expect(
      reading.remarks == [
        "the graph is directed; directions were dropped",
        "2 edges were parallel to an earlier one; the weights were summed",
        "1 edge has no weight; 1 was taken",
      ])
  }

  @Test func networkxEdgeList() throws {
    let reading = try GraphFormat.tsvEdges.read(fixture("networkx.edgelist"), name: "networkx.edgelist")
    #expect(edgeList(reading.graph) == ["1 2 2.0", "2 3 0.5"])
  }

  @Test func igraph() throws {
    let reading = try GraphFormat.graphML.read(fixture("igraph.graphml"), name: "igraph.graphml")
    let graph = reading.graph
    #expect(graph.nodeIDs == ["n0", "n1", "n2"])
    #expect(edgeList(graph) == ["n0 n1 1.75", "n1 n2 2.0"])
    #expect(graph.attributes == ["title": .text("ig")])
    #expect(graph.nodeAttributes["name"] == .text(["A & B", "C", "D"]))
    #expect(graph.nodeAttributes["rank"] == .real([1, 2.5, nil]))
    #expect(graph.nodeAttributes["ok"] == .boolean([true, false, true]))
    #expect(reading.remarks == ["1 edge was parallel to an earlier one; the weights were summed"])
  }

  @Test func yEd() throws {
    let reading = try GraphFormat.graphML.read(fixture("yed.graphml"), name: "yed.graphml")
    let graph = reading.graph
    #expect(graph.nodeIDs == ["n0", "n1", "n1::n0", "n1::n1"])
    #expect(edgeList(graph) == ["n0 n1::n0 1.0", "n1::n0 n1::n1 1.0"])
    #expect(graph.nodeAttributes["label"] == .text(["Anna Karenina", "Moscow", "Kitty", nil]))
    #expect(graph.nodeAttributes["url"] == .text(["https://example.org/?a=1&b=2", nil, nil, nil]))
    #expect(graph.name(of: 2) == "Kitty")
    #expect(
      reading.remarks == [
        "1 graph inside a node was read as a part of the whole", "the graph is directed; directions were dropped",
      ])
  }

  @Test func gephi() throws {
    let reading = try GraphFormat.gexf.read(fixture("gephi.gexf"), name: "gephi.gexf")
    let graph = reading.graph
    #expect(graph.nodeIDs == ["1", "2", "3"])
    #expect(edgeList(graph) == ["1 2 8.5", "2 3 1.0"])
    #expect(graph.nodeAttributes["Modularity Class"] == .integer([3, 0, 0]))
    #expect(graph.nodeAttributes["verified"] == .boolean([true, nil, nil]))
    #expect(graph.nodeAttributes["label"] == .text(["Myriel", nil, "Élise"]))
    #expect(graph.nodeAttributes["size"] == .real([10, nil, nil]))
    #expect(graph.nodeAttributes["x"] == .real([-3.5, nil, nil]))
    #expect(graph.nodeAttributes["color"] == .text(["#996600", nil, nil]))
    #expect(graph.edgeAttributes["kind"] == .text(["a&b", nil]))
    #expect(graph.edgeAttributes["label"] == .text(["friends", nil]))
    #expect(
      reading.remarks == ["1 edge is directed; directions were dropped", "1 edge has no weight; 1 was taken"])
  }

  @Test func d3() throws {
    let reading = try GraphFormat.nodeLinkJSON.read(fixture("d3-miserables.json"), name: "d3-miserables.json")
    let graph = reading.graph
    #expect(graph.nodeIDs == ["0", "1", "2"])
    #expect(edgeList(graph) == ["0 1 1.0", "0 2 8.0"])
    #expect(graph.nodeAttributes["name"] == .text(["Myriel", "Napoleon", "Mlle.Baptistine"]))
    #expect(graph.edgeAttributes.names == [])
    #expect(reading.remarks == ["the weights are those of \"value\""])
  }
}

import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// Pajek files of many kinds: small ones by hand.
struct PajekDialectTests {
  @Test func titleAndComments() throws {
    let text = "A network of three\n\n% note\n*Vertices 3\n*Arcslist\n1 2 3\n\u{1A}"
    let reading = try read(text, as: .pajek)
    #expect(edgeList(reading.graph) == ["1 2 1.0", "1 3 1.0"])
    #expect(reading.remarks.first == "1 line was read as a title before *Vertices")
  }

  @Test func relations() throws {
    let text = """
      *Vertices 3
      1 "a"
      2 "b"
      3 "c"
      *Arcs :1 "friend"
      1 2 1
      *Arcs :2 "boss"
      3 1 2
      *Edges :3
      2 3
      """
    let reading = try read(text, as: .pajek)
    #expect(edgeList(reading.graph) == ["a b 1.0", "a c 2.0", "b c 1.0"])
    #expect(reading.graph.edgeAttributes["relation"] == .text(["friend", "boss", "3"]))
    #expect(reading.remarks.contains("3 relations (\"friend\", \"boss\", 3) were read as one network"))
    let inline = try read("*Vertices 2\n*Arcs\n2: 1 2 4\n", as: .pajek).graph
    #expect(inline.edgeAttributes["relation"] == .integer([2]))
  }

  /// A symmetric matrix is edges, another one arcs, and a two-mode one has a row for each vertex of the first mode.
  @Test func matrices() throws {
    let symmetric = try read("*Vertices 3\n*Matrix\n0 2 0\n2 0 1.5\n0 1.5 9\n", as: .pajek)
    #expect(edgeList(symmetric.graph) == ["1 2 2.0", "2 3 1.5"])
    #expect(symmetric.remarks == ["1 self-loop was left out"])
    let arcs = try read("*Vertices 2\n*Matrix\n0 2\n1\n0\n", as: .pajek)
    #expect(edgeList(arcs.graph) == ["1 2 3.0"])
    #expect(arcs.remarks.contains("2 edges are directed; directions were dropped"))
    let modes = try read("*Vertices 3 1\n*Matrix\n1 0\n", as: .pajek).graph
    #expect(edgeList(modes) == ["1 2 1.0"])
    #expect(modes.nodeAttributes["mode"] == .integer([1, 2, 2]))
    // igraph's test pajek_bip2.net has a number too many in each line, and igraph reads over it.
    let wide = try read("*Vertices 4 2\n*Matrix\n1 0 7\n0 2 8\n", as: .pajek)
    #expect(edgeList(wide.graph) == ["1 3 1.0", "2 4 2.0"])
    #expect(wide.remarks == ["2 numbers beyond the last column of a matrix were left out"])
    #expect(
      failure("*Vertices 2\n*Matrix\n0 1\n", as: .pajek)?.message
        == "the matrix has 2 numbers; expected 2 × 2, one for each pair of vertices")
  }

  @Test func project() throws {
    let text = """
      *Network n
      *Vertices 3
      1 "a" 0.1 0.2 0.5 box ic Red
      2 "b \\"x\\"" 0.3 0.4 [5-10]
      3 "c"
      *Edges
      1 2 2 l "owns" [1-3,5]
      *Partition grp
      *Vertices 3
      1
      2
      1
      *Vector score
      *Vertices 3
      0.5
      1
      2
      *Permutation p
      *Vertices 2
      1 2
      *Network m
      *Vertices 2
      *Edges
      1 2
      *Cluster c
      1
      """
    let reading = try read(text, as: .pajek)
    let graph = reading.graph
    #expect(graph.nodeIDs == ["a", "b \"x\"", "c"])
    #expect(edgeList(graph) == ["a b \"x\" 2.0"])
    #expect(graph.nodeAttributes["grp"] == .integer([1, 2, 1]))
    #expect(graph.nodeAttributes["score"] == .real([0.5, 1, 2]))
    #expect(graph.nodeAttributes["x"] == .real([0.1, 0.3, nil]))
    #expect(graph.nodeAttributes["y"] == .real([-0.2, -0.4, nil]))
    #expect(graph.nodeAttributes["shape"] == .text(["box", nil, nil]))
    #expect(graph.nodeAttributes["ic"] == .text(["Red", nil, nil]))
    #expect(graph.nodeAttributes["time"] == .text([nil, "5-10", nil]))
    #expect(graph.edgeAttributes["label"] == .text(["owns"]))
    #expect(graph.edgeAttributes["time"] == .text(["1-3,5"]))
    #expect(
      reading.remarks == [
        "the file holds 2 networks; the first was read",
        "left out, as only the network is read: *Permutation of 2 vertices, *Cluster",
      ])
  }

  /// As SocNetV writes projects: colours before the place, and matrices of several relations.
  @Test func socNetV() throws {
    let text = """
      *Network "n"
      *Vertices 2
      1 "a" ic red\t\t0.25 \t0.5\tcircle
      2 "b" ic blue\t0.75\t0.5\tellipse
      *Matrix 1: "marital"
      0 1
      1 0
      *Matrix 2:
      0 0
      2 0
      """
    let reading = try read(text, as: .pajek)
    let graph = reading.graph
    #expect(edgeList(graph) == ["a b 3.0"])
    #expect(graph.attributes == ["name": .text("n")])
    #expect(graph.nodeAttributes["ic"] == .text(["red", "blue"]))
    #expect(graph.nodeAttributes["x"] == .real([0.25, 0.75]))
    #expect(graph.nodeAttributes["y"] == .real([-0.5, -0.5]))
    #expect(graph.nodeAttributes["shape"] == .text(["circle", nil]))
    #expect(graph.edgeAttributes["relation"] == .text(["marital"]))
    #expect(reading.remarks.contains("2 relations (\"marital\", 2) were read as one network"))
  }

  @Test func impossibleModes() {
    #expect(
      failure("*Vertices 1 3\n", as: .pajek)?.message
        == "3 of 1 vertices are of the first mode; expected no more than there are")
  }

  /// A backslash before the closing quote of a label is one, if no other quote could close it.
  @Test func backslashes() throws {
    let graph = try read("*Vertices 2\n1 \"C:\\\" 0.1 0.2\n2 \"b\"\n", as: .pajek).graph
    #expect(graph.nodeIDs == ["C:\\", "b"])
  }

  /// networkx puts no mark before quotes in a label.
  @Test func bareQuotesInLabels() throws {
    let text =
      "*Vertices 3\n1 \"Kim \"Kay\" Lee\" 1.0 2.0 box\n2 \"Kim \"Kay\"\" 0.0 0.0 ellipse\n3 \"b\" ic \"Red\"\n*Edges\n1 2\n"
    let graph = try read(text, as: .pajek).graph
    #expect(graph.nodeIDs == ["Kim \"Kay\" Lee", "Kim \"Kay\"", "b"])
    #expect(graph.nodeAttributes["ic"] == .text([nil, nil, "Red"]))
  }
}

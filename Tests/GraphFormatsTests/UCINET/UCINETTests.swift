import Graphs
import Testing

@testable import GraphFormats

/// Files after UCINET's help, "DL language", and the examples of Gephi's page on the format.
struct UCINETTests {
  private func edges(_ text: String) throws -> [String] { edgeList(try read(text, as: .ucinet).graph) }

  @Test(arguments: [
    "dl n=4 format=fullmatrix\nlabels:\nann,bob\ncid dan\ndata:\n0 1 0 0\n1 0 2 0\n0 2 0 0\n0 0 0 0\n",
    "DL N = 4\nFormat = FullMatrix\nLabels embedded\nData:\nann bob cid dan\nann 0 1 0 0\nbob 1 0 2 0\ncid 0 2 0 0\ndan 0 0 0 0\n",
    "dl nr=4, nc=4\nrow labels:\nann bob cid dan\ncolumn labels:\nann bob cid dan\ndiagonal = absent\ndata:\n1 0 0\n1 2 0\n0 2 0\n0 0 0\n",
    "dl n=4 format=lowerhalf diagonal=absent\nlabels:\nann bob cid dan\ndata: 1\n0 2\n0 0 0\n",
    "dl n=4 format=upperhalf\nlabels:\nann bob cid dan\ndata:\n0 1 0 0 0 2 0 0 0 0\n",
    "dl n=4 format=edgelist1\nlabels:\nann bob cid dan\ndata:\n1 2\n2 1\n2 3 2\n3 2 2\n",
  ]) func sameGraph(text: String) throws {
    let reading = try read(text, as: .ucinet)
    #expect(edgeList(reading.graph) == ["ann bob 1.0", "bob cid 2.0"])
    #expect(reading.graph.nodeIDs == ["ann", "bob", "cid", "dan"])
    #expect(!reading.remarks.contains { $0.contains("directed") })
  }

  @Test func embeddedLabels() throws {
    let list = "dl n=4 format=edgelist1\nlabels embedded:\ndata:\nann bob 2\n\"Humpty Dumpty\", ann\n"
    #expect(try edges(list) == ["ann bob 2.0", "ann Humpty Dumpty 1.0"])
    // A node that no line mentions is called by its number.
    #expect(try read(list, as: .ucinet).graph.nodeIDs == ["ann", "bob", "Humpty Dumpty", "4"])
    #expect(try edges("dl n=3 format=nodelist1\nlabels embedded\ndata:\nann bob cid\ncid bob\n").count == 3)
  }

  @Test func neighbours() throws {
    #expect(try edges("dl n=4 format = nodelist1\ndata:\n1 2 3\n4\n3 1\n") == ["1 2 1.0", "1 3 2.0"])
    #expect(try edges("dl n=3 format = nodelist1b\ndata:\n2 2 3\n1 1\n1 1\n") == ["1 2 1.0", "1 3 1.0"])
  }

  /// Rows and columns that are different things.
  @Test func twoModes() throws {
    let matrix = try read("dl nr=2 nc=3\ndata:\n1 0 2\n0 1 0\n", as: .ucinet)
    #expect(matrix.graph.nodeIDs == ["r1", "r2", "c1", "c2", "c3"])
    #expect(edgeList(matrix.graph) == ["r1 c1 1.0", "r1 c3 2.0", "r2 c2 1.0"])
    #expect(matrix.graph.nodeAttributes["mode"] == .integer([1, 1, 2, 2, 2]))
    let list =
      "dl nr=2 nc=2 format=edgelist2\nrow labels embedded\ncolumn labels embedded\ndata:\nann club\nbob choir 3\n"
    #expect(try edges(list) == ["ann club 1.0", "bob choir 3.0"])
  }

  /// Of several matrices the first is read, and that is told.
  @Test(arguments: [
    "dl n=2 nm=2\nmatrix labels:\nlikes, helps\ndata:\n0 1\n1 0\n0 5\n5 0\n",
    "dl n=2 nm=2 format=edgelist1\ndata:\n1 2\n2 1\n!\n1 2 5\n",
  ]) func severalMatrices(text: String) throws {
    let reading = try read(text, as: .ucinet)
    #expect(edgeList(reading.graph) == ["1 2 1.0"])
    #expect(reading.remarks == ["the file holds 2 matrices; the first was read"])
  }

  @Test(arguments: [
    ("n=3\n", "x:1: found \"n=3\"; expected a first line such as dl n=5"),
    ("dl format=blockmatrix\n", "x:1: format \"blockmatrix\" isn't read; expected fullmatrix, edgelist1 or nodelist1"),
    ("dl n=2\nwhat\n", "x:2: \"what\" is not known before the data; expected n=, format=, labels: or data:"),
    ("dl n=x\n", "x:1: n has no number; expected one, as in n=5"),
    ("dl\nlabels:\n", "x:2: labels come before the number of nodes; expected n= first"),
    ("dl\ndata:\n", "x:2: the data come before the number of nodes; expected n= first"),
    ("dl n=2\ndata:\n0 1\n", "x: the matrix ends in row 2 of 2; is the file complete?"),
    ("dl n=2\ndata:\n0 1 1 0\n1\n", "x:4: there are more values than a matrix of 2 rows and 2 columns has"),
    ("dl n=2 format=edgelist1\ndata:\n1 3\n", "x:3: \"3\" is no node; expected a number from 1 to 2"),
    ("dl n=2 format=edgelist1\ndata:\n1\n", "x:3: 1 word; expected two nodes and perhaps a weight"),
    (
      "dl n=1 format=edgelist1\nlabels embedded\ndata:\na b\n", "x:4: \"b\" is one label more than the 1 of the header"
    ),
    ("dl n=2\n", "x:1: the file has no data:; is it complete?"),
  ]) func mistakes(text: String, says: String) {
    #expect(failure(text, as: .ucinet)?.description == says)
  }

  @Test func written() throws {
    let graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 2.5)]), nodeIDs: ["Ann Lee", "say \"b\"", "data:"])
    let text = String(decoding: GraphFormat.ucinet.write(graph), as: UTF8.self)
    #expect(
      text
        == "dl n=3\nformat = edgelist1\nlabels:\n\"Ann Lee\"\n\"say &#34;b&#34;\"\n\"data:\"\ndata:\n1 2 2.5\n2 1 2.5\n"
    )
    #expect(try read(text, as: .ucinet).graph == graph)
  }
}

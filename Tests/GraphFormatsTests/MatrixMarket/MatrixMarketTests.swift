import Graphs
import Testing

@testable import GraphFormats

/// Matrices small enough to see their graphs.
struct MatrixMarketTests {
  static func file(_ kind: String, _ rest: String) -> String { "%%MatrixMarket matrix \(kind)\n\(rest)" }

  private func graph(_ kind: String, _ rest: String) throws -> GraphReading {
    try read(Self.file(kind, rest), as: .matrixMarket)
  }

  @Test func symmetricMatrix() throws {
    let reading = try graph("coordinate real symmetric", "% a comment\n\n4 4 4\n2 1 1.5\n3 1 2\n3 2 1e-3\n3 3 9\n")
    #expect(edgeList(reading.graph) == ["1 2 1.5", "1 3 2.0", "2 3 0.001"])
    #expect(reading.graph.nodeIDs == ["1", "2", "3", "4"])
    #expect(reading.remarks == ["1 self-loop was left out"])
  }

  @Test func patternHasNoWeights() throws {
    let reading = try graph("coordinate pattern symmetric", "3 3 2\n3 1\n2 1\n")
    #expect(edgeList(reading.graph) == ["1 2 1.0", "1 3 1.0"])
    #expect(reading.remarks == [])
  }

  /// Of a general matrix that is symmetric every edge is there twice.
  @Test func generalMatrix() throws {
    let mutual = try graph("coordinate integer general", "3 3 4\n1 2 5\n2 1 5\n2 3 7\n3 2 7\n")
    #expect(edgeList(mutual.graph) == ["1 2 5.0", "2 3 7.0"])
    #expect(mutual.remarks == [])
    let directed = try graph("coordinate integer general", "3 3 3\n1 2 5\n2 1 4\n2 3 7\n")
    #expect(edgeList(directed.graph) == ["1 2 9.0", "2 3 7.0"])
    #expect(directed.remarks.first == "the graph is directed; directions were dropped")
  }

  @Test func rectangularMatrix() throws {
    let reading = try graph("coordinate real general", "2 3 3\n1 1 1\n2 1 2\n2 3 3\n")
    #expect(reading.graph.nodeIDs == ["r1", "r2", "c1", "c2", "c3"])
    #expect(edgeList(reading.graph) == ["r1 c1 1.0", "r2 c1 2.0", "r2 c3 3.0"])
    #expect(reading.graph.nodeAttributes["mode"] == .integer([1, 1, 2, 2, 2]))
    #expect(reading.remarks == [])
  }

  @Test func arrays() throws {
    // Column by column; a zero is no edge.
    let general = try graph("array real general", "3 3\n0\n1\n0\n1\n0\n2.5\n0\n2.5\n0\n")
    #expect(edgeList(general.graph) == ["1 2 1.0", "2 3 2.5"])
    let symmetric = try graph("array integer symmetric", "3 3\n0\n1\n4\n0\n2\n0\n")
    #expect(edgeList(symmetric.graph) == ["1 2 1.0", "1 3 4.0", "2 3 2.0"])
    let skew = try graph("array real skew-symmetric", "3 3\n-1\n0\n2\n")
    #expect(edgeList(skew.graph) == ["1 2 1.0", "2 3 2.0"])
    #expect(skew.remarks.first?.hasPrefix("the matrix is skew-symmetric") == true)
  }

  @Test(arguments: [
    (
      "coordinate complex general", "1 1 0\n",
      "x:1: values of the kind \"complex\" are no weights; expected real, integer or pattern"
    ),
    (
      "coordinate real hermitian", "1 1 0\n",
      "x:1: symmetry \"hermitian\" isn't read; expected general, symmetric or skew-symmetric"
    ),
    ("coordinate real symmetric", "2 3 0\n", "x:2: a symmetric matrix of 2 rows and 3 columns; expected as many"),
    ("coordinate real general", "2 2\n", "x:2: expected the numbers of rows, columns and cells, as in 34 34 78"),
    ("coordinate real general", "2 2 2\n1 2 1\n", "x:3: the matrix has 1 cell; expected 2, is the file complete?"),
    ("coordinate real general", "2 2 1\n1 2 1\n2 1 1\n", "x:4: there are more cells than the 1 of the size line"),
    (
      "coordinate real general", "2 2 1\n0 2 1\n",
      "x:3: a cell at row \"0\" and column \"2\"; expected numbers from 1 to 2 and 2"
    ),
    (
      "coordinate real general", "2 2 1\n1 2 much\n", "x:3: weight \"much\" is not a number; expected a positive number"
    ),
    ("coordinate real general", "2 2 1\n1 2\n", "x:3: expected the row, the column and the value of a cell"),
  ]) func mistakes(kind: String, rest: String, says: String) {
    #expect(failure(Self.file(kind, rest), as: .matrixMarket)?.description == says)
  }

  /// A small file that says it has two thousand million nodes.
  @Test func emptyClaims() {
    let text = Self.file("coordinate pattern general", "2000000000 2000000000 1\n1 2\n")
    #expect(failure(text, as: .matrixMarket)?.code == .limit)
    let far = Self.file("coordinate pattern general", "2000000000 2000000000 1\n1 1999999999\n")
    #expect(failure(far, as: .matrixMarket)?.code == .limit)
  }

  @Test func written() throws {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 2), (1, 2, 0.5)]), nodeIDs: ["Zoë", " b\n", ""])
    let text = String(decoding: GraphFormat.matrixMarket.write(graph), as: UTF8.self)
    #expect(
      text == """
        %%MatrixMarket matrix coordinate real symmetric
        % ids of the nodes in their order, a line each; &#10; stands for a line break
        % Zoë
        % &#32;b&#10;
        % &#;
        3 3 2
        2 1 2
        3 2 0.5

        """)
    #expect(try read(text, as: .matrixMarket).graph == graph)
    graph.nodeAttributes["age"] = .integer([1, 2, 3])
    #expect(
      GraphFormat.matrixMarket.write(graph) { _ in } == [
        "a Matrix Market file holds no node attributes (age: 3 values)"
      ])
  }
}

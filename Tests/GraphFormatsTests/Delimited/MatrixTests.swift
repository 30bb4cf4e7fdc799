import Graphs
import Testing

@testable import GraphFormats

/// Adjacency matrices and rows of neighbours. The edges are read off the tables by hand.
@Suite struct MatrixTests {
  @Test(arguments: [
    ",x,y,z\nx,0,2,0\ny,2,0,0.5\nz,0,0.5,0\n", ";x;y;z\nx;0;2;0\ny;2;0;0,5\nz;0;0,5;0\n",
    "\tx\ty\tz\nx\t0\t2\t0\ny\t2\t0\t0.5\nz\t0\t0.5\t0\n", "name,x,y,z\nx,0,2,0\ny,2,0,.5\nz,0,.5,0\n",
    "x,y,z\nx,0,2,0\ny,2,0,0.5\nz,0,0.5,0\n", ",x,y,z\nx,,2,\ny,2,,0.5\nz,,0.5,\n", ",x,y,z\nx,,2,\ny,,,0.5\nz,,,\n",
  ])
  func undirected(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(reading.graph.nodeIDs == ["x", "y", "z"])
    #expect(edgeList(reading.graph) == ["x y 2.0", "y z 0.5"])
    #expect(
      reading.remarks.contains("a matrix of 3 rows and 3 columns was read; each cell that is not zero is an edge"))
    #expect(!reading.remarks.contains { $0.contains("parallel") || $0.contains("directed") })
  }

  /// 3 one way and 4 the other; a loop on the diagonal.
  @Test func directed() throws {
    let reading = try read(",x,y,z\nx,1,3,0\ny,4,0,0\nz,0,1,0\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["x y 7.0", "y z 1.0"])
    #expect(
      reading.remarks == [
        "a matrix of 3 rows and 3 columns was read; each cell that is not zero is an edge",
        "the graph is directed; directions were dropped", "1 self-loop was left out",
        "1 edge was parallel to an earlier one; the weights were summed",
      ])
  }

  @Test func twoModes() throws {
    let reading = try read(",ball,tea\nAda,1,0\nBob,1,2\nCid,0,1\n", as: .csvEdges)
    #expect(reading.graph.nodeIDs == ["ball", "tea", "Ada", "Bob", "Cid"])
    #expect(edgeList(reading.graph) == ["ball Ada 1.0", "ball Bob 1.0", "tea Bob 2.0", "tea Cid 1.0"])
  }

  @Test func withoutNames() throws {
    let reading = try read("0 1 0 2\n1 0 0 0\n0 0 0 3\n2 0 3 0\n", as: .tsvEdges)
    #expect(reading.graph.nodeIDs == ["1", "2", "3", "4"])
    #expect(edgeList(reading.graph) == ["1 2 1.0", "1 4 2.0", "3 4 3.0"])
  }

  /// The same value all along the diagonal, which may be -1 for "none".
  @Test func diagonalOfOnes() throws {
    let reading = try read("1,2,0,0\n0,1,3,0\n0,0,1,0\n4,0,0,1\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["1 2 2.0", "1 4 4.0", "2 3 3.0"])
    #expect(failure("-1,2,5,9\n-1,-1,3,9\n-1,-1,-1,4\n-1,-1,-1,-1\n", as: .csvEdges)?.code == .nonPositiveWeight)
  }

  /// Lists of edges that are as wide as long, and tables with a number a row.
  @Test(arguments: [
    "1,2,3\n2,3,4\n3,1,2\n", "1 2 3 5\n2 3 4 6\n3 4 5 7\n4 1 2 9\n", ",source,target,weight\n0,1,2,1\n1,2,3,1\n",
    "x,y,1\ny,z,2\nz,x,3\n",
  ])
  func listsOfEdges(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(!reading.remarks.contains { $0.contains("matrix") })
    #expect(reading.graph.graph.edgeCount > 1)
  }

  @Test func mistakes() {
    #expect(
      failure(",x,y\nx,0,1\ny,1,0,5\n", as: .csvEdges)?.code == .syntax)
    let long = ",x,y\n" + String(repeating: "x,0,1\n", count: 210) + "y,one,0\n"
    #expect(
      failure(long, as: .csvEdges)?.description == "x:212: weight \"one\" is not a number; expected those of a matrix")
  }

  @Test func namesOfSeveralWords() {
    #expect(
      failure("Kim Jong Un 3\nMoon Jae In Kim 2\n", as: .tsvEdges)?.description
        == "x:1: weight \"Un\" is not a number; expected a positive number; names with blanks in them need quotes around them, or tabs between "
        + "the fields (in networkx: write_edgelist with delimiter=\"\\t\")")
  }

  @Test func rowsOfNeighbours() throws {
    let reading = try read("x;y\ny;z;w\nlonely\nw; x ;q\n", as: .csvEdges)
    #expect(reading.graph.nodeIDs == ["x", "y", "z", "w", "lonely", "q"])
    #expect(edgeList(reading.graph) == ["x y 1.0", "x w 1.0", "y z 1.0", "y w 1.0", "w q 1.0"])
    #expect(reading.remarks == ["rows differ in length: each was read as a node and its neighbours"])
  }

  /// Names above the columns alone, as `to_csv(index=False)` and `numpy.savetxt(header=…)` write them.
  @Test(arguments: ["x,y,z,u\n", "# x,y,z,u\n", "# x y z u\n"])
  func namesOfColumnsAlone(header: String) throws {
    let reading = try read(header + "0,2,0,0\n2,0,0.5,0\n0,0.5,0,1\n0,0,1,0\n", as: .csvEdges)
    #expect(reading.graph.nodeIDs == ["x", "y", "z", "u"])
    #expect(edgeList(reading.graph) == ["x y 2.0", "y z 0.5", "z u 1.0"])
    #expect(reading.remarks == ["a matrix of 4 rows and 4 columns was read; each cell that is not zero is an edge"])
  }

  /// Three columns may be ends and a weight as well, unless the rows are the same both ways.
  @Test func threeColumns() throws {
    #expect(
      edgeList(try read("x,y,z\n0,1,2\n1,0,3\n2,3,0\n", as: .csvEdges).graph) == ["x y 1.0", "x z 2.0", "y z 3.0"])
    #expect(
      edgeList(try read("a,b,c\n1,2,2\n2,3,3\n3,1,4\n", as: .csvEdges).graph) == ["1 2 2.0", "1 3 4.0", "2 3 3.0"])
  }

  /// R's `write.table`, whatever the file is called.
  @Test func matrixOfR() throws {
    let text = "\"x\" \"y\" \"z\"\n\"x\" 0 2 0\n\"y\" 2 0 0.5\n\"z\" 0 0.5 0\n"
    #expect(GraphFormat.detect(fileName: "m.txt", prefix: text.utf8) == .tsvEdges)
    #expect(edgeList(try read(text, as: .tsvEdges).graph) == ["x y 2.0", "y z 0.5"])
    #expect(GraphFormat.detect(fileName: "m.txt", prefix: "Name Age Size\nKim 3 4\nLee 5 6\nAda 7 8\n".utf8) == nil)
  }
}

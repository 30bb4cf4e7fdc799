import Foundation
import Graphs
import Testing

@testable import GraphFormats

struct PartitionFileTests {
  private static let expected =
    "expected a node and its community, or a first line that names the columns id and community"

  private func read(_ text: String) throws -> [String] {
    try PartitionFile(Array(text.utf8), name: "x").communities.map { "\($0.node)=\($0.community)" }
  }

  @Test(arguments: [
    "id,community\na,1\nb,2\n", "a,1\nb,2", "a\t1\nb\t2\n", "name\tCommunity\tid\nx\t1\ta\ny\t2\tb\n",
    "# made by hand\n\n\"a\",\"1\"\r\n\r\nb , 2\r\n", "rank,node,community\r1,a,1\r2,b,2\r",
    "\u{FEFF}id,community\na,1\nb,2\n",
  ])
  func formsOfOnePartition(text: String) throws {
    #expect(try read(text) == ["a=1", "b=2"])
  }

  /// What `cluster --tsv` writes behind an apostrophe, so that no spreadsheet runs it.
  @Test func namesThatWouldBeFormulas() throws {
    #expect(try read("id,community\n'=a,1\n''@b,2\nO'Hara,2\n") == ["=a=1", "'@b=2", "O'Hara=2"])
  }

  /// As Python's `csv` reads them.
  @Test func quotedFields() throws {
    #expect(
      try read("id,community\n\"Kim,\nJong Un\",1\n\"say \"\"x\"\"\",\"2\"\n%c,3\n")
        == ["Kim,\nJong Un=1", "say \"x\"=2", "%c=3"])
  }

  @Test(arguments: [
    ("", "x: the file is empty; expected a row for each node, with its id and its community"),
    ("# only this\n", "x: the file is empty; expected a row for each node, with its id and its community"),
    ("a,1\n\nb\n", "x:3: 1 field; \(expected)"), ("a,1,2\n", "x:1: 3 fields; \(expected)"),
    ("id,community\na,1\n\"b\n\",2\na,3\n", "x:5: “a” is there a second time; a node has one community"),
    ("a,1\n\"b,2\n", "x:2: a quote opens here and is never closed; close it or remove it"),
  ])
  func mistakes(text: String, message: String) {
    let error = #expect(throws: GraphFormatError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test func textThatIsNotUTF8() {
    let error = #expect(throws: GraphFormatError.self) {
      try PartitionFile([0xFF, 0x2C, 0x31], name: "x")
    }
    #expect(error?.code == .encoding)
  }

  @Test func everyNodeNeedsACommunity() throws {
    var graph = AttributedGraph(
      graph: try GraphFormat.csvEdges.read(Array("a,b,1\nb,c,1\n".utf8), name: "g").graph.graph,
      nodeIDs: ["a", "b", "c"])
    graph.nodeAttributes["name"] = .text(["Ann", "Bob", "Cem"])
    let byName = try PartitionFile(Array("Ann,x\nb,y\nCem,x\n".utf8), name: "p").partition(of: graph)
    #expect(byName.members == [[0, 2], [1]])
    let missing = try PartitionFile(Array("a,x\nb,y\n".utf8), name: "p")
    let error = #expect(throws: GraphFormatError.self) { try missing.partition(of: graph) }
    #expect(error?.description == "p: “Cem” has no community; every node of the graph needs one")
  }

  @Test func whatTwoHaveInCommon() throws {
    let first = try PartitionFile(Array("a,1\nb,1\nc,2\n".utf8), name: "p")
    let second = try PartitionFile(Array("c,x\nd,x\na,y\n".utf8), name: "q")
    let common = first.common(with: second)
    #expect(common.first.communityOf == [0, 1] && common.second.communityOf == [0, 1])
  }
}

import Graphs
import Testing

@testable import GraphFormats

/// Tables of dynamic graphs, as Gephi's data laboratory exports them.
@Suite struct ChangingValuesTests {
  private static let remark = "the graph is dynamic; of values that change the last was read, their times were left out"

  @Test(arguments: [
    ("<[2001, 2002, 3.0); [2003, 2004, 2.0]>", ["2001", "2002", "3.0", "2003", "2004", "2.0"]),
    ("<[2001.0,1];[2002.0,4]>", ["2001.0", "1", "2002.0", "4"]),
    ("<(-Infinity, 5.0, \"a, b]\")>", ["-Infinity", "5.0", "a, b]"]),
    ("<[1, 2, \"x \\\"y\\\"\"]>", ["1", "2", "x \"y\""]),
    ("<empty>", []), ("<[1.0, 2.0, 3.0]>", ["1.0", "2.0", "3.0"]),
  ]) func fields(text: String, expected: [String]) {
    #expect(ChangingValues(text)?.parts.flatMap { $0 } == expected)
  }

  @Test(arguments: ["", "<", ">", "<>", "3", "<b>", "<[1,2>", "<[1,2", "a<[1,2]>", "<[1,\"2]>", "<[1,2]x>"])
  func otherTexts(text: String) { #expect(ChangingValues(text) == nil) }

  @Test func weights() throws {
    let text = """
      Source,Target,Type,Weight,score,Interval
      a,b,Undirected,"<[2001, 2002, 3.0); [2003, 2004, 2.5]>","<[2001, 1]; [2003, 7]>","<[2001, 2002); [2003, 2004]>"
      b,c,Undirected,"<[2001, 2002, 4.0)>",,"<[-Infinity, 2002.0]>"
      """
    let reading = try read(text, as: .csvEdges)
    #expect(edgeList(reading.graph) == ["a b 2.5", "b c 4.0"])
    #expect(reading.graph.edgeAttributes["score"] == .integer([7, nil]))
    #expect(reading.graph.edgeAttributes["start"] == .text(["2001", nil]))
    #expect(reading.graph.edgeAttributes["end"] == .text(["2004", "2002.0"]))
    #expect(reading.graph.edgeAttributes["Interval"] == nil)
    #expect(reading.remarks == [Self.remark])
  }

  @Test func nodes() throws {
    let nodes = """
      Id,Label,Timeset,size
      1,Ada,"<[1990.0, 1995.0]>","<[1990.0, 1991.0, 2]; [1991.0, 1995.0, 5]>"
      2,Bob,,
      """
    let reading = try GraphFormat.readTables([
      GraphTable(name: "n.csv", bytes: Array(nodes.utf8)),
      GraphTable(name: "e.csv", bytes: Array("Source,Target\n1,2\n".utf8)),
    ])
    #expect(reading.graph.nodeAttributes["size"] == .integer([5, nil]))
    #expect(Set(reading.graph.nodeAttributes.names) == ["label", "size", "start", "end"])
    #expect(reading.graph.nodeAttributes["start"] == .text(["1990.0", nil]))
    #expect(reading.graph.nodeAttributes["end"] == .text(["1995.0", nil]))
    #expect(reading.remarks == [Self.remark])
  }

  @Test func textsThatOnlyLookSo() throws {
    let reading = try read("source,target,note\na,b,<b>\na,c,\"<[1,2]>\"\n", as: .csvEdges)
    #expect(reading.graph.edgeAttributes["note"] == .text(["<b>", "<[1,2]>"]))
    #expect(failure("source,target,weight\na,b,\"<[1,2,x]>\"\n", as: .csvEdges)?.code == .weight)
  }
}

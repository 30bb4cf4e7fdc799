import Graphs
import Testing

@testable import GraphFormats

/// What networkx 3.4's `write_edgelist` makes of a graph, unless told to write single columns.
@Suite struct DictEdgesTests {
  @Test func attributes() throws {
    let text = """
      # made by networkx
      1 2 {'weight': 3, 'kind': "it's", 'ok': True}
      2 3 {'weight': 0.5, 'kind': 'a, b}', 'since': None}
      3 3 {'weight': 1}
      """
    let reading = try read(text, as: .tsvEdges)
    #expect(edgeList(reading.graph) == ["1 2 3.0", "2 3 0.5"])
    #expect(reading.graph.edgeAttributes["kind"] == .text(["it's", "a, b}"]))
    #expect(reading.graph.edgeAttributes["ok"] == .boolean([true, nil]))
    #expect(reading.remarks == ["1 self-loop was left out"])
  }

  @Test(arguments: ["1 2 {}\n2 3 {}\n", "1\t2\t{}\n2\t3\t{}\n", "1,2,{}\n2,3,{}\n"])
  func empty(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(edgeList(reading.graph) == ["1 2 1.0", "2 3 1.0"])
    #expect(reading.remarks == [])
  }

  @Test func otherWeights() throws {
    let reading = try read("a b {'count': 3}\nb c {'count': 2}\n", as: .tsvEdges)
    #expect(edgeList(reading.graph) == ["a b 3.0", "b c 2.0"])
  }

  @Test(arguments: ["1 2 {'a': [1]}", "1 2 {'a': 1", "1 2 x", "{", "1 2 {'a'}", "1 2 {'a': 'b\\"])
  func mistakes(line: String) {
    let error = failure("1 2 {}\n\(line)\n", as: .tsvEdges)
    #expect(error?.line == 2)
    #expect(error?.code == .syntax)
  }
}

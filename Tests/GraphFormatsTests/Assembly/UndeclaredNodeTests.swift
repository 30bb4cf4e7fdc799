import Graphs
import Testing

@testable import GraphFormats

/// Edges that name nodes which no node is: networkx (GraphML, JSON), igraph (GraphML) and Gephi add these.
@Suite struct UndeclaredNodeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: GraphFormat
    let text: String
    var testDescription: String { format.rawValue }
  }

  @Test(arguments: [
    Case(
      format: .graphML,
      text: "<graphml><graph edgedefault='undirected'><node id='a'/><edge source='a' target='b'/></graph></graphml>"),
    Case(format: .gml, text: "graph [ node [ id a ] edge [ source a target b ] ]"),
    Case(
      format: .nodeLinkJSON,
      text: "{\"nodes\": [{\"id\": \"a\"}], \"links\": [{\"source\": \"a\", \"target\": \"b\"}]}"),
    Case(format: .d3JSON, text: "{\"nodes\": [{\"id\": \"a\"}], \"links\": [{\"source\": \"a\", \"target\": \"b\"}]}"),
    Case(
      format: .cytoscapeJSON,
      text: """
        {"elements": {"nodes": [{"data": {"id": "a"}}], "edges": [{"data": {"source": "a", "target": "b"}}]}}
        """),
    Case(format: .tgf, text: "a\n#\na b\n"),
    Case(format: .xgmml, text: "<graph><node id='a'/><edge source='a' target='b'/></graph>"),
  ]) func areAdded(example: Case) throws {
    let reading = try read(example.text, as: example.format)
    #expect(reading.graph.nodeIDs == ["a", "b"])
    #expect(edgeList(reading.graph) == ["a b 1.0"])
    #expect(
      reading.remarks.contains("1 node that edges name is not declared (\"b\"); added without attributes"))
  }

  @Test func manyAreCounted() throws {
    let edges = ["b", "c", "d", "e"].map { "{\"source\": \"a\", \"target\": \"\($0)\"}" }.joined(separator: ",")
    let reading = try read("{\"nodes\": [{\"id\": \"a\"}], \"links\": [\(edges)]}", as: .nodeLinkJSON)
    #expect(
      reading.remarks == [
        "4 nodes that edges name are not declared (\"b\", \"c\", \"d\", …); added without attributes"
      ])
  }

  /// A number where the nodes have no numbers is a position in their list, as in d3, which refuses it, too.
  @Test(arguments: [
    "{\"nodes\": [{\"name\": \"A\"}, {\"name\": \"B\"}], \"links\": [{\"source\": 0, \"target\": 2}]}",
    "{\"nodes\": [{\"id\": \"A\"}, {\"id\": \"B\"}], \"links\": [{\"source\": 0, \"target\": 2}]}",
  ]) func positionsAreRefused(text: String) {
    #expect(failure(text, as: .nodeLinkJSON)?.code == .unknownNode)
  }

  /// networkx has ids that are numbers, of nodes and of ends.
  @Test func numbersAreIDs() throws {
    let text = "{\"nodes\": [{\"id\": 7}], \"links\": [{\"source\": 7, \"target\": 12}]}"
    #expect(try read(text, as: .nodeLinkJSON).graph.nodeIDs == ["7", "12"])
    let spelled = "{\"nodes\": [{\"id\": \"7\"}], \"links\": [{\"source\": 7, \"target\": 12}]}"
    #expect(try read(spelled, as: .nodeLinkJSON).graph.nodeIDs == ["7", "12"])
  }
}

import Graphs
import Testing

@testable import GraphFormats

/// Graphs in JSON that call edges and their ends by other names, or stand on lines: small files after those that other programs
/// write.
@Suite struct JSONLinesGraphTests {
  /// After `apoc.export.json.all` of Neo4j.
  @Test func neo4jLines() throws {
    let text = """
      {"type":"node","id":"0","labels":["Person"],"properties":{"name":"Ada","born":1815}}
      {"type":"node","id":"1","labels":["Person"],"properties":{"name":"Bert"}}
      {"id":"7","type":"relationship","label":"KNOWS","properties":{"weight":2},"start":{"id":"0","labels":["Person"]},"end":{"id":"1"}}
      """
    #expect(GraphFormat.detect(fileName: "all.json", prefix: text.utf8) == .nodeLinkJSON)
    for size in [7, 5000] {
      var rest = Array(text.utf8)[...]
      let reading = try GraphFormat.nodeLinkJSON.read(name: "x") {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }
      #expect(edgeList(reading.graph) == ["0 1 2.0"])
      #expect(reading.graph.nodeAttributes["name"] == .text(["Ada", "Bert"]))
      #expect(reading.graph.edgeAttributes["label"] == .text(["KNOWS"]))
      #expect(reading.graph.edgeAttributes["id"] == .text(["7"]))
    }
  }

  @Test func edgesInLines() throws {
    let text = "{\"source\": \"a\", \"target\": \"b\", \"weight\": 2}\n{\"source\": \"b\", \"target\": 3}\n"
    #expect(GraphFormat.detect(fileName: "edges.jsonl", prefix: text.utf8) == .nodeLinkJSON)
    #expect(edgeList(try read(text, as: .nodeLinkJSON).graph) == ["a b 2.0", "b 3 1.0"])
    #expect(failure("{\"source\": \"a\", \"target\": \"b\"}\n{\"source\": \"a\"}\n", as: .nodeLinkJSON)?.line == 2)
  }

  /// What is written from one to another is a letter.
  @Test func lettersAreNoEdges() {
    for text in [
      "{\"type\": \"node\", \"id\": 1, \"text\": \"Hello\"}\n", "[[0, 1, 0], [1, 0, 1], [0, 1, 0]]",
      "{\"from\": \"a\", \"to\": \"b\", \"text\": \"Hello\"}\n",
      "[{\"from\": \"a\", \"to\": \"b\", \"body\": \"Hello\"}]",
    ] {
      #expect(GraphFormat.detect(fileName: "mail.jsonl", prefix: text.utf8) == nil)
    }
  }

  @Test(arguments: [
    // arrows.app
    #"{"nodes": [{"id": "n0", "caption": "A"}, {"id": "n1"}], "relationships": [{"fromId": "n0", "toId": "n1", "type": "K"}]}"#,
    // Neo4j's HTTP API
    #"{"nodes": [{"id": "n0"}, {"id": "n1"}], "relationships": [{"startNode": "n0", "endNode": "n1", "type": "K"}]}"#,
    // JSON Canvas
    #"{"nodes": [{"id": "n0"}, {"id": "n1"}], "edges": [{"fromNode": "n0", "fromSide": "top", "toNode": "n1"}]}"#,
    // GraphSON 1
    #"{"graph": {"vertices": [{"_id": "n0"}, {"_id": "n1"}], "edges": [{"_id": "e", "_outV": "n0", "_inV": "n1"}]}}"#,
    #"[["n0", "n1"]]"#, #"[["n0", "n1", 1]]"#,
  ])
  func otherNames(text: String) throws {
    #expect(GraphFormat.detect(fileName: "a.json", prefix: text.utf8) == .nodeLinkJSON)
    #expect(edgeList(try read(text, as: .nodeLinkJSON).graph) == ["n0 n1 1.0"])
  }

  /// Names that stand for ends only where there are no others are kept.
  @Test func endsAreNotTakenTwice() throws {
    let text =
      #"{"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"fromId": "x", "source": "a", "target": "b", "toId": "y"}]}"#
    let graph = try read(text, as: .nodeLinkJSON).graph
    #expect(edgeList(graph) == ["a b 1.0"])
    #expect(graph.edgeAttributes["fromId"] == .text(["x"]) && graph.edgeAttributes["toId"] == .text(["y"]))
  }
}

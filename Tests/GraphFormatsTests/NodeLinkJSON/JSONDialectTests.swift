import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// The relatives of node-link JSON: small files by hand after those that other programs write.
struct JSONDialectTests {
  /// After networkx 3.6, `adjacency_data` of a path a–b–c with a loop at c.
  private let adjacency = """
    {"directed": false, "multigraph": false, "graph": [["name", "p"]],
     "nodes": [{"k": 1, "id": "a"}, {"id": "b"}, {"id": "c"}],
     "adjacency": [[{"weight": 2, "id": "b"}], [{"weight": 2, "id": "a"}, {"weight": 3, "r": "x", "id": "c"}],
                   [{"weight": 3, "r": "x", "id": "b"}, {"id": "c"}]]}
    """

  /// As Kumu's documentation shows it for import; what it exports has `_id`, which the ends name.
  @Test(arguments: [("\"label\"", "Kim Moon", "Ada"), ("\"_id\": \"e2\", \"label\"", "e2", "e1")])
  func kumu(label: String, from: String, to: String) throws {
    let text = """
      {"elements": [{\(label == "\"label\"" ? "" : "\"_id\": \"e1\", ")"label": "Ada", "type": "Person"}, {\(label): "Kim Moon", "type": "Person"}],
       "connections": [{"from": "\(from)", "to": "\(to)", "direction": "undirected", "type": "friend", "strength": 3}]}
      """
    let format = try #require(GraphFormat.detect(fileName: "kumu.json", prefix: Array(text.utf8)))
    let read = try format.read(Array(text.utf8), name: "kumu.json").graph
    #expect(read.graph.nodeCount == 2 && read.graph.edgeCount == 1)
    #expect(read.edgeAttributes["type"]?[0] == .text("friend"))
    #expect(read.nodeAttributes["label"]?[1] == .text("Kim Moon"))
  }

  @Test func networkxAdjacency() throws {
    let reading = try read(adjacency, as: .nodeLinkJSON)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 3.0"])
    #expect(reading.graph.edgeAttributes["r"] == .text([nil, "x"]))
    #expect(reading.graph.nodeAttributes["k"] == .integer([1, nil, nil]))
    #expect(reading.remarks == ["1 self-loop was left out"])
  }

  /// As `json.dump(…, sort_keys=True)` has it, the lists stand before what they are lists of.
  @Test func networkxAdjacencySorted() throws {
    let text = """
      {"adjacency": [[{"id": 2, "key": 0}, {"id": 2, "key": 1, "weight": 4}], [{"id": 1, "key": 0}]],
       "directed": true, "multigraph": true, "nodes": [{"id": 1}, {"id": 2}]}
      """
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(edgeList(reading.graph) == ["1 2 6.0"])
    #expect(reading.graph.edgeAttributes.names.allSatisfy { reading.graph.edgeAttributes[$0]?[0] == nil })
    #expect(
      failure(#"{"nodes": [], "adjacency": [[]]}"#, as: .nodeLinkJSON)?.description
        == "x: there are 1 lists of neighbours but 0 nodes; expected one for each node")
  }

  /// After networkx 3.6, `tree_data`.
  @Test func networkxTree() throws {
    let text = """
      {"n": "x", "id": 1, "children": [{"id": 2, "children": [{"id": 4}]}, {"n": "y", "id": 3}]}
      """
    #expect(GraphFormat.detect(fileName: "a.json", prefix: text.utf8) == .nodeLinkJSON)
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(reading.graph.nodeIDs == ["1", "2", "4", "3"])
    #expect(Set(edgeList(reading.graph)) == ["1 2 1.0", "2 4 1.0", "1 3 1.0"])
    #expect(reading.graph.nodeAttributes["n"] == .text(["x", nil, nil, "y"]))
    #expect(reading.remarks == ["the graph is directed; directions were dropped"])
    let deep = String(repeating: #"{"id": 1, "children": ["#, count: 100)
    #expect(failure(deep, as: .nodeLinkJSON)?.code == .limit)
  }

  /// After networkx 3.6, `cytoscape_data`.
  @Test func networkxCytoscape() throws {
    let text = """
      {"data": [], "directed": true, "multigraph": false, "elements": {
       "nodes": [{"data": {"id": "1", "value": 1, "name": "1"}}, {"data": {"id": "2", "value": 2, "name": "2"}}],
       "edges": [{"data": {"weight": 2.5, "source": 1, "target": 2}}]}}
      """
    #expect(GraphFormat.detect(fileName: "a.json", prefix: text.utf8) == .cytoscapeJSON)
    #expect(edgeList(try read(text, as: .cytoscapeJSON).graph) == ["1 2 2.5"])
  }

  @Test func d3Value() throws {
    let text = """
      {"nodes": [{"name": "Myriel"}, {"name": "Napoleon"}], "links": [{"source": 0, "target": 1, "value": 8}]}
      """
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(edgeList(reading.graph) == ["0 1 8.0"])
    #expect(reading.graph.edgeAttributes.names == [])
    #expect(reading.remarks == ["the weights are those of \"value\""])
  }

  /// d3 puts the nodes in the place of their ids once a simulation has run.
  @Test func endsThatAreNodes() throws {
    let text = """
      {"nodes": [{"id": "a", "index": 0}, {"id": "b", "index": 1}],
       "links": [{"source": {"id": "a", "index": 0}, "target": {"id": "b", "index": 1}, "index": 0}]}
      """
    #expect(edgeList(try read(text, as: .nodeLinkJSON).graph) == ["a b 1.0"])
  }

  @Test func endsThatAreNames() throws {
    let text = """
      {"nodes": [{"name": "A"}, {"name": "B"}, {"name": "B"}], "links": [{"source": "A", "target": "B"}]}
      """
    #expect(
      failure(text, as: .nodeLinkJSON)?.message
        == "an edge names \"B\", and several nodes are called so; give each node an id")
    let unique = text.replacing("{\"name\": \"B\"}, {\"name\": \"B\"}", with: "{\"name\": \"B\"}")
    #expect(edgeList(try read(unique, as: .nodeLinkJSON).graph) == ["0 1 1.0"])
  }

  @Test func graphology() throws {
    let text = """
      {"attributes": {"name": "g"}, "options": {"type": "mixed", "multi": true},
       "nodes": [{"key": "Thomas", "attributes": {"label": "T", "x": 1.5}}, {"key": "Eric"}],
       "edges": [{"key": "T->E", "source": "Thomas", "target": "Eric", "attributes": {"weight": 4, "type": "KNOWS"}},
                 {"key": "e", "source": "Eric", "target": "Thomas", "undirected": true}]}
      """
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(edgeList(reading.graph) == ["Thomas Eric 5.0"])
    #expect(reading.graph.attributes == ["name": .text("g")])
    #expect(reading.graph.nodeAttributes["label"] == .text(["T", nil]))
    #expect(reading.graph.nodeAttributes["x"] == .real([1.5, nil]))
    #expect(reading.graph.edgeAttributes["id"] == .text(["T->E"]))
    #expect(reading.graph.edgeAttributes["type"] == .text(["KNOWS"]))
    #expect(reading.remarks.contains("1 edge is directed; directions were dropped"))
  }

  @Test func visJS() throws {
    let text = """
      {"nodes": [{"id": 1, "label": "A"}, {"id": 2, "label": "B"}], "edges": [{"from": 1, "to": 2, "value": 3}]}
      """
    #expect(edgeList(try read(text, as: .nodeLinkJSON).graph) == ["1 2 3.0"])
    let dated = """
      {"nodes": [{"id": 1}, {"id": 2}], "edges": [{"source": 1, "target": 2, "from": 1914, "to": 1918}]}
      """
    let graph = try read(dated, as: .nodeLinkJSON).graph
    #expect(edgeList(graph) == ["1 2 1.0"])
    #expect(graph.edgeAttributes["from"] == .integer([1914]))
    #expect(graph.edgeAttributes["to"] == .integer([1918]))
  }

  /// After Gephi's export for sigma.js.
  @Test func sigma() throws {
    let text = """
      {"edges": [{"source": "1", "target": "2", "id": "7", "attributes": {"kind": "x"}, "size": 2.0}],
       "nodes": [{"label": "A", "x": 1.0, "y": 2.0, "id": "1", "attributes": {"Group": "3"}, "size": 4.0},
                 {"label": "B", "x": 0.0, "y": 0.0, "id": "2", "attributes": {}, "size": 4.0}]}
      """
    let graph = try read(text, as: .nodeLinkJSON).graph
    #expect(edgeList(graph) == ["1 2 1.0"])
    #expect(graph.nodeAttributes["Group"] == .text(["3", nil]))
    #expect(graph.edgeAttributes["kind"] == .text(["x"]))
    #expect(graph.edgeAttributes["id"] == .text(["7"]))
  }

  @Test func jsonGraphFormat() throws {
    let text = """
      {"graph": {"directed": true, "label": "g", "nodes": {"a": {"label": "A", "metadata": {"n": 1}}, "b": {}},
       "edges": [{"source": "a", "target": "b", "relation": "r"}]}}
      """
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(reading.graph.nodeIDs == ["a", "b"])
    #expect(reading.graph.nodeAttributes["n"] == .integer([1, nil]))
    #expect(reading.graph.edgeAttributes["relation"] == .text(["r"]))
    #expect(reading.remarks == ["the graph is directed; directions were dropped"])
  }

  @Test func listOfEdges() throws {
    let text = #"[{"source": "a", "target": "b", "value": 2}, {"source": "b", "target": "c", "value": 3}]"#
    #expect(GraphFormat.detect(fileName: "a.json", prefix: text.utf8) == .nodeLinkJSON)
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 3.0"])
    #expect(reading.remarks == ["the weights are those of \"value\""])
  }

  @Test func severalGraphs() throws {
    let text = """
      {"graphs": [{"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"source": "a", "target": "b"}]}, {"nodes": []}]}
      """
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(edgeList(reading.graph) == ["a b 1.0"])
    #expect(reading.remarks == ["the file holds 2 graphs; the first was read"])
  }

  @Test func scalarsAndLists() throws {
    let text = #"{"nodes": ["a", "b", 3], "edges": [["a", "b"], ["b", 3, 2.5]]}"#
    #expect(edgeList(try read(text, as: .nodeLinkJSON).graph) == ["a b 1.0", "b 3 2.5"])
  }

  @Test func cytoscapeList() throws {
    let text = """
      [{"group": "nodes", "data": {"id": "a"}, "position": {"x": 1, "y": 2}}, {"data": {"id": "b", "parent": "p"}},
       {"data": {"id": "p"}}, {"data": {"id": "ab", "source": "a", "target": "b", "weight": 3}}]
      """
    #expect(GraphFormat.detect(fileName: "a.json", prefix: text.utf8) == .cytoscapeJSON)
    let graph = try read(text, as: .cytoscapeJSON).graph
    #expect(edgeList(graph) == ["a b 3.0"])
    #expect(graph.nodeAttributes["parent"] == .text([nil, "p", nil]))
    #expect(graph.nodeAttributes["y"] == .real([-2, nil, nil]))
  }

  @Test func unknownShapes() {
    #expect(
      failure(#"{"edges": [{"begin": 1, "finish": 2}], "nodes": []}"#, as: .nodeLinkJSON)?.message
        == "an edge has no source and no target; every edge needs both ends")
    #expect(
      failure(#"{"a": {"b": {}}, "c": {}}"#, as: .nodeLinkJSON)?.message
        == "there is no \"nodes\" list, only \"a\", \"c\"; expected node-link JSON, as networkx and d3 write it")
    let documents = #"{"children": [{"tag": "p"}], "tag": "div"}"#
    #expect(GraphFormat.detect(fileName: "a.json", prefix: documents.utf8) == nil)
    #expect(GraphFormat.detect(fileName: "a.json", prefix: #"[{"id": 1, "text": "x"}]"#.utf8) == nil)
  }

  @Test func wideIntegers() throws {
    let text = """
      {"nodes": [{"id": "a", "n": 123456789012345678901234567890}, {"id": "b", "n": 1e30}], "edges": []}
      """
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(reading.graph.nodeAttributes["n"]?[0] == .text("123456789012345678901234567890"))
    #expect(reading.remarks == ["1 whole number is beyond 64 bits and became text"])
  }

  /// Edges under other names than `edges` and `links`.
  @Test(arguments: ["rels", "relations", "Ties", "arcs", "bonds"])
  func namesOfEdges(name: String) throws {
    let text = #"{"nodes": [{"id": "a"}, {"id": "b"}], "\#(name)": [{"source": "a", "target": "b", "weight": 2}]}"#
    let reading = try read(text, as: .nodeLinkJSON)
    #expect(edgeList(reading.graph) == ["a b 2.0"])
    #expect(reading.remarks == ["the list \"\(name)\" was read as edges"])
  }

  @Test func neo4jInOneObject() throws {
    let text = #"""
      {"nodes": [{"type": "node", "id": "0", "properties": {"name": "Kim"}}, {"type": "node", "id": "1"}],
       "rels": [{"id": "7", "type": "relationship", "label": "KNOWS", "properties": {"weight": 2}, "start": {"id": "0"}, "end": {"id": "1"}}]}
      """#
    #expect(edgeList(try read(text, as: .nodeLinkJSON).graph) == ["0 1 2.0"])
  }

  @Test func neo4jInOneArray() throws {
    let text = #"""
      [{"type": "node", "id": "0", "labels": ["A"], "properties": {"name": "Kim"}}, {"type": "node", "id": "1", "labels": ["A"]},
       {"id": "7", "type": "relationship", "label": "KNOWS", "start": {"id": "0", "labels": ["A"]}, "end": {"id": "1", "labels": ["A"]}}]
      """#
    #expect(GraphFormat.detect(fileName: "a.json", prefix: text.utf8) == .nodeLinkJSON)
    let graph = try read(text, as: .nodeLinkJSON).graph
    #expect(edgeList(graph) == ["0 1 1.0"] && graph.nodeAttributes["name"] == .text(["Kim", nil]))
  }

  @Test func listsThatMayBeEdges() throws {
    #expect(
      failure(#"{"nodes": [{"id": "a"}, {"id": "b"}], "who": [{"one": "a", "other": "b"}]}"#, as: .nodeLinkJSON)?
        .description
        == "x: there is no list of edges; beside the nodes there is \"who\": call the list of edges \"edges\", and the ends of an "
        + "edge \"source\" and \"target\"")
    let alone = try read(#"{"nodes": [{"id": "a"}, {"id": "b"}]}"#, as: .nodeLinkJSON)
    #expect(alone.graph.graph.nodeCount == 2 && alone.remarks == ["there is no list of edges in the file, only nodes"])
    let both = try read(
      #"{"nodes": [{"id": "a"}, {"id": "b"}], "groups": [{"name": "g"}], "edges": [{"source": "a", "target": "b"}]}"#,
      as: .nodeLinkJSON)
    #expect(both.graph.graph.edgeCount == 1 && both.remarks == [])
  }

  @Test(arguments: [("tail", "head"), ("src", "dst"), ("sourceId", "targetId"), ("startNode", "endNode")])
  func namesOfEnds(first: String, second: String) throws {
    let text = #"{"nodes": [{"id": "a"}, {"id": "b"}], "lines": [{"\#(first)": "a", "\#(second)": "b"}]}"#
    #expect(edgeList(try read(text, as: .nodeLinkJSON).graph) == ["a b 1.0"])
    let keyed = #"{"nodes": [{"id": "a"}], "relationships": {"r1": {"source": "a", "target": "b"}}}"#
    #expect(failure(keyed, as: .nodeLinkJSON)?.description.contains("there is no list of edges") == true)
  }

  @Test func linksAmongElements() throws {
    let text =
      #"{"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"id": "b"}}], "links": [{"data": {"source": "a", "target": "b"}}]}}"#
    let reading = try read(text, as: .cytoscapeJSON)
    #expect(
      edgeList(reading.graph) == ["a b 1.0"]
        && reading.remarks == ["the list \"links\" among the elements was read, too"])
  }
}

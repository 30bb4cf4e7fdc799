import Foundation
import Graphs
import OrderedCollections
import TestSupport
import Testing

@testable import GraphFormats

/// Every hostile name in every field: id, name, type, text and name of an attribute, of nodes, edges and the graph.
struct HostileNameTests {
  static let full: [GraphFormat] = [.nodeLinkJSON, .cytoscapeJSON, .d3JSON]

  /// A ring of nodes called by the names, which are everywhere else too.
  private func graph(_ names: [String]) throws -> AttributedGraph {
    let count = names.count
    func turned(_ by: Int) -> [String?] { names.indices.map { names[($0 + by) % count] } }
    let edges = names.indices.map { ($0, ($0 + 1) % count, Double($0 + 1)) }
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: count, edges: edges), nodeIDs: names)
    graph.nodeAttributes["name"] = .text(turned(1))
    graph.nodeAttributes["type"] = .text(turned(2))
    graph.nodeAttributes["note"] = .text(turned(3))
    graph.edgeAttributes["note"] = .text(turned(4))
    for (place, name) in names.enumerated() {
      graph.attributes[name] = .text(names[count - 1 - place])
      graph.nodeAttributes[name] = .integer(Array(repeating: place, count: count))
      graph.edgeAttributes[name] = .text(turned(place))
    }
    return graph
  }

  /// What XML 1.0 makes of a text, by its production for `Char`.
  private func inXML(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: scalars.append(scalar)
      default: scalars.append("\u{FFFD}")
      }
    }
    return String(scalars)
  }

  @Test func thereAreMany() { #expect(Set(HostileNames.names).count >= 60) }

  @Test(arguments: full) func allComeBackInJSON(format: GraphFormat) throws {
    let graph = try graph(HostileNames.names)
    let reading = try format.read(format.write(graph), name: "hostile")
    #expect(reading.graph == graph)
    #expect(reading.remarks == [])
  }

  @Test(arguments: [GraphFormat.graphML, .gexf]) func allThatXMLHoldsComesBack(format: GraphFormat) throws {
    var expected = try graph(HostileNames.names.map(inXML))
    if format == .gexf { expected.attributes = [:] }
    let file = format.write(try graph(HostileNames.names))
    #expect(try format.read(file, name: "hostile").graph == expected)
    let (status, said) = try OtherPrograms.withFile(file) { try OtherPrograms.run(["xmllint", "--noout", $0]) }
    #expect(status == 0, "\(said)")
    #expect(said == "")
  }

  @Test func allTextsComeBackInGML() throws {
    let graph = try graph(HostileNames.names)
    let read = try GraphFormat.gml.read(GraphFormat.gml.write(graph), name: "hostile").graph
    #expect(read.nodeIDs == graph.nodeIDs)
    #expect(read.graph == graph.graph)
    // The names of attributes are identifiers there.
    #expect(Array(read.attributes.values) == Array(graph.attributes.values))
    #expect(Array(read.nodeAttributes.columns.values) == Array(graph.nodeAttributes.columns.values))
    #expect(Array(read.edgeAttributes.columns.values) == Array(graph.edgeAttributes.columns.values))
    for name in read.nodeAttributes.names {
      #expect(name.utf8.allSatisfy { $0 == 0x5F || $0 &- 48 < 10 || ($0 | 0x20) &- 97 < 26 }, "\(name)")
    }
  }

  @Test(arguments: [GraphFormat.csvEdges, .tsvEdges, .gephiEdges]) func allComeBackInLists(format: GraphFormat) throws {
    let graph = try graph(HostileNames.names)
    let read = try (format == .gephiEdges ? .csvEdges : format).read(format.write(graph), name: "hostile").graph
    #expect(Set(read.nodeIDs) == Set(graph.nodeIDs))
    #expect(read.edgeAttributes.names.filter { $0 != "Type" } == graph.edgeAttributes.names)
    for (index, edge) in graph.graph.edges.enumerated() {
      let a = try #require(read.nodeIDs.firstIndex(of: graph.nodeIDs[edge.source]))
      let b = try #require(read.nodeIDs.firstIndex(of: graph.nodeIDs[edge.target]))
      let there = try #require(read.graph.edgeIndex(between: a, and: b))
      #expect(read.graph.edge(there).weight == edge.weight)
      for name in graph.edgeAttributes.names {
        #expect(read.edgeAttributes[name]?[there] == graph.edgeAttributes[name]?[index])
      }
    }
  }

  @Test(arguments: [GraphFormat.pajek, .adjacencyList]) func allIDsComeBackInNetworks(format: GraphFormat) throws {
    let graph = try graph(HostileNames.names)
    #expect(try format.read(format.write(graph), name: "hostile").graph.nodeIDs == graph.nodeIDs)
  }

  /// Python's own `json` and `csv` see the ids and the notes they should.
  @Test(arguments: [
    (GraphFormat.nodeLinkJSON, "json"), (.d3JSON, "json"), (.cytoscapeJSON, "cytoscape"), (.followTheMoney, "ftm"),
    (.csvNodes, "csv"), (.csvEdges, "csv"), (.tsvEdges, "tsv"), (.neo4jNodes, "csv"), (.neo4jRelationships, "csv"),
    (.gephiNodes, "csv"), (.gephiEdges, "csv"),
  ])
  func pythonReads(format: GraphFormat, kind: String) throws {
    let names = HostileNames.names
    let expected = Array(try JSONSerialization.data(withJSONObject: names))
    let (status, said) = try OtherPrograms.withFile(format.write(try graph(names))) { file in
      try OtherPrograms.withFile(expected) { names in
        try OtherPrograms.run(["python3", "-c", Self.python, kind, file, names])
      }
    }
    #expect(status == 0, "\(said)")
  }

  private static let python = """
    import csv, json, sys
    kind, path, names = sys.argv[1], sys.argv[2], json.load(open(sys.argv[3], encoding="utf-8"))
    text = open(path, encoding="utf-8", newline="").read()
    turned = lambda by: [names[(i + by) % len(names)] for i in range(len(names))]
    ends = {(name, names[(i + 1) % len(names)]) for i, name in enumerate(names)}
    ends |= {(b, a) for a, b in ends}
    if kind in ("json", "cytoscape"):
        data = json.loads(text)
        nodes = data["nodes"] if kind == "json" else [each["data"] for each in data["elements"]["nodes"]]
        assert [node["id"] for node in nodes] == names
        assert [node["name"] for node in nodes] == turned(1)
        assert [node["type"] for node in nodes] == turned(2)
        assert [node["note"] for node in nodes] == turned(3)
        assert all(node[name] == i for node in nodes for i, name in enumerate(names))
        assert data["graph" if kind == "json" else "data"] == dict(zip(names, reversed(names)))
    elif kind == "ftm":
        entities = [json.loads(line) for line in text.split("\\n") if line]
        nodes = [entity for entity in entities if entity["schema"] != "UnknownLink"]
        assert [node["id"] for node in nodes] == names
        assert [node["properties"]["name"][0] for node in nodes] == turned(1)
        links = [entity["properties"] for entity in entities if entity["schema"] == "UnknownLink"]
        assert len(links) == len(names)
        assert all((link["subject"][0], link["object"][0]) in ends for link in links)
    else:
        rows = list(csv.reader(open(path, encoding="utf-8", newline=""), delimiter="\\t" if kind == "tsv" else ","))
        header, rows = rows[0], rows[1:]
        assert len(rows) == len(names) and all(len(row) == len(header) for row in rows)
        note = next(i for i, name in enumerate(header) if name in ("note", "note:string"))
        if header[0] in ("id", "Id", "id:ID"):
            assert [row[0] for row in rows] == names
            assert [row[note] for row in rows] == turned(3)
        else:
            assert all((row[0], row[1]) in ends for row in rows)
            assert sorted(row[note] for row in rows) == sorted(names)
    """

  /// Without its texts and names, a script is the same whatever the texts and names are.
  @Test func cypherIsTheSameStatements() throws {
    func skeleton(_ names: [String]) throws -> String {
      var graph = try graph(names)
      // Labels are made of types, and two types can have one label.
      graph.nodeAttributes["type"] = nil
      return Self.outside(String(decoding: GraphFormat.cypher.write(graph), as: UTF8.self))
    }
    #expect(try skeleton(HostileNames.names) == skeleton(HostileNames.names.indices.map { "n\($0)" }))
    let script = String(decoding: GraphFormat.cypher.write(try graph(HostileNames.names)), as: UTF8.self)
    for label in script.split(separator: "SET n:`").dropFirst().map({ $0.prefix { $0 != "`" } }) {
      #expect(label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }, "\(label)")
    }
  }

  /// A script with its literals and quoted names emptied.
  private static func outside(_ script: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = Array(script.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      result.append(scalar)
      guard scalar == "'" || scalar == "`" else { continue }
      while let inside = rest.popFirst(), inside != scalar {
        if inside == "\\", scalar == "'" { _ = rest.popFirst() }
      }
      result.append(scalar)
    }
    return String(result)
  }
}

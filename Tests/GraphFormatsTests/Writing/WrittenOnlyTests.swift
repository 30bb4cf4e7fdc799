import GraphFormats
import Graphs
import OrderedCollections
import TestSupport
import Testing

/// Formats of databases and charts: small files by hand, and hostile texts that have to stay inside their quotes.
struct WrittenOnlyTests {
  private func sample() throws -> AttributedGraph {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 4, edges: [(0, 1, 2), (1, 2, 0.5)]), nodeIDs: ["p:a", "o:b", "l:c", "x"])
    graph.nodeAttributes["name"] = .text(["A \"x\"", "B\nb", "", nil])
    graph.nodeAttributes["type"] = .text(["person", "organization", "place", nil])
    graph.nodeAttributes["aliases"] = .text(["Al; Ali", nil, nil, nil])
    graph.nodeAttributes["page:rank"] = .real([.infinity, 1e-7, nil, 1e22])
    graph.nodeAttributes["known"] = .boolean([true, false, nil, nil])
    graph.edgeAttributes["count"] = .integer([2, nil])
    graph.edgeAttributes["start"] = .text(["2018-06-12", nil])
    graph.edgeAttributes["end"] = .text(["2019-02-28", "2019-02-28"])
    return graph
  }

  private func written(_ format: GraphFormat) throws -> (text: String, remarks: [String]) {
    var file: [UInt8] = []
    let remarks = format.write(try sample()) { file.append(contentsOf: $0) }
    return (String(decoding: file, as: UTF8.self), remarks)
  }

  @Test func neo4j() throws {
    let nodes = try written(.neo4jNodes)
    #expect(
      nodes.text == """
        id:ID,:LABEL,"name:string","type:string","aliases:string","page_rank:double","known:boolean"
        "p:a",Entity;Person,"A ""x""\","person","Al; Ali",Infinity,true
        "o:b",Entity;Organization,"B
        b","organization",,1e-07,false
        "l:c",Entity;Place,"","place",,,
        "x",Entity,,,,1e+22,

        """)
    #expect(
      nodes.remarks == [
        "node attribute \"page:rank\" is called \"page_rank\" in the file",
        "a file of Neo4j nodes holds no edges; write them as neo4j-relationships to a file of their own",
        "texts have line breaks; import with --multiline-fields=true",
      ])
    let edges = try written(.neo4jRelationships)
    #expect(
      edges.text == """
        :START_ID,:END_ID,:TYPE,weight:double,"count:long","start:string","end:string"
        "p:a","o:b",RELATED_TO,2,2,"2018-06-12","2019-02-28"
        "o:b","l:c",RELATED_TO,0.5,,,"2019-02-28"

        """)
    #expect(
      edges.remarks == [
        "a file of Neo4j relationships holds no node attributes (name: 3 values, type: 3 values, aliases: 1 value, "
          + "page:rank: 3 values, known: 2 values)"
      ])
  }

  @Test func gephi() throws {
    #expect(try written(.gephiNodes).text.hasPrefix("Id,Label,\"name\",\"type\""))
    let edges = try written(.gephiEdges).text
    #expect(edges.hasPrefix("Source,Target,Type,Weight,\"count\",\"start\",\"end\"\n\"p:a\",\"o:b\",Undirected,2,2,"))
    #expect(edgeList(try read(edges, as: .csvEdges).graph) == ["p:a o:b 2.0", "o:b l:c 0.5"])
  }

  @Test func cypher() throws {
    let (text, remarks) = try written(.cypher)
    #expect(
      text == #"""
        CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
        UNWIND [
        {id: 'p:a', properties: {`name`: 'A "x"', `type`: 'person', `aliases`: 'Al; Ali', `page:rank`: (1.0 / 0.0), `known`: true}}
        ] AS row MERGE (n:Entity {id: row.id}) SET n:`Person`, n += row.properties;
        UNWIND [
        {id: 'o:b', properties: {`name`: 'B\nb', `type`: 'organization', `page:rank`: 1e-07, `known`: false}}
        ] AS row MERGE (n:Entity {id: row.id}) SET n:`Organization`, n += row.properties;
        UNWIND [
        {id: 'l:c', properties: {`name`: '', `type`: 'place'}}
        ] AS row MERGE (n:Entity {id: row.id}) SET n:`Place`, n += row.properties;
        UNWIND [
        {id: 'x', properties: {`page:rank`: 1e22}}
        ] AS row MERGE (n:Entity {id: row.id}) SET n += row.properties;
        UNWIND [
        {source: 'p:a', target: 'o:b', properties: {`weight`: 2.0, `count`: 2, `start`: '2018-06-12', `end`: '2019-02-28'}},
        {source: 'o:b', target: 'l:c', properties: {`weight`: 0.5, `end`: '2019-02-28'}}
        ] AS row MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) MERGE (a)-[r:RELATED_TO]-(b) SET r += row.properties;

        """#)
    #expect(remarks == [])
  }

  /// However it is read – escapes resolved before quotes are looked for, as by Neo4j 4, or after – no text ends its literal early.
  @Test func cypherTextsStayInside() throws {
    let names = ["' OR 1=1", "\\", "\\'", "\\u0027", "\\\\u0027 }) DETACH DELETE n //", "a`b", "\u{2028}';", "\\U0027"]
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: names.count, edges: []), nodeIDs: names)
    graph.nodeAttributes["k`}) //"] = .text(names)
    graph.nodeAttributes["type"] = .text(names)
    var file: [UInt8] = []
    let remarks = GraphFormat.cypher.write(graph) { file.append(contentsOf: $0) }
    #expect(remarks == ["node attribute \"k`}) //\" is called \"k_}) //\" in the file"])
    let lines = String(decoding: file, as: UTF8.self)
    let rows = lines.split(separator: "\n").filter { $0.hasPrefix("{id: ") }.map(String.init)
    #expect(rows.count == names.count)
    for resolvesFirst in [false, true] {
      var found: Set<String> = []
      for row in rows {
        let literals = cypherLiterals(resolvesFirst ? resolvingEscapes(row) : row)
        #expect(literals.count == 3)
        #expect(Set(literals).count == 1)
        found.formUnion(literals)
      }
      #expect(found == Set(names))
    }
  }

  /// What a reader does that replaces `\uXXXX` wherever it stands, without counting backslashes.
  private func resolvingEscapes(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", rest.first == "u", rest.count > 4,
        let code = UInt32(String(String.UnicodeScalarView(rest.dropFirst().prefix(4))), radix: 16),
        let resolved = Unicode.Scalar(code)
      {
        rest = rest.dropFirst(5)
        result.append(resolved)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The values of the single-quoted literals of a line.
  private func cypherLiterals(_ text: String) -> [String] {
    var literals: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      guard scalar == "'" else { continue }
      var literal = String.UnicodeScalarView()
      while let inside = rest.popFirst(), inside != "'" {
        guard inside == "\\" else {
          literal.append(inside)
          continue
        }
        guard let escape = rest.popFirst() else { break }
        if escape == "u" {
          let digits = String(String.UnicodeScalarView(rest.prefix(4)))
          rest = rest.dropFirst(4)
          literal.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
        } else {
          literal.append(escape)
        }
      }
      literals.append(String(literal))
    }
    return literals
  }

  @Test func cypherBatches() throws {
    let graph = try ring(named: (0..<1_201).map { "n\($0)" })
    let text = String(decoding: GraphFormat.cypher.write(graph), as: UTF8.self)
    // Nodes of 601 types of one node each and one batch without; three batches of edges.
    #expect(text.split(separator: "\n").count { $0.contains("MATCH (a:Entity") } == 3)
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count < 400 })
  }

  @Test func followTheMoney() throws {
    let (text, remarks) = try written(.followTheMoney)
    #expect(
      text == """
        {"id": "p:a", "schema": "Person", "properties": {"name": ["A \\"x\\""], "alias": ["Al", "Ali"]}}
        {"id": "o:b", "schema": "Organization", "properties": {"name": ["B\\nb"]}}
        {"id": "l:c", "schema": "Address", "properties": {"full": ["l:c"]}}
        {"id": "x", "schema": "LegalEntity", "properties": {"name": ["x"]}}
        {"id": "p:a--o:b", "schema": "UnknownLink", "properties": {"subject": ["p:a"], "object": ["o:b"], \
        "role": ["mentioned together"], "summary": ["weight 2, count 2"], "startDate": ["2018-06-12"], \
        "endDate": ["2019-02-28"]}}
        {"id": "o:b--l:c", "schema": "UnknownLink", "properties": {"subject": ["o:b"], "object": ["l:c"], \
        "role": ["mentioned together"], "summary": ["weight 0.5"], "endDate": ["2019-02-28"]}}

        """)
    #expect(remarks == ["FollowTheMoney holds no node attributes (page:rank: 3 values, known: 2 values)"])
  }

  @Test func mermaid() throws {
    let (text, remarks) = try written(.mermaid)
    #expect(
      text == """
        graph LR
          n0("A #34;x#34;")
          n1["B b"]
          n2{{"l#58;c"}}
          n3["x"]
          n0 ---|"2"| n1
          n1 ---|"0.5"| n2

        """)
    #expect(
      remarks == [
        "Mermaid shows names: the ids of 2 nodes are not in the file",
        "Mermaid tells persons and places from others only; these types are not in the file: \"organization\" (1 node)",
        "Mermaid holds no node attributes (aliases: 1 value, page:rank: 3 values, known: 2 values)",
        "Mermaid holds no edge attributes (count: 1 value, start: 1 value, end: 2 values)",
      ])
  }

  @Test func mermaidOfALargeGraph() throws {
    let graph = try ring(named: (0..<1_000).map { "n\($0)" })
    var file: [UInt8] = []
    let remarks = GraphFormat.mermaid.write(graph) { file.append(contentsOf: $0) }
    #expect(file.count < 50_000)
    #expect(remarks.first?.hasPrefix("Mermaid is for small graphs: 200 of 1000 nodes and 199 of 1000 edges") == true)
  }

  /// Each node is one line that begins and ends as it should, with nothing that could close its quotes or be HTML.
  @Test func mermaidTextsStayInside() throws {
    let known = Set(hostileTexts + controlTexts)
    let names =
      hostileTexts + controlTexts + HostileNames.names.filter { !known.contains($0) } + [
        "\"] --> x", "`a`", "end", "%%{init: {}}%%", "<img src=x onerror=1>",
      ]
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: names.count, edges: []), nodeIDs: names)
    graph.nodeAttributes["type"] = .text(names.map { _ in "\"" })
    let lines = String(decoding: GraphFormat.mermaid.write(graph), as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(lines.count == names.count)
    for (index, line) in lines.enumerated() {
      #expect(line.hasPrefix("  n\(index)[\"") && line.hasSuffix("\"]"))
      let label = line.dropFirst("  n\(index)[\"".count).dropLast(2)
      #expect(!label.contains { "\"<>`[]{}|&%".contains($0) || $0.isNewline })
      // A picture with such a character is no XML.
      #expect(!label.unicodeScalars.contains { $0.properties.isNoncharacterCodePoint })
      #expect(label.unicodeScalars.count < 400)
    }
  }

  /// Quotes are doubled, and nothing but a quote ends a field.
  @Test(arguments: [GraphFormat.neo4jNodes, .gephiNodes]) func textsInTables(format: GraphFormat) throws {
    let graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: hostileTexts.count, edges: []), nodeIDs: hostileTexts)
    let text = String(decoding: format.write(graph), as: UTF8.self)
    let rest = hostileTexts.map { id in
      let field = "\"" + id.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      return format == .neo4jNodes ? "\(field),Entity\n" : "\(field),\(field)\n"
    }
    #expect(text.unicodeScalars.elementsEqual((text.prefix { $0 != "\n" } + "\n" + rest.joined()).unicodeScalars))
  }
}

import GraphFormats
import Graphs
import OrderedCollections
import Testing

/// GML, Pajek, Cytoscape's and d3's JSON, adjacency lists: small files by hand, and what other programs write.
struct TextFormatTests {
  private func sample() throws -> AttributedGraph {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 2), (1, 2, 1e22)]), nodeIDs: ["a", "é \"&#38;", "c\n"])
    graph.attributes = ["title": .text("T & U")]
    graph.nodeAttributes["name"] = .text(["A", nil, ""])
    graph.nodeAttributes["known"] = .boolean([true, false, nil])
    graph.nodeAttributes["x"] = .real([1, 0.5, nil])
    graph.nodeAttributes["y"] = .real([2, -1, 3])
    graph.edgeAttributes["label"] = .text(["l", nil])
    graph.edgeAttributes["a-b"] = .integer([1, nil])
    return graph
  }

  private func written(_ format: GraphFormat) throws -> (text: String, remarks: [String]) {
    var file: [UInt8] = []
    let remarks = format.write(try sample()) { file.append(contentsOf: $0) }
    return (String(decoding: file, as: UTF8.self), remarks)
  }

  @Test func gml() throws {
    let (text, remarks) = try written(.gml)
    #expect(
      text == """
        graph [
          title "T &#38; U"
          node [
            id 0
            label "a"
            name "A"
            known 1
            x 1.0
            y 2.0
          ]
          node [
            id 1
            label "&#233; &#34;&#38;#38;"
            known 0
            x 0.5
            y -1.0
          ]
          node [
            id 2
            label "c&#10;"
            name ""
            y 3.0
          ]
          edge [
            source 0
            target 1
            weight 2
            label "l"
            a_b 1
          ]
          edge [
            source 1
            target 2
            weight 1.0e+22
          ]
        ]

        """)
    #expect(
      remarks == [
        "edge attribute \"a-b\" is called \"a_b\" in the file",
        "GML has no truth values; these attributes are 1 and 0 in the file: known",
      ])
  }

  @Test func pajek() throws {
    let (text, remarks) = try written(.pajek)
    #expect(
      text == """
        *Vertices 3
        1 "a" 0.575 0.05 ellipse
        2 "é &#34;&#38;#38;" 0.425 0.95 ellipse
        3 "c&#10;"
        *Edges
        1 2 2 l "l"
        2 3 1e+22

        """)
    #expect(
      remarks == [
        "1 node has no finite x and y; their places were left out",
        "places were scaled to 0…1, as far as Pajek's window goes",
        "Pajek holds no node attributes (name: 2 values, known: 2 values)",
        "Pajek holds no edge attributes (a-b: 1 value)", "Pajek holds no attributes of the graph (title)",
      ])
  }

  @Test func adjacencyList() throws {
    let (text, remarks) = try written(.adjacencyList)
    #expect(text.split(separator: "\n").dropFirst() == ["a\té \"&\\h38;", "é \"&\\h38;\tc\\n", "c\\n"])
    #expect(
      remarks == [
        "an adjacency list holds no weights", "2 ids are escaped with backslashes, as the first line of the file says",
        "an adjacency list holds no node attributes (name: 2 values, known: 2 values, x: 2 values, y: 3 values)",
        "an adjacency list holds no edge attributes (label: 1 value, a-b: 1 value)",
        "an adjacency list holds no attributes of the graph (title)",
      ])
  }

  @Test func cytoscape() throws {
    let (text, remarks) = try written(.cytoscapeJSON)
    #expect(
      text.hasPrefix(
        """
        {"data": {"title": "T & U"},
        "directed": false, "multigraph": false,
        "elements": {
        "nodes": [
        {"data": {"id": "a", "value": "a", "name": "A", "known": true, "x": 1.0, "y": 2.0}, \
        "position": {"x": 1.0, "y": -2.0}},
        """))
    #expect(
      text.contains("{\"data\": {\"source\": \"a\", \"target\": \"é \\\"&#38;\", \"weight\": 2, \"label\": \"l\""))
    #expect(remarks == [])
  }

  @Test func foreignGML() throws {
    let text = """
      Creator "somebody on Monday"
      # a comment [
      graph
      [
        directed 1
        node [ id 7 label "Z&eacute; &lt;é&#x1F600;" graphics [ x 1 y 2.5 fill "#FF0000" ] ]
        node [ id 9 label "b" ]
        edge [ source 7 target 9 value 3 label "x" label "y" ]
        edge [ source 7 target 7 ]
      ]
      """
    let reading = try read(text, as: .gml)
    #expect(reading.graph.nodeIDs == ["Z&eacute; <é😀", "b"])
    #expect(edgeList(reading.graph) == ["Z&eacute; <é😀 b 3.0"])
    #expect(reading.graph.nodeAttributes["x"] == .integer([1, nil]))
    #expect(reading.graph.nodeAttributes["y"] == .real([-2.5, nil]))
    #expect(reading.graph.nodeAttributes["color"] == .text(["#FF0000", nil]))
    #expect(reading.graph.edgeAttributes["label"] == .text(["x"]))
    #expect(
      reading.remarks == [
        "1 value of a repeated key was left out; the first of each stays",
        "the weights are those of \"value\"", "the graph is directed; directions were dropped",
        "1 self-loop was left out",
      ])
  }

  @Test func labelsThatDontTellApart() throws {
    let gml = try read("graph [ node [ id 1 label \"x\" ] node [ id 2 label \"x\" ] ]", as: .gml)
    let pajek = try read("*vertices 2\r\n1 x\r\n2 x\r\n", as: .pajek)
    for reading in [gml, pajek] {
      #expect(reading.graph.nodeIDs == ["1", "2"])
      #expect(reading.graph.nodeAttributes["label"] == .text(["x", "x"]))
      #expect(
        reading.remarks == [
          "the labels don't tell all nodes apart; the numbers are the ids, and the labels an attribute"
        ])
    }
  }

  @Test func foreignPajek() throws {
    let text = """
      % made by hand
      *Network A small one
      *Vertices 4 2
      1 "Ann B" 0.1 0.2 0.5 box ic Red x_fact 2
      3 Tom
      *Arcs :1 "says"
      1 2 2.5 l "hi" w 3
      2 1
      *Edgeslist
      3 1 4
      *Partition p
      1
      2
      """
    let reading = try read(text, as: .pajek)
    let graph = reading.graph
    #expect(graph.nodeIDs == ["1", "3", "2", "4"])
    #expect(edgeList(graph) == ["1 3 1.0", "1 2 3.5", "3 4 1.0"])
    #expect(graph.attributes == ["name": .text("A small one")])
    #expect(graph.nodeAttributes["z"] == .real([0.5, nil, nil, nil]))
    #expect(graph.nodeAttributes["shape"] == .text(["box", nil, nil, nil]))
    #expect(graph.nodeAttributes["x_fact"] == .integer([2, nil, nil, nil]))
    #expect(graph.nodeAttributes["mode"] == .integer([1, 2, 1, 2]))
    #expect(graph.edgeAttributes["label"] == .text([nil, "hi", nil]))
    #expect(graph.edgeAttributes["relation"] == .text([nil, "says", nil]))
    #expect(reading.remarks.first == "left out, as only the network is read: *Partition of 2 vertices")
    #expect(reading.remarks.contains("2 edges are directed; directions were dropped"))
  }

  @Test func foreignCytoscape() throws {
    let flat = """
      {"elements": [{"group": "nodes", "data": {"id": "a", "tags": [1]}, "position": {"x": 1, "y": 2.5}},
      {"data": {"id": "e", "source": "a", "target": 7, "weight": "2"}, "classes": "big"}, {"data": {"id": 7}}],
      "style": [{"selector": "node"}]}
      """
    let reading = try read(flat, as: .cytoscapeJSON)
    #expect(edgeList(reading.graph) == ["a 7 2.0"])
    #expect(reading.graph.nodeAttributes["x"] == .real([1, nil]))
    // Screens count down.
    #expect(reading.graph.nodeAttributes["y"] == .real([-2.5, nil]))
    let moved = "{\"elements\": [{\"data\": {\"id\": \"a\", \"x\": 9, \"y\": 9}, \"position\": {\"x\": 1, \"y\": 0}}]}"
    let attributes = try read(moved, as: .cytoscapeJSON).graph.nodeAttributes
    #expect(attributes["x"] == .real([1]) && attributes["y"] == .real([0]))
    #expect(reading.graph.edgeAttributes["id"] == .text(["e"]))
    #expect(reading.remarks == ["1 list or object was left out, as attributes hold single values (\"tags\")"])
    let pairs = "{\"data\": [[\"title\", \"T\"], [\"n\", 2]], \"elements\": {\"nodes\": [{\"data\": {\"id\": \"0\"}}]}}"
    #expect(try read(pairs, as: .cytoscapeJSON).graph.attributes == ["title": .text("T"), "n": .integer(2)])
  }

  @Test func positionsInTheListOfNodes() throws {
    let text = """
      {"nodes": [{"id": "x"}, {"id": "y"}, {"id": "z"}], "links": [{"source": 0, "target": 2, "value": 4},
      {"source": "y", "target": 2, "value": 0.5}]}
      """
    let d3 = try read(text, as: .d3JSON)
    #expect(edgeList(d3.graph) == ["x z 4.0", "y z 0.5"])
    #expect(d3.remarks == ["3 ends of edges are positions in the list of nodes, not an id"])
    #expect(d3.graph.edgeAttributes.names == [])
    let nodeLink = try read(text, as: .nodeLinkJSON)
    #expect(edgeList(nodeLink.graph) == ["x z 4.0", "y z 0.5"])
    #expect(nodeLink.graph.edgeAttributes.names == [])
    // Texts that spell numbers are ids, not positions.
    let spelled =
      "{\"nodes\": [{\"id\": \"1\"}, {\"id\": \"0\"}, {\"id\": \"x\"}], \"links\": [{\"source\": 0, \"target\": 2}]}"
    #expect(edgeList(try read(spelled, as: .nodeLinkJSON).graph) == ["0 x 1.0"])
    // A number that is no position, and a position where ids are numbers, stay ids.
    #expect(
      failure("{\"nodes\": [{\"id\": \"x\"}], \"links\": [{\"source\": 1, \"target\": 0}]}", as: .d3JSON)?.code
        == .unknownNode)
    let numbered = try read("{\"nodes\": [{\"id\": 5}], \"links\": [{\"source\": 5, \"target\": 0}]}", as: .d3JSON)
    #expect(numbered.graph.nodeIDs == ["5", "0"])
  }

  @Test func foreignAdjacencyList() throws {
    let text = "# a comment\nb a c # and another\n\na b\r\nd\n"
    let reading = try read(text, as: .adjacencyList)
    #expect(reading.graph.nodeIDs == ["b", "a", "d", "c"])
    #expect(edgeList(reading.graph) == ["b a 1.0", "b c 1.0"])
    #expect(reading.remarks == ["1 edge is listed at both ends; each was taken once"])
    let tabbed = try read("New York\tDOMAIN\\nick\nDOMAIN\\nick\n", as: .adjacencyList)
    #expect(tabbed.graph.nodeIDs == ["New York", "DOMAIN\\nick"])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let format: GraphFormat
    let text: String
    let says: String
    var testDescription: String { says }

    init(_ format: GraphFormat, _ text: String, _ says: String) {
      self.format = format
      self.text = text
      self.says = says
    }
  }

  static let mistakes: [Mistake] = [
    Mistake(.gml, "x 1\n", "x: there is no \"graph [\" in the file"),
    Mistake(.gml, "graph [\nnode [ label \"a\" ]\n]", "x:2: a node has no id; every node needs one"),
    Mistake(.gml, "graph [\nedge [ source 1 ]\n]", "x:2: an edge has no target; every edge needs both ends"),
    Mistake(
      .gml, "graph [\nnode [ id 1 name \"a\n]\n]",
      "x:2: the file ends inside the text that starts here; is a closing quote missing?"),
    Mistake(.gml, "graph [\nnode [ id 1", "x:2: the file ends inside a list; is a closing bracket missing?"),
    Mistake(
      .gml, "graph [\nnode [ id 1 a 1..2 ]\n]",
      "x:2: found \"1..2\"; expected a key, a number, a text in double quotes or a bracket"),
    Mistake(
      .gml, "graph [ node [ id 1 ]\nedge [ source 1 target 1 weight \"much\" ] ]",
      "x:2: weight \"much\" is not a number; expected a positive number"),
    Mistake(
      .gml, "graph [" + String(repeating: "a [", count: 100_000),
      "x:1: lists are nested deeper than the limit of 64; raise the limit"),
    Mistake(.pajek, "a b 3\n", "x:1: found \"a b 3\"; expected *Vertices first"),
    Mistake(.pajek, "*Network\n", "x: there is no *Vertices in the file"),
    Mistake(.pajek, "*Edges\n", "x:1: *Edges comes before *Vertices; expected *Vertices first"),
    Mistake(
      .pajek, "*Vertices 2\n1 \"a\n", "x:2: a text has no closing quote; write quotes inside it as &#34;"),
    Mistake(.pajek, "*Vertices 2\n*Edges\n1 3 1\n", "x:3: \"3\" is no vertex; expected a number from 1 to 2"),
    Mistake(
      .pajek, "*Vertices 2\n*Edges\n1 2 much\n",
      "x:3: weight \"much\" is not a number; expected a positive number"),
    Mistake(
      .pajek, "*Vertices 2\n*Edges\n1 2 0\n",
      "x:3: edge \"1\"–\"2\" has weight 0; expected a positive, finite number" + zeroRefused),
    Mistake(
      .pajek, "*Vertices 2000000000\n",
      "x: *Vertices says 2000000000, but only 0 are named; expected a line for each vertex"),
    Mistake(
      .pajek, "*Vertices 2\n*Matrix\n0 1\n",
      "x: the matrix has 2 numbers; expected 2 × 2, one for each pair of vertices"),
    Mistake(
      .cytoscapeJSON, "{\"nodes\": []}", "x: there is no \"elements\" member; expected JSON as Cytoscape.js writes it"),
    Mistake(
      .cytoscapeJSON, "{\"elements\": [\n{\"data\": {\"source\": \"a\"}}]}",
      "x:2: an edge has only one end in its data; every edge needs both"),
    Mistake(
      .cytoscapeJSON, "{\"elements\": [\n{\"data\": {}}]}",
      "x:2: a node has no id in its data; every node needs one"),
  ]

  @Test(arguments: mistakes) func message(of mistake: Mistake) {
    #expect(failure(mistake.text, as: mistake.format)?.description == mistake.says)
  }

  @Test func detection() throws {
    func detect(_ name: String?, _ text: String) -> GraphFormat? {
      GraphFormat.detect(fileName: name, prefix: Array(text.utf8))
    }
    #expect(detect(nil, "Creator \"x\"\ngraph\n[\n") == .gml)
    #expect(detect("a.txt", "# a\ngraph [ node [ id 1 ] ]") == .gml)
    #expect(detect(nil, "graph theory is [old]") == nil)
    #expect(detect(nil, "*Vertices 3\n") == .pajek)
    #expect(detect("a.txt", "*network x\r\n*VERTICES 3\r\n") == .pajek)
    #expect(detect(nil, "*emphasis* in prose") == nil)
    #expect(detect(nil, "{\"elements\": {") == .cytoscapeJSON)
    #expect(detect("a.cyjs", "[{\"data\"") == .cytoscapeJSON)
    #expect(detect("a.d3.json", "{\"nodes\": []") == .d3JSON)
    #expect(detect("a.adjlist", "a b c\n") == .adjacencyList)
    #expect(detect("a.net", "% comment\n*Vertices 2") == .pajek)
    for format in GraphFormat.allCases where format.isReadable {
      #expect(GraphFormat(fileName: "x." + format.suffix) == format)
      let graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 1, edges: []), nodeIDs: ["a"])
      // A list of no edges is an empty file, or a header.
      if [.csvEdges, .tsvEdges, .d3JSON, .ncol].contains(format) { continue }
      // Their names tell them.
      let isNamed = [.metis, .sif, .lgl, .tgf].contains(format)
      #expect(GraphFormat.detect(fileName: isNamed ? "a.\(format.suffix)" : nil, prefix: format.write(graph)) == format)
    }
  }
}

import Foundation
import Graphs
import OrderedCollections
import TestSupport
import Testing

@testable import GraphDrawing

/// DOT of others and of our own, read in a process of its own.
@Suite struct DOTReaderTests {
  /// A graph as it is told to this process.
  private struct Told {
    var isDirected: Bool
    var attributes: [String: String]
    var nodes: [[String: String]]
    var edges: [[String: String]]
    var remarks: [String]
  }

  private func read(_ dot: [UInt8], _ limits: DOTReadingLimits = DOTReadingLimits()) throws -> DOTReader.Reading {
    let reader = DOTReader(executable: Processes.layoutWorker, arguments: ["dot-reader"], limits: limits)
    return try reader.read(dot, file: "x.gv")
  }

  private func told(_ dot: String) throws -> Told { try told(Array(dot.utf8)) }

  private func told(_ dot: [UInt8]) throws -> Told {
    let reading = try read(dot)
    let json = try JSONSerialization.jsonObject(with: Data(reading.nodeLinkJSON)) as? [String: Any]
    return Told(
      isDirected: try #require(json?["directed"] as? Bool),
      attributes: (try #require(json?["graph"] as? [String: Any])).compactMapValues { $0 as? String },
      nodes: try #require(json?["nodes"] as? [[String: String]]),
      edges: try #require(json?["edges"] as? [[String: String]]), remarks: reading.remarks)
  }

  private func failure(_ dot: String, _ limits: DOTReadingLimits = DOTReadingLimits()) -> DOTReadingError? {
    #expect(throws: DOTReadingError.self) { try read(Array(dot.utf8), limits) }
  }

  @Test func aGraphOfOthers() throws {
    let graph = try told(
      """
      // A comment
      strict digraph "my graph" {
        node [group=g1, shape=box]; edge [weight=2]
        title = "T \\"q\\""
        a -> b [label="from \\T", since=1984]
        subgraph cluster_x { label = inner; node [group=g2]; c:port -> a:n [weight=0.5] }
        "é \\"x\\"" [label="line\\nend\\l", known=true]
        d [label=<<b>bold</b> &amp; <br/>more<table><tr><td>x</td><td>y</td></tr></table>>]
        b [label="\\N"]
      }
      """)
    #expect(graph.isDirected)
    #expect(graph.attributes == ["@title": "T \"q\""])
    #expect(
      graph.nodes == [
        ["id": "a", "@group": "g1"], ["id": "b", "@group": "g1"], ["id": "c", "@group": "g2"],
        ["id": "é \"x\"", "@group": "g1", "@label": "line\nend", "@known": "true"],
        ["id": "d", "@group": "g1", "@label": "bold &\nmore\nx y"],
      ])
    #expect(
      graph.edges == [
        ["source": "a", "target": "b", "weight": "2", "@label": "from T", "@since": "1984"],
        ["source": "c", "target": "a", "weight": "0.5"],
      ])
    #expect(
      graph.remarks == [
        "1 subgraph was read as a part of the whole",
        "what only says how to draw was left out (headport, shape, tailport)",
      ])
  }

  /// Graphviz's own reader agrees on the nodes and edges.
  @Test(.enabled(if: Processes.dot != nil)) func asDotPlainSays() throws {
    let text = "graph { a -- {b c} -- d; subgraph s { e; f -- a } edge [weight=3]; f -- {a g}; \"h i\" }"
    let plain = try Processes.run(try #require(Processes.dot), ["-Tplain"], input: text).output
    let lines = plain.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let graph = try told(text)
    let names = lines.filter { $0[0] == "node" }.map { $0[1] == "\"h" ? "h i" : $0[1] }
    let ids = graph.nodes.compactMap { $0["id"] }
    #expect(names.sorted() == ids.sorted())
    let drawn = lines.filter { $0[0] == "edge" }.map { [$0[1], $0[2]].sorted().joined(separator: " ") }
    let edges = graph.edges.map { [$0["source"] ?? "", $0["target"] ?? ""].sorted().joined(separator: " ") }
    #expect(drawn.sorted() == edges.sorted())
  }

  @Test func placesAreCoordinates() throws {
    let graph = try told(
      "graph { a [pos=\"27,-18.5\"]; b [pos=\"3,4!\"]; c; d [pos=\"here\"]; a -- b [pos=\"1,2 3,4 5,6 7,8\"] }")
    #expect(
      graph.nodes == [
        ["id": "a", "@x": "27.0", "@y": "-18.5"], ["id": "b", "@x": "3.0", "@y": "4.0"], ["id": "c"], ["id": "d"],
      ])
    let own = try told("graph { a [pos=\"27,18\", x=\"left\"] }")
    #expect(own.nodes == [["id": "a", "@x": "left"]])
  }

  /// What Graphviz lays out is read as its plain format tells it, in inches.
  @Test(.enabled(if: Processes.dot != nil)) func placesAreThoseOfGraphviz() throws {
    let dot = try #require(Processes.dot), text = "graph { a -- b -- c -- a; c -- d }"
    let laidOut = try told(Processes.run(dot, ["-Tdot"], input: text).output)
    let plain = try Processes.run(dot, ["-Tplain"], input: text).output
    let nodes = plain.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }.filter {
      $0[0] == "node"
    }
    try #require(nodes.count == 4 && laidOut.nodes.count == 4)
    for node in nodes {
      let read = try #require(laidOut.nodes.first { $0["id"] == node[1] })
      for (name, place) in [("@x", node[2]), ("@y", node[3])] {
        let points = try #require(read[name].flatMap { Double($0) }), inches = try #require(Double(place))
        #expect(abs(points - 72 * inches) < 0.1)
      }
    }
  }

  /// Graphviz: "weight: Weight of edge … must be an integer"; 0 lets the ends stand anywhere.
  @Test func aWeightOfZeroIsAHintForTheLayout() throws {
    let graph = try told(
      "digraph { a -> b [weight=0]; b -> c [weight=\"0.0\"]; c -> d [weight=2]; d -> e; e -> f [weight=-3] }")
    #expect(graph.edges.map { $0["weight"] } == ["1", "1", "2", nil, "-3"])
    #expect(graph.remarks == ["2 edges have weight 0, which in DOT only says how to draw; 1 was taken"])
    let whole = try told("graph { edge [weight=0]; a -- b }")
    #expect(whole.edges.map { $0["weight"] } == ["1"])
    #expect(whole.remarks == ["1 edge has weight 0, which in DOT only says how to draw; 1 was taken"])
  }

  @Test func encodings() throws {
    // Letters that stand for themselves in Latin 1, each a byte.
    let latin = "graph { charset=\"latin1\"; \"Zoë\" [note=\"é\"] }".unicodeScalars.map { UInt8($0.value) }
    #expect(try told(latin).nodes == [["id": "Zoë", "@note": "é"]])
    #expect(try told([0xEF, 0xBB, 0xBF] + Array("graph { a }".utf8)).nodes == [["id": "a"]])
  }

  @Test func moreThanOneGraph() throws {
    for text in [
      "graph { a } graph { b }", "graph { a }\ngraph { b }\n", "graph\n{ a }\n// b\n\ndigraph H\n{ b -> c }",
    ] {
      let two = try told(text)
      #expect(two.nodes == [["id": "a"]])
      #expect(two.remarks == ["the file holds 2 graphs; the first was read"], "\(text)")
    }
    let many = (1...12).map { "digraph G\($0) {\n  a\($0) -> b\($0)\n}\n" }.joined()
    #expect(try told(many).remarks == ["the file holds 12 graphs; the first was read"])
    #expect(try told(many).edges == [["source": "a1", "target": "b1"]])
    let damaged = ["graph { a }\n}\n", "graph { a }\nand so on\n", "graph { a }\ngraph { b -- \n"]
    for text in damaged + ["graph { a } }"] {
      #expect(try told(text).nodes == [["id": "a"]])
      #expect(try told(text).remarks == ["more follows the first graph of the file; only that was read"], "\(text)")
    }
    #expect(try told("graph { a }\n// the end\n").remarks == [])
  }

  @Test func mistakes() {
    let syntax = failure("graph {\n  a -- b\n  c -> -- d\n}\n")
    #expect(syntax?.code == .syntax)
    #expect(syntax?.line == 3)
    #expect(syntax?.description.hasPrefix("x.gv:3: syntax error") == true)
    #expect(failure("graph {\na -- b")?.code == .syntax)
    #expect(failure("digraph { a [label=\"never closed }")?.code == .syntax)
    #expect(failure("")?.code == .empty)
    #expect(failure("  // nothing\n")?.code == .empty)
    #expect(failure("graph {\n a\n\u{0} }")?.description == "x.gv:3: a NUL byte; expected DOT in UTF-8")
    #expect(failure("Once upon a time")?.code == .syntax)
  }

  /// Cut short anywhere: a graph that was complete, or an error.
  @Test(.ifItHangs) func truncation() throws {
    let text = "digraph G { a [label=\"é\\\"\", x=1]; subgraph s { a -> b:n [w=\"2\"] } /* c */ d [l=<b>] }\n"
    let file = Array(text.utf8)
    let whole = file.count - 1
    for count in stride(from: 0, to: whole, by: 3) {
      #expect(throws: DOTReadingError.self) { try read(Array(file[..<count])) }
    }
    #expect(try told(Array(file[..<whole])).nodes.count == 3)
  }

  /// What was drawn comes back: ids, names, texts, names of attributes, as far as DOT holds them.
  @Test func ourOwnComesBack() throws {
    var graph = try SampleGraphs.ring(of: HostileNames.names)
    let count = HostileNames.names.count
    graph = AttributedGraph(graph: graph.graph, nodeIDs: HostileNames.names)
    graph.attributes = ["title": .text("T\\"), "size": .integer(3)]
    graph.nodeAttributes["name"] = .text(HostileNames.names.reversed())
    graph.nodeAttributes["color"] = .text(HostileNames.names)
    graph.nodeAttributes["attr_x"] = .integer(Array(0..<count))
    for name in HostileNames.names { graph.nodeAttributes[name] = .integer(Array(repeating: 7, count: count)) }
    graph.edgeAttributes["label"] = .text((0..<count).map { HostileNames.names[$0] })
    let back = try told(try Drawing(of: graph, options: .unlimited).dot())
    let cleaned = HostileNames.names.map { SafeText.cleaned($0) }
    #expect(!back.isDirected)
    #expect(back.remarks == [])
    #expect(back.attributes["@title"] == "T\\")
    #expect(back.attributes["@size"] == "3")
    #expect(back.nodes.map { $0["id"] } == cleaned)
    #expect(back.nodes.map { $0["@name"] } == cleaned.reversed())
    #expect(back.nodes.map { $0["@color"] } == cleaned)
    #expect(back.nodes.map { $0["@attr_x"] } == (0..<count).map { "\($0)" })
    for name in cleaned { #expect(back.nodes[0]["@\(name)"] == "7", "\(name)") }
    // Nothing of the looks.
    #expect(Set(back.nodes[0].keys) == Set(cleaned.map { "@\($0)" } + ["id", "@name", "@color", "@attr_x"]))
    for (edge, told) in zip(graph.graph.edges, back.edges) {
      #expect(told["source"] == cleaned[edge.source] && told["target"] == cleaned[edge.target])
      #expect(Double(told["weight"] ?? "") == edge.weight)
    }
    #expect(back.edges.map { $0["@label"] } == cleaned)
  }

  /// Files made to do harm: an answer, and this process goes on.
  @Test(arguments: [3_000, 200_000]) func nestedClusters(depth: Int) throws {
    let opening = (0..<depth).map { "subgraph cluster_\($0) {" }.joined()
    let text = "graph { \(opening) a \(String(repeating: "}", count: depth)) }"
    do throws(DOTReadingError) {
      let reader = DOTReader(executable: Processes.layoutWorker, arguments: ["dot-reader"])
      let reading = try reader.read(Array(text.utf8), file: "deep.gv")
      #expect(reading.nodeLinkJSON.count < 1_000)
    } catch {
      #expect(error.file == "deep.gv")
    }
    #expect(try told("graph { a }").nodes.count == 1)
  }

  @Test func nothingIsOpened() throws {
    let graph = try told(
      "graph { imagepath=\"/etc\"; fontpath=\"/etc\"; stylesheet=\"http://localhost:1/x\"; a [image=\"/etc/passwd\", "
        + "shapefile=\"/etc/passwd\", shape=epsf, minlen=\"2e9\", sides=100000000]; a -- b [minlen=2000000000] }")
    #expect(graph.nodes == [["id": "a"], ["id": "b"]])
    #expect(graph.attributes == [:])
  }

  @Test func longTexts() throws {
    let long = String(repeating: "x", count: 5_000_000)
    let graph = try told("graph { \"\(long)\" [note=\"\(long)\", label=\"\(long)\"] }")
    #expect(graph.nodes[0]["id"] == long && graph.nodes[0]["@note"] == long)
  }

  @Test func limits() throws {
    var limits = DOTReadingLimits()
    limits.bytes = 10
    #expect(failure("graph { a -- b }", limits)?.code == .limit)
    let large = "graph { " + (0..<200_000).map { "n\($0) -- n\($0 + 1);" }.joined() + " }"
    limits = DOTReadingLimits()
    limits.wallSeconds = 0.01
    #expect(failure(large, limits)?.code == .limit)
    #if !os(macOS)
      limits = DOTReadingLimits()
      limits.memoryMegabytes = 60
      let error = failure(large, limits)
      #expect(error?.code == .limit || error?.code == .worker, "\(String(describing: error))")
    #endif
    #expect(try told(large).edges.count == 200_000)
  }

  @Test func aProgramThatIsNoWorker() {
    let reader = DOTReader(executable: "/bin/cat", arguments: [])
    #expect(throws: DOTReadingError.self) { try reader.read(Array("graph { a }".utf8), file: "x.gv") }
    let missing = DOTReader(executable: "/nowhere/at/all", arguments: [])
    let error = #expect(throws: DOTReadingError.self) { try missing.read(Array("graph { a }".utf8), file: "x.gv") }
    #expect(error?.code == .worker)
  }

  @Test(arguments: [
    ("graph { a }", true), ("digraph{", true), ("/* c */\n# line\nstrict graph \"a { b\" {", true),
    ("GRAPH x\n{", true),
    ("\u{FEFF}digraph é {", true), ("graph [ node", false), ("graph theory {", true), ("graph of all things", false),
    ("{\"graph\": {", false), ("", false), ("strict", false), ("subgraph { a }", false), ("/* never closed", false),
  ])
  func recognition(text: String, isDOT: Bool) { #expect(DOTReader.recognizes(text.utf8) == isDOT) }
}

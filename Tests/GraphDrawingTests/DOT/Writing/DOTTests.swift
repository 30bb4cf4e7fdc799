import Graphs
import OrderedCollections
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct DOTTests {
  private func hostileGraph() throws -> AttributedGraph {
    var graph = try SampleGraphs.ring(of: HostileNames.names)
    graph.attributes = ["hostile\\": .text("<b>\\\" & "), "image": .text("/etc/passwd")]
    graph.nodeAttributes["href"] = .text(HostileNames.names.map { "javascript:\($0)" })
    graph.nodeAttributes["\"quoted\" <name>\\"] = .text(HostileNames.names)
    graph.nodeAttributes["pagerank"] = .real(HostileNames.names.indices.map { 1 / Double($0 + 3) })
    graph.edgeAttributes["count"] = .integer((0..<graph.graph.edgeCount).map { $0 == 3 ? nil : $0 })
    return graph
  }

  @Test func hostileTextReadsBackAsItWasWritten() throws {
    let graph = try hostileGraph()
    var options = DrawingOptions()
    options.maximumNodes = nil
    options.title = "A \\\"title\\\" & <more>\\"
    let parsed = try ParsedDOT(Drawing(of: graph, options: options).dot())
    #expect(parsed.nodes.count == HostileNames.names.count)
    #expect(parsed.edges.count == graph.graph.edgeCount)
    for (index, name) in HostileNames.names.enumerated() {
      let node = try #require(parsed.nodes["n\(index)"])
      let doubled = SafeText.cleaned(name).split(separator: "\\", omittingEmptySubsequences: false).joined(
        separator: "\\\\")
      #expect(node["name"] == doubled)
      #expect(node["node_id"] == "id \(index)")
      #expect(node["attr_href"] == "javascript:" + doubled)
      #expect(node["href"] == nil)
      #expect(node["pagerank"].flatMap(Double.init) == 1 / Double(index + 3))
      #expect(node["\"quoted\" <name>\\\\"] == doubled)
    }
    #expect(parsed.graph["attr_image"] == "/etc/passwd")
    #expect(parsed.graph["image"] == nil)
    #expect(parsed.graph["label"]?.hasPrefix("A \\\\\"title\\\\\" &amp; <more>\\\\\\l") == true)
  }

  @Test func weightsAndGapsReadBack() throws {
    let graph = try hostileGraph()
    let parsed = try ParsedDOT(Drawing(of: graph, options: .unlimited).dot())
    for (index, edge) in graph.graph.edges.enumerated() {
      let read = try #require(parsed.edges.first { $0.tail == "n\(edge.source)" && $0.head == "n\(edge.target)" })
      #expect(read.attributes["weight"].flatMap(Double.init) == edge.weight)
      #expect(read.attributes["count"] == (index == 3 ? "" : String(index)))
    }
  }

  @Test(.enabled(if: Processes.dot != nil)) func graphvizsOwnToolsAgree() throws {
    let text = try Drawing(of: hostileGraph(), options: .unlimited).dot()
    let (status, canonical) = try Processes.run(#require(Processes.dot), ["-Tcanon"], input: text)
    #expect(status == 0)
    #expect(try ParsedDOT(canonical) == ParsedDOT(text))
  }

  @Test func longValuesAreNotBroken() throws {
    let graph = try SampleGraphs.ring(of: [String(repeating: "long name ", count: 30), "b", "c"])
    #expect(try !Drawing(of: graph).dot().contains("\\\n"))
  }

  @Test func dotHasNoLimitOfNodes() throws {
    let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 6_000, edgesPerNode: 1), options: .unlimited)
    let parsed = try ParsedDOT(drawing.dot())
    #expect(parsed.nodes.count == 6_000)
    let error = #expect(throws: GraphvizError.self) { try drawing.render(as: .svg) }
    #expect(error?.code == .tooManyNodes)
    #expect(error?.description.contains("draw fewer nodes") == true)
  }

  @Test func badTextIsRefusedAndTheNextIsRead() throws {
    let error = #expect(throws: GraphvizError.self) { _ = try ParsedDOT("graph {") }
    #expect(error?.code == .unreadableDOT)
    #expect(try ParsedDOT("graph{a} }").nodes.count == 1)
    #expect(try ParsedDOT("graph { a -- b }").nodes.count == 2)
  }
}

extension DrawingOptions {
  /// Everything is drawn.
  static var unlimited: DrawingOptions {
    var options = DrawingOptions()
    options.maximumNodes = nil
    options.maximumEdges = .all
    return options
  }
}

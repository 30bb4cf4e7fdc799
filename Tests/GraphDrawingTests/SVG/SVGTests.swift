import Graphs
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct SVGTests {
  private func svg(
    _ graph: AttributedGraph, _ style: DrawingStyle = DrawingStyle(), _ options: DrawingOptions = .unlimited
  ) throws -> ParsedSVG {
    let parsed = ParsedSVG(try Drawing(of: graph, style: style, options: options).render(as: .svg))
    try #require(parsed.isWellFormed)
    return parsed
  }

  @Test(arguments: PictureText.allCases) func hostileTextIsShownAndDoesNothing(place: PictureText) throws {
    var graph = try SampleGraphs.ring(
      of: place == .names ? HostileNames.names : HostileNames.names.indices.map { "n\($0)" })
    if place == .types { graph.nodeAttributes["type"] = .text(HostileNames.names) }
    var options = DrawingOptions.unlimited
    var style = DrawingStyle()
    style.communities = Partition(labels: HostileNames.names.indices.map { $0 / 7 })
    if place == .legend {
      options.title = HostileNames.names.joined()
      options.legend.unit = HostileNames.names.joined()
      options.legend.dates = HostileNames.names.joined()
      options.legend.sizeMeaning = HostileNames.names.reversed().joined()
    }
    let parsed = try svg(graph, style, options)
    #expect(parsed.nodes.count == HostileNames.names.count)
    #expect(
      parsed.elements.isSubset(of: [
        "svg", "g", "title", "desc", "style", "text", "path", "polygon", "polyline", "ellipse",
      ]))
    #expect(parsed.attributeNames.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") })
    guard place == .names else { return }
    for (index, hostile) in HostileNames.all.enumerated() {
      let node = try #require(parsed.nodes.first { $0.id == "node_\(index)" })
      #expect(HostileNames.squeezed(node.texts.joined()) == hostile.shown)
      #expect(HostileNames.squeezed(node.title).hasPrefix(hostile.shown + ":rank"))
      #expect(node.dataID == "id \(index)")
    }
  }

  enum PictureText: CaseIterable { case names, types, legend }

  @Test func aNameOfFiveThousandLettersIsCut() throws {
    let parsed = try svg(SampleGraphs.ring(of: [String(repeating: "abcdefgh ", count: 555), "b", "c"]))
    let texts = try #require(parsed.nodes.first).texts
    #expect(texts.count == 5)
    #expect(texts.last?.hasSuffix("…") == true)
  }

  @Test func blankNamesFallBackToTheId() throws {
    let parsed = try svg(SampleGraphs.ring(of: ["\u{200B}\u{0}", "  ", "c"]))
    #expect(parsed.nodes.map { $0.texts.joined() } == ["id 0", "id 1", "c"])
  }

  @Test func theKarateClub() throws {
    var style = DrawingStyle()
    style.communities = SampleGraphs.karateFactions
    var options = DrawingOptions.unlimited
    options.title = "Zachary's karate club"
    let graph = try SampleGraphs.karateClub()
    let bytes = try Drawing(of: graph, style: style, options: options).render(as: .svg)
    let text = String(decoding: bytes, as: UTF8.self)
    let parsed = ParsedSVG(bytes)
    try #require(parsed.isWellFormed)
    #expect(!text.contains("<!"))
    #expect(parsed.rootAttributes["role"] == "img")
    #expect(parsed.title == "Zachary's karate club")
    #expect(parsed.description.contains("all 34 nodes, all 78 edges"))
    #expect(parsed.style.contains("prefers-color-scheme:dark"))
    #expect((parsed.nodes.count, parsed.edges.count) == (34, 78))
    #expect(Set(parsed.groups.map(\.id)).count == parsed.groups.count)
    #expect(!parsed.groups.contains { $0.id.contains("-") })
    // Seventeen members on either side, eleven friendships across, as counted in the published list.
    #expect(parsed.nodes.count { $0.classes.contains("c1") } == 17)
    #expect(parsed.edges.count { $0.classes.contains("between") } == 11)
  }

  @Test func nodesDoNotOverlapAndTheLegendIsBelow() throws {
    for graph in [
      try SampleGraphs.karateClub(), try SampleGraphs.random(nodeCount: 150),
      try SampleGraphs.ring(of: HostileNames.names),
    ] {
      let parsed = try svg(graph)
      let boxes = parsed.nodes.map(\.box)
      for (index, box) in boxes.enumerated() {
        for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
      }
      let lowest = boxes.map(\.bottom).max() ?? 0
      #expect(!parsed.legend.isEmpty)
      #expect(parsed.legend.allSatisfy { !$0.box.top.isFinite || $0.box.top > lowest })
    }
  }

  @Test func shapesFollowTypes() throws {
    var graph = try SampleGraphs.ring(of: ["A", "B", "C", "D", "E"])
    graph.nodeAttributes["type"] = .text(["person", "organization", "place", "ship", nil])
    let parsed = try svg(graph)
    #expect(parsed.nodes.map { $0.classes[1] } == ["ellipse", "roundedBox", "hexagon", "box", "ellipse"])
    for type in ["person", "organization", "place", "ship"] { #expect(parsed.legendTexts.contains(type)) }
  }

  @Test func theHighestScoreIsTheLargestNode() throws {
    var style = DrawingStyle()
    style.size = NodeScores([0.1, 0.2, 0.9, 0.1])
    let boxes = try svg(SampleGraphs.ring(of: ["name", "name", "name", "name"]), style).nodes.map(\.box)
    let heights = boxes.map { $0.bottom - $0.top }
    #expect(heights[2] == heights.max() && heights[1] > heights[0] && heights[0] == heights[3])
  }

  @Test func anEmptyGraphIsAPictureToo() throws {
    let empty = AttributedGraph(graph: WeightedGraph.Builder(nodeCount: 0).build(), nodeIDs: [])
    let parsed = try svg(empty)
    #expect(parsed.nodes.isEmpty)
    #expect(parsed.legendTexts.contains("no nodes, no edges"))
  }
}

@Suite struct LegendTests {
  private func legend(_ graph: AttributedGraph, _ style: DrawingStyle, _ options: DrawingOptions) -> Legend {
    Legend(of: PictureContent(of: graph, style: style, options: options))
  }

  @Test func whatIsHiddenIsSaid() throws {
    let graph = try SampleGraphs.random(nodeCount: 214)
    let drawing = Drawing(of: graph)
    #expect((drawing.nodeCount, drawing.edgeCount) == (60, 180))
    let expected = "the 60 highest of 214 nodes, 180 of \(graph.graph.edgeCount) edges"
    let parsed = ParsedSVG(try drawing.render(as: .svg))
    #expect(parsed.legendTexts.contains(expected))
    #expect(parsed.description.contains(expected))
    #expect(try drawing.dot().contains(expected))
  }

  @Test func textsOfTheSourceAreSaid() throws {
    var options = DrawingOptions()
    options.legend.unit = "paragraph"
    options.legend.weighting = "count"
    options.legend.documentCount = 42
    options.legend.dates = "2018–2019"
    options.legend.sizeMeaning = "PageRank"
    let texts = legend(try SampleGraphs.karateClub(), DrawingStyle(), options).lines
    #expect(texts.contains("Ties: number of paragraphs that name both (widths: 1)"))
    #expect(texts.contains("Source: 42 documents, 2018–2019"))
    #expect(texts.contains("Size: a larger area is higher in PageRank"))
  }

  @Test func communitiesAreNamedByTheirStrongest() throws {
    var style = DrawingStyle()
    style.communities = SampleGraphs.karateFactions
    let rows = legend(try SampleGraphs.karateClub(), style, DrawingOptions()).rows
    // Degrees: 1 has 16, 2 has 9, 3 has 10; 34 has 17, 33 has 12, and 9, 14, 24, 32 follow.
    #expect(rows[0].items.map(\.text).first == "member 1, member 3, member 2 +14")
    #expect(rows[0].items.map(\.text).last?.hasPrefix("member 34, member 33, member 32 ") == true)
  }

  @Test func numbersStayAtTheEndAfterNamesFromRightToLeft() throws {
    var style = DrawingStyle()
    style.communities = Partition(labels: [0, 0, 0, 0])
    let rows = legend(try SampleGraphs.ring(of: ["שרה", "לוי", "דוד", "נועה"]), style, DrawingOptions()).rows
    #expect(rows[0].items[0].text.hasSuffix("\u{200E} +1"))
  }

  @Test func communitiesBeyondThePaletteShareOneEntry() throws {
    var style = DrawingStyle()
    style.communities = Partition(labels: Array(0..<34))
    let items = legend(try SampleGraphs.karateClub(), style, DrawingOptions()).rows[0].items
    #expect(items.count == 13)
    #expect(items.last?.text == "22 other communities")
  }

  /// Seventeen communities of two: the last five have no colour of their own.
  @Test func communitiesBeyondThePaletteHaveNumbers() throws {
    var style = DrawingStyle()
    style.communities = Partition(labels: (0..<34).map { $0 / 2 })
    let drawing = Drawing(of: try SampleGraphs.karateClub(), style: style)
    let parsed = ParsedSVG(try drawing.render(as: .svg, using: Processes.child()))
    func label(_ node: Int) -> String { parsed.nodes[node].texts.joined(separator: " ") }
    #expect(label(23) == "member 24" && label(24) == "member 25\u{A0}(13)" && label(33) == "member 34\u{A0}(17)")
    #expect(legend(try SampleGraphs.karateClub(), style, DrawingOptions()).rows[0].items.count == 17)
    style.color = .none
    #expect(!(try Drawing(of: SampleGraphs.karateClub(), style: style).dot().contains("(17)")))
  }

  /// A path of six, of whose ends little is drawn: Dee loses both neighbours, and Bob one.
  @Test func whoseNeighboursAreMissingIsSaid() throws {
    let graph = try WeightedGraph(nodeCount: 6, edges: [(0, 1, 9), (1, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1)])
    let named = AttributedGraph(graph: graph, nodeIDs: ["Ann", "Bob", "Cem", "Dee", "Eve", "Fay"])
    var style = DrawingStyle(), options = DrawingOptions()
    style.size = NodeScores([9, 8, 1, 7, 1, 1])
    options.maximumNodes = 3
    let rules = legend(named, style, options).rows.first { $0.heading == "Rules" }?.items.map(\.text) ?? []
    #expect(rules.contains("2 nodes have neighbours that are not drawn"))
    #expect(rules.contains("Dee stands alone here: none of its neighbours is drawn"))
    options.maximumNodes = nil
    #expect(!legend(named, style, options).lines.contains { $0.contains("neighbours") })
  }

  @Test func widthsAreExplainedWithNumbers() throws {
    let graph = try SampleGraphs.ring(of: ["a", "b", "c", "d", "e", "f"])
    let ties = legend(graph, DrawingStyle(), DrawingOptions()).rows.first { $0.heading == "Ties" }
    #expect(ties?.items.map(\.text) == ["1", "2", "5", "weight"])
    #expect(ties?.items.first?.mark == .line(1, opacity: 0.49))
  }

  @Test func withoutALegendThereIsNone() throws {
    var options = DrawingOptions()
    options.hasLegend = false
    let parsed = ParsedSVG(try Drawing(of: SampleGraphs.karateClub(), options: options).render(as: .svg))
    #expect(parsed.legend.isEmpty)
  }
}

import Graphs
import Testing

@testable import GraphDrawing

@Suite struct DrawingStyleTests {
  private func svg(_ style: DrawingStyle, _ options: DrawingOptions = .unlimited) throws -> (ParsedSVG, String) {
    var graph = try SampleGraphs.karateClub()
    graph.nodeAttributes["core"] = .integer((0..<34).map { $0 % 4 + 1 })
    graph.edgeAttributes["count"] = .integer((0..<78).map { $0 + 1 })
    graph.edgeAttributes["documents"] = .integer((0..<78).map { $0 % 3 + 1 })
    var style = style
    style.communities = SampleGraphs.karateFactions
    let bytes = try Drawing(of: graph, style: style, options: options).render(as: .svg, using: Processes.child())
    let parsed = ParsedSVG(bytes)
    try #require(parsed.isWellFormed)
    return (parsed, String(decoding: bytes, as: UTF8.self))
  }

  @Test func presetsHaveNames() {
    #expect(DrawingStyle.Preset.relationship.style == DrawingStyle())
    #expect(Set(DrawingStyle.Preset.allCases.map(\.style)).count == 4)
  }

  @Test func themes() throws {
    var style = DrawingStyle()
    let (automatic, light) = try svg(style)
    #expect(automatic.style.contains("prefers-color-scheme:dark"))
    #expect(light.contains(#"class="background" fill="\#(ColorScheme.light.background.hex)""#))
    style.theme = .light
    #expect(try svg(style).0.style.isEmpty)
    style.theme = .dark
    let (dark, text) = try svg(style)
    #expect(dark.style.isEmpty)
    #expect(text.contains(#"class="background" fill="\#(ColorScheme.dark.background.hex)""#))
    #expect(!text.contains(ColorScheme.light.text.hex))
  }

  @Test func printHasGreysOnly() throws {
    let colors = try svg(.print).0.attributes.filter {
      ["fill", "stroke"].contains($0.name) && $0.value.hasPrefix("#")
    }
    #expect(!colors.isEmpty)
    for color in Set(colors.map(\.value)) {
      let parts = stride(from: 1, to: 7, by: 2).compactMap {
        Int(color.dropFirst($0).prefix(2), radix: 16)
      }
      #expect((parts.max() ?? 0) - (parts.min() ?? 0) <= 12, "\(color)")
    }
  }

  @Test func minimalIsNamesAndLines() throws {
    let (parsed, _) = try svg(.minimal)
    #expect(parsed.nodes.allSatisfy { $0.classes.contains("plain") && !$0.texts.isEmpty })
    #expect(!parsed.legend.contains { $0.classes.contains("swatch") || $0.classes.contains("shape") })
  }

  @Test func labelsOfTheHighestOnly() throws {
    var style = DrawingStyle()
    style.labels = .top(3)
    var options = DrawingOptions.unlimited
    let labelled = try svg(style).0.nodes.filter { !$0.texts.isEmpty }.compactMap(\.dataID)
    // Degrees 17, 16 and 12.
    #expect(labelled.sorted() == ["member 1", "member 33", "member 34"])
    options.highlight = DrawingHighlight(nodes: [16], meaning: "")
    style.labels = .none
    let shown = try svg(style, options).0
    #expect(shown.nodes.filter { !$0.texts.isEmpty }.compactMap(\.dataID) == ["member 17"])
    #expect(shown.legendTexts.contains { $0.hasSuffix("; names of the 1 highest") })
  }

  @Test func sizesCanBeEqual() throws {
    var style = DrawingStyle()
    style.fontRange = 0
    let (parsed, _) = try svg(style)
    #expect(!parsed.legendTexts.contains("Size"))
    let sizes = parsed.attributes.filter { $0.element == "text" && $0.name == "font-size" }.map(\.value)
    #expect(sizes.contains("10.00"))
  }

  @Test(arguments: DrawingStyle.Font.allCases)
  func fontsAreConstants(font: DrawingStyle.Font) throws {
    var style = DrawingStyle()
    style.font = font
    let families = Set(try svg(style).0.attributes.filter { $0.name == "font-family" }.map(\.value))
    #expect(families.count == 1)
    #expect(families.first?.hasPrefix(font.families.prefix { $0 != "," }) == true)
  }

  @Test func coloursByNumberAreExplained() throws {
    var style = DrawingStyle()
    style.color = .attribute("core")
    let (parsed, _) = try svg(style)
    for text in ["core", "1", "2", "3", "4"] { #expect(parsed.legendTexts.contains(text)) }
    #expect(parsed.nodes[0].classes.contains("s1") && parsed.nodes[3].classes.contains("s5"))
    #expect(parsed.edges.allSatisfy { $0.classes.contains("between") })
  }

  @Test func nodesAndEdgesCarryTheirData() throws {
    let (parsed, _) = try svg(DrawingStyle())
    #expect(
      parsed.nodes[33].data == [
        "data-id": "member 34", "data-name": "member 34", "data-community": "2", "data-rank": "1", "data-core": "2",
      ])
    let edge = try #require(parsed.edges.first { $0.id == "edge_0" })
    #expect(
      edge.data == [
        "data-source": "member 1", "data-target": "member 2", "data-weight": "1", "data-count": "1",
        "data-documents": "1",
      ])
    #expect(edge.title == "member 1 – member 2: weight 1, count 1, 1 document")
    #expect(parsed.nodes[33].title == "member 34: rank 1 of 34, core 2, community 2")
  }

  @Test func whatIsHighlightedIsInFront() throws {
    let graph = try SampleGraphs.karateClub().graph
    let edge = try #require(graph.edgeIndex(between: 0, and: 1))
    var options = DrawingOptions.unlimited
    options.highlight = DrawingHighlight(nodes: [0, 1], edges: [edge], meaning: "the founders")
    let (parsed, _) = try svg(DrawingStyle(), options)
    #expect(parsed.nodes.filter { $0.classes.contains("strong") }.map(\.id) == ["node_0", "node_1"])
    #expect(parsed.nodes.count { $0.classes.contains("pale") } == 32)
    #expect(parsed.edges.filter { $0.classes.contains("strong") }.map(\.id) == ["edge_\(edge)"])
    // The sixteen and nine ties of the two, one of them between them, are not paler.
    #expect(parsed.edges.count { $0.classes.contains("pale") } == 78 - 24)
    #expect(parsed.legendTexts.contains("the founders"))
    options.highlight?.fadesOthers = false
    #expect(try !svg(DrawingStyle(), options).0.groups.contains { $0.classes.contains("pale") })
  }

  @Test func rulesAreSaid() throws {
    var options = DrawingOptions.unlimited
    options.scope.rules = ["edges of weight 2 or more", "community 3"]
    options.scope.nodes = Array(0..<20)
    let (parsed, _) = try svg(DrawingStyle(), options)
    #expect(parsed.nodes.count == 20)
    #expect(parsed.legendTexts.contains("edges of weight 2 or more") && parsed.legendTexts.contains("community 3"))
    #expect(parsed.legendTexts.contains { $0.hasPrefix("20 of 34 nodes, ") })
    #expect(parsed.description.contains("Rules: edges of weight 2 or more, community 3"))
  }
}

import Foundation
import Graphs
import Primitives
import Testing

@testable import GraphDrawing

/// What a legend says of sizes is what is drawn.
@Suite struct SizeTests {
  /// Names of one letter to ninety, in no order of their scores; nodes 0, 3, 6… persons, then places, then organizations.
  private static let names = [
    "Ada Lovelace", "Ys", "Interdepartmental Committee for the Reform of Weights and Measures", "Jo",
    "Llanfairpwll", "UN", "Bartholomew Featherstonehaugh-Cholmondeley", "Ohio", "Ministry of Works", "Ann Lee",
    "New South Wales", "PTA",
    "Wolfeschlegelsteinhausenbergerdorff", "A", "Society of Friends", "Old Bailey", "X. Y. Z.", "Royal Mint",
  ]
  private static let types = ["person", "place", "organization"]

  private func graph() throws -> (AttributedGraph, NodeScores) {
    var graph = try SampleGraphs.ring(of: Self.names)
    graph.nodeAttributes["type"] = .text(Self.names.indices.map { Self.types[$0 % 3] })
    let scores = Self.names.indices.map { Double(($0 * 7) % Self.names.count + 1) }
    return (graph, NodeScores(scores))
  }

  private func picture(_ style: DrawingStyle, change: (inout DrawingStyle) -> Void = { _ in }) throws -> ParsedSVG {
    let (graph, scores) = try graph()
    var style = style
    style.size = scores
    style.communities = Partition(labels: Self.names.indices.map { $0 / 6 })
    change(&style)
    let drawing = Drawing(of: graph, style: style, options: .unlimited)
    return ParsedSVG(try drawing.render(as: .svg, using: Processes.child()))
  }

  /// Areas by score, of one type.
  private func areas(_ picture: ParsedSVG, type: Int) throws -> [Double] {
    let scores = try graph().1
    return try Self.names.indices.filter { $0 % 3 == type }.sorted { scores[$0] < scores[$1] }.map { node in
      try #require(picture.areas["node_\(node)"])
    }
  }

  @Test(arguments: DrawingStyle.Preset.allCases.filter { $0 != .minimal }, 0..<3)
  func areasGrowWithScores(preset: DrawingStyle.Preset, type: Int) throws {
    let picture = try picture(preset.style)
    let areas = try areas(picture, type: type)
    #expect(areas == areas.sorted() && areas[0] < areas[5])
    // Letters of 10 + 9 points ask for (19 / (10 + 9 √(1/18)))² = 2.46 times the area of the lowest score; of one type, the
    // lowest and the highest differ by less.
    #expect(areas[5] / areas[0] > 1.5 && areas[5] / areas[0] < 2.6)
    #expect(picture.legendTexts.contains("a larger area is higher in rank"))
  }

  @Test(arguments: DrawingStyle.Theme.allCases, DrawingStyle.Font.allCases)
  func whateverTheLook(theme: DrawingStyle.Theme, font: DrawingStyle.Font) throws {
    let picture = try picture(.relationship) { ($0.theme, $0.font, $0.color) = (theme, font, .type) }
    for type in 0..<3 {
      let areas = try areas(picture, type: type)
      #expect(areas == areas.sorted())
    }
  }

  @Test func bareNamesSayItByTheirLetters() throws {
    let picture = try picture(.minimal)
    #expect(picture.legendTexts.contains("larger letters are higher in rank"))
    let scores = try graph().1
    let fonts = try Self.names.indices.sorted { scores[$0] < scores[$1] }.map { node in
      try #require(picture.fontSizes["node_\(node)"])
    }
    #expect(fonts == fonts.sorted() && fonts[0] < fonts[17])
  }

  @Test func colouredNamesWithoutOutlinesHaveAreas() throws {
    let picture = try picture(.minimal) { $0.color = .community }
    #expect(picture.legendTexts.contains("a larger area is higher in rank"))
    let areas = try areas(picture, type: 0)
    #expect(areas == areas.sorted())
  }

  @Test func dotsHaveAScaleOfTheirOwn() throws {
    let picture = try picture(.relationship) { $0.labels = .top(5) }
    #expect(picture.legendTexts.contains("a larger area is higher in rank; dots have a scale of their own"))
    let areas = try areas(picture, type: 1)
    #expect(areas == areas.sorted())
  }

  @Test func longNamesAreSetSmaller() throws {
    let (graph, scores) = try graph()
    var style = DrawingStyle()
    style.size = scores
    let nodes = PictureContent(of: graph, style: style, options: .unlimited).nodes
    for node in nodes {
      let wanted = 10 + 9 * (scores[node.index] / 18).squareRoot()
      #expect(node.fontSize <= wanted && node.fontSize >= 0.5 * wanted - 0.1, "\(node.name)")
      #expect(node.lines.joined().filter { $0 != " " } == node.name.filter { $0 != " " })
    }
    // "Jo" has the size that its score asks for: 4 of 18, which is 10 + 9 √(4/18) = 14.2 points.
    #expect(nodes.first { $0.name == "Jo" }?.fontSize == 14.2)
  }

  @Test func wholePointsKeepTheOrder() {
    let wanted = (0..<40).map { WholePointOutlines.Wanted(shape: .box, width: 60 + Double($0 * 17 % 30), height: 0) }
    let areas = wanted.indices.map { 3_000 + Double($0) }
    let sizes = WholePointOutlines.sizes(
      of: zip(wanted, areas).map { .init(shape: .box, width: $0.width, height: $1 / $0.width) },
      scores: areas)
    let products = sizes.map { $0.width * $0.height }
    #expect(products == products.sorted())
    #expect(zip(products, areas).allSatisfy { $0 >= $1 - 1e-6 && $0 < 1.06 * $1 })
    #expect(sizes.allSatisfy { $0.width == $0.width.rounded() && $0.height == $0.height.rounded() })
  }
}

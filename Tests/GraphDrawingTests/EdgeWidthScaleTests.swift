import Graphs
import Testing

@testable import GraphDrawing

@Suite struct EdgeWidthScaleTests {
  @Test func countsAreBinaryLogarithms() {
    let scale = EdgeWidthScale(weights: [1, 3, 7, 31])
    #expect([1.0, 3, 7, 31].map(scale.penWidth) == [1, 2, 3, 5])
  }

  @Test func aSingleCountIsNotStretched() {
    #expect(EdgeWidthScale(weights: [1]).penWidth(of: 1) == 1)
  }

  @Test func fractionsReachFourPoints() {
    let scale = EdgeWidthScale(weights: [0.1, 0.6])
    #expect(scale.penWidth(of: 0.6) == 4)
    #expect(scale.penWidth(of: 0.28) == 3)
    #expect(scale.penWidth(of: 0.000_1) == 0.5)
  }

  @Test func hugeWeightsStayWithinEightPoints() {
    #expect(EdgeWidthScale(weights: [1, 1e9]).penWidth(of: 1e9) == 8)
  }
}

@Suite struct DrawingSelectionTests {
  @Test func theStrongestNodesAreChosenTiesInOrder() throws {
    let graph = try WeightedGraph(nodeCount: 5, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1)])
    let selection = DrawingSelection(
      of: graph, scores: NodeScores([1, 3, 2, 2, 2]), maximumNodes: 3, budget: .all)
    #expect(selection.nodes == [1, 2, 3])
    #expect(selection.edges == [1, 2])
  }

  @Test func anEdgeBudgetKeepsTogetherWhatHangsTogether() throws {
    // A heavy triangle with a light tail: the two strongest of its edges, and the tail.
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 9), (0, 2, 8), (1, 2, 7), (2, 3, 1)])
    let selection = DrawingSelection(
      of: graph, scores: NodeScores([1, 1, 1, 1]), maximumNodes: nil, budget: .count(3))
    #expect(selection.edges.map { graph.edge($0).weight } == [9, 8, 1])
  }

  @Test(arguments: [0, 10, 45, 60, 1_000])
  func componentsStayWhateverTheBudget(budget: Int) throws {
    let graph = try SampleGraphs.random(nodeCount: 40).graph
    let scores = NodeScores([Double](repeating: 1, count: 40))
    let selection = DrawingSelection(of: graph, scores: scores, maximumNodes: nil, budget: .count(budget))
    #expect(selection.edges.count == min(graph.edgeCount, max(budget, 39)))
    #expect(selection.edges == selection.edges.sorted())
    var reached: Set<Int> = [0]
    for _ in 0..<40 {
      for index in selection.edges {
        let edge = graph.edge(index)
        if reached.contains(edge.source) || reached.contains(edge.target) {
          reached.formUnion([edge.source, edge.target])
        }
      }
    }
    #expect(reached.count == 40)
  }
}

@Suite struct PaletteTests {
  /// The contrast of Web Content Accessibility Guidelines 2.2, written from its definition.
  private func contrast(_ a: Color, _ b: Color) -> Double {
    func luminance(_ color: Color) -> Double {
      let linear = [color.red, color.green, color.blue].map { channel -> Double in
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
      }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    // x^2.4 = (x^12)^(1/5), the fifth root by Newton's method.
    func power(_ value: Double) -> Double {
      var target = 1.0
      for _ in 0..<12 { target *= value }
      var root = 1.0
      for _ in 0..<200 { root -= (root * root * root * root * root - target) / (5 * root * root * root * root) }
      return root
    }
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  @Test func labelsCanBeReadInBothThemes() {
    for look in Palette.communities + [Palette.other] {
      #expect(contrast(Palette.text, look.fill) >= 4.5)
      #expect(contrast(Palette.darkText, look.darkFill) >= 4.5)
      #expect(contrast(look.stroke, .white) >= 3 || look.border == .solid)
    }
    #expect(contrast(Palette.quietText, Palette.background) >= 4.5)
    #expect(contrast(Palette.darkQuietText, Palette.darkBackground) >= 4.5)
  }

  @Test func neighbouringCommunitiesDifferInMoreThanColour() {
    let borders = Palette.communities.map(\.border)
    for (one, next) in zip(borders, borders.dropFirst()) { #expect(one != next) }
  }
}

import Graphs
import Testing

@testable import GraphDrawing

@Suite struct EdgeWidthScaleTests {
  @Test func countsAreBinaryLogarithms() {
    let scale = EdgeWidthScale(weights: [1, 3, 7, 31])
    #expect([1.0, 3, 7, 31].map(scale.penWidth) == [1, 2, 3, 5])
  }

  /// log₂(1 + *w*) to two decimals for *w* = 1, 2… 40, computed with 300 bits (mpmath).
  @Test func widthsAreTheSameOnEveryMachine() {
    let scale = EdgeWidthScale(weights: [1, 40])
    let exact = [
      1.0, 1.58, 2.0, 2.32, 2.58, 2.81, 3.0, 3.17, 3.32, 3.46, 3.58, 3.7, 3.81, 3.91, 4.0, 4.09, 4.17, 4.25, 4.32,
      4.39, 4.46, 4.52, 4.58, 4.64, 4.7, 4.75, 4.81, 4.86, 4.91, 4.95, 5.0, 5.04, 5.09, 5.13, 5.17, 5.21, 5.25, 5.29,
      5.32, 5.36,
    ]
    #expect((1...40).map { scale.penWidth(of: Double($0)) } == exact)
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

  @Test func heavierIsMoreOpaque() {
    let scale = EdgeWidthScale(weights: [1, 3, 7, 31])
    let opacities = [0.1, 1, 3, 7, 15, 31].map(scale.opacity)
    #expect(opacities == opacities.sorted() && opacities.first == 0.42 && opacities.last == 0.9)
  }

  @Test func hidingEdgesChangesNoWidth() throws {
    let whole = try SampleGraphs.ring(of: (0..<30).map { "n\($0)" })
    var options = DrawingOptions()
    options.maximumNodes = 8
    let all = PictureContent(of: whole, style: DrawingStyle(), options: .unlimited)
    let few = PictureContent(of: whole, style: DrawingStyle(), options: options)
    #expect(!few.edges.isEmpty && few.edges.count < all.edges.count)
    for edge in few.edges { #expect(all.edges.first { $0.index == edge.index }?.penWidth == edge.penWidth) }
  }

  @Test func aFilteredGraphCanKeepTheScaleOfTheWhole() throws {
    let whole = try WeightedGraph(nodeCount: 3, edges: [(0, 1, 0.1), (1, 2, 0.6)])
    let part = AttributedGraph(graph: try WeightedGraph(nodeCount: 2, edges: [(0, 1, 0.1)]), nodeIDs: ["a", "b"])
    var style = DrawingStyle()
    style.edgeScale = EdgeWidthScale(weights: whole.edges.lazy.map(\.weight))
    let content = PictureContent(of: part, style: style, options: .unlimited)
    #expect(content.edges.first?.penWidth == style.edgeScale?.penWidth(of: 0.1))
    #expect(PictureContent(of: part, style: DrawingStyle(), options: .unlimited).edges.first?.penWidth == 4)
  }
}

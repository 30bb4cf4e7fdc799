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

import Graphs
import Testing

@testable import GraphDrawing

@Suite struct DrawnEdgeTests {
  /// Weights of 1 have an opacity of 0.35 + 0.55 / 4.
  private let usual = 0.49

  private func opacities(
    _ style: DrawingStyle, _ options: DrawingOptions = DrawingOptions()
  ) throws -> (inside: Double, between: Double) {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1)])
    var style = style
    style.communities = Partition(labels: [0, 0, 1, 1])
    let attributed = AttributedGraph(graph: graph, nodeIDs: ["a", "b", "c", "d"])
    let edges = PictureContent(of: attributed, style: style, options: options).edges
    return (edges[0].opacity, edges[1].opacity)
  }

  /// Between boxes they can still be seen.
  @Test(arguments: DrawingStyle.Preset.allCases)
  func tiesBetweenCommunitiesAreLighter(preset: DrawingStyle.Preset) throws {
    let found = try opacities(preset.style)
    #expect(found.inside == usual && found.between < usual, "\(found)")
    #expect(found.between >= (preset == .communities ? 0.45 : 0.3))
  }

  @Test func whereColoursSayNothingOfTiesAllAreAlike() throws {
    var style = DrawingStyle()
    style.color = .type
    let found = try opacities(style)
    #expect(found.inside == usual && found.between == usual)
  }

  @Test func onAMapOfCommunitiesAllAreAlike() throws {
    var options = DrawingOptions()
    options.legend.nodesAreCommunities = true
    #expect(try opacities(DrawingStyle(), options).between == usual)
  }
}

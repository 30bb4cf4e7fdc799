import Graphs
import Testing

@testable import GraphDrawing

/// Positions are where the picture of the same drawing has its nodes.
@Suite struct PositionTests {
  @Test func positionsAreThoseOfThePicture() throws {
    let drawing = Drawing(of: try SampleGraphs.karateClub())
    let positions = try drawing.positions(using: Processes.child())
    let boxes = ParsedSVG(try drawing.render(as: .svg, using: Processes.child())).nodes.map(\.box)
    #expect(positions.map(\.node) == Array(0..<34))
    try #require(boxes.count == 34)
    let first = (x: (boxes[0].left + boxes[0].right) / 2, y: (boxes[0].top + boxes[0].bottom) / 2)
    for (position, box) in zip(positions, boxes) {
      // The legend moves the whole picture; the picture's y goes down.
      let (x, y) = ((box.left + box.right) / 2 - first.x, (box.top + box.bottom) / 2 - first.y)
      #expect(abs(position.x - positions[0].x - x) < 0.1 && abs(positions[0].y - position.y - y) < 0.1)
    }
    #expect(Set(positions.map(\.x)).count > 20)
  }

  @Test func onlyDrawnNodesHavePositions() throws {
    var options = DrawingOptions()
    options.maximumNodes = 5
    let drawing = Drawing(of: try SampleGraphs.karateClub(), options: options)
    let positions = try drawing.positions()
    #expect(positions.count == 5)
    #expect(positions.contains { $0.node == 33 } && positions.contains { $0.node == 0 })
  }

  @Test func noNodesHaveNoPositions() throws {
    let empty = AttributedGraph(graph: WeightedGraph.Builder().build(), nodeIDs: [])
    #expect(try Drawing(of: empty).positions(using: Processes.child()).isEmpty)
  }

  @Test func tooManyNodesAreRefused() {
    let count = 5_001
    var options = DrawingOptions()
    options.maximumNodes = nil
    let graph = AttributedGraph(
      graph: WeightedGraph.Builder(nodeCount: count).build(), nodeIDs: (0..<count).map { "\($0)" })
    let error = #expect(throws: GraphvizError.self) { try Drawing(of: graph, options: options).positions() }
    #expect(error?.code == .tooManyNodes)
  }
}

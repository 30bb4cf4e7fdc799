import Testing

@testable import GraphDrawing

@Suite struct NodeBoxTests {
  private let nodes = [
    Rectangle(left: 0, bottom: 0, right: 30, top: 50), Rectangle(left: 60, bottom: 10, right: 100, top: 20),
  ]

  /// 12 points on all sides, and 20 more above for the label.
  @Test func theBoxHasABorderAndRoomForItsLabel() {
    let box = NodeBox(members: [3, 5], label: "")
    let outline = box.rectangle(around: nodes)
    #expect(outline == Rectangle(left: -12, bottom: -12, right: 112, top: 82))
    #expect(box.interior(of: outline) == Rectangle(left: 0, bottom: 0, right: 100, top: 50))
  }

  /// Ten times “W” in 13 points are 10 · 944 · 13 / 1000 = 122.72, 130.72 with room around: more than the nodes have.
  @Test func aLongLabelMakesTheBoxWider() {
    let outline = NodeBox(members: [], label: "WWWWWWWWWW").rectangle(around: nodes)
    #expect(abs(outline.right - 142.72) < 1e-9 && outline.left == -12)
  }

  /// The label starts 8 points from the left.
  @Test func graphvizGetsTheCornersAndTheMiddleOfTheLabel() {
    let outline = Rectangle(left: -12, bottom: -12, right: 200, top: 82)
    let empty = NodeBox(members: [], label: "").cluster(outline)
    #expect(empty.corners == "-12,-12,200,82" && empty.labelPosition == "0,70")
    #expect(empty.bounds == outline)
    #expect(NodeBox(members: [], label: "WWWWWWWWWW").cluster(outline).labelPosition == "61.36,70")
  }
}

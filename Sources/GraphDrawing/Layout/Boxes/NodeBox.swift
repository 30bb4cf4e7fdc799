import Primitives

/// A box with a label around nodes.
struct NodeBox: Codable, Hashable, Sendable {
  /// The places of its nodes in the plan.
  var members: [Int]
  var label: String

  /// The distance of nodes from the border, and the room for the label, in points.
  private static let margin = 12.0, labelHeight = 20.0

  private var labelWidth: Double { TextMetrics.width(of: label, fontSize: 13) + 8 }

  /// The outline around its nodes: a border, and the label above them.
  func rectangle(around nodes: [Rectangle]) -> Rectangle {
    var result = Rectangle(around: nodes)
    result.right = max(result.right, result.left + labelWidth)
    result = result.grown(by: Self.margin)
    result.top += Self.labelHeight
    return result
  }

  /// Where its nodes may stand.
  func interior(of outline: Rectangle) -> Rectangle {
    var result = outline.grown(by: -Self.margin)
    result.top -= Self.labelHeight
    return result
  }

  /// The outline as Graphviz takes it.
  func cluster(_ outline: Rectangle) -> LayoutGeometry.Cluster {
    let corners = [outline.left, outline.bottom, outline.right, outline.top].map(NumberText.points)
    let middle = [outline.left + 8 + labelWidth / 2, outline.top - Self.labelHeight / 2 - 2].map(NumberText.points)
    return LayoutGeometry.Cluster(corners: corners.joined(separator: ","), labelPosition: middle.joined(separator: ","))
  }
}

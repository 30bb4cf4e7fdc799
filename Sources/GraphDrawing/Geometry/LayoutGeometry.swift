/// A picture as it is laid out: where its nodes stand and how its edges run.
struct LayoutGeometry: Sendable {
  struct Node: Hashable, Sendable {
    var outline: Outline
    /// The size of its label in points; nil where it has none.
    var fontSize: Double?
  }

  struct Edge: Hashable, Sendable {
    /// The ends, as places in the list of nodes.
    var ends: (Int, Int) { (tail, head) }
    var tail: Int, head: Int
    var curve: EdgeCurve
  }

  /// A box around nodes, as Graphviz has it.
  struct Cluster: Hashable, Sendable {
    /// The values of `bb`, its corners, and of `lp`, the middle of its label.
    var corners: String, labelPosition: String

    /// The rectangle; nil where the corners are not four numbers.
    var bounds: Rectangle? {
      let numbers = corners.split(separator: ",").compactMap { Double($0) }
      guard numbers.count == 4 else { return nil }
      return Rectangle(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
    }
  }

  var nodes: [Node]
  var edges: [Edge]
  /// In the order in which they are drawn.
  var clusters: [Cluster] = []

  /// The rectangle around everything.
  var bounds: Rectangle {
    let curves = edges.lazy.flatMap { $0.curve.segments() }.map { segment in
      Rectangle(
        left: min(segment.start.x, segment.end.x), bottom: min(segment.start.y, segment.end.y),
        right: max(segment.start.x, segment.end.x), top: max(segment.start.y, segment.end.y))
    }
    let boxes = Rectangle(around: nodes.map(\.outline.bounds) + clusters.compactMap(\.bounds))
    return edges.isEmpty ? boxes : boxes.union(Rectangle(around: curves))
  }
}

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

  var nodes: [Node]
  var edges: [Edge]

  /// The rectangle around everything.
  var bounds: Rectangle {
    let curves = edges.lazy.flatMap { $0.curve.segments() }.map { segment in
      Rectangle(
        left: min(segment.start.x, segment.end.x), bottom: min(segment.start.y, segment.end.y),
        right: max(segment.start.x, segment.end.x), top: max(segment.start.y, segment.end.y))
    }
    let boxes = Rectangle(around: nodes.lazy.map(\.outline.bounds))
    return edges.isEmpty ? boxes : boxes.union(Rectangle(around: curves))
  }
}

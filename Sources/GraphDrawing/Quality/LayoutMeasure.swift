/// Measures the figures of ``LayoutQuality``.
///
/// - Complexity: Pairs are looked at only where their horizontal extents meet: O(*n* log *n* + *m* log *m*) and the number of those.
struct LayoutMeasure {
  /// How far an edge may reach into a node before it counts, in points; Graphviz writes hundredths.
  static let tolerance = 0.5

  private let geometry: LayoutGeometry
  private let curves: [[Segment]]
  private let boxes: [Rectangle]

  init(_ geometry: LayoutGeometry) {
    self.geometry = geometry
    curves = geometry.edges.map { $0.curve.segments() }
    boxes = geometry.nodes.map(\.outline.bounds)
  }

  /// All figures; `zoom` is the size of the picture, 1 meaning points as they are.
  func quality(zoom: Double = 1) -> LayoutQuality {
    let bounds = geometry.bounds
    let smallest = geometry.nodes.compactMap(\.fontSize).min() ?? 0
    return LayoutQuality(
      overlaps: overlaps(), nodesOnEdges: nodesOnEdges(), crossings: crossings(),
      smallestLabel: (smallest * zoom * 100).rounded() / 100,
      edgeLengthSpread: (edgeLengthSpread() * 1_000).rounded() / 1_000, width: bounds.width.rounded(),
      height: bounds.height.rounded())
  }

  /// Pairs of nodes whose boxes overlap by more than a hundredth of a point, which is how exact positions are.
  func overlaps() -> Int {
    var count = 0
    let shrunk = boxes.map { $0.grown(by: -0.005) }
    Sweep.forEachPair(of: shrunk) { a, b in
      if shrunk[a].overlaps(shrunk[b]) { count += 1 }
    }
    return count
  }

  func nodesOnEdges() -> Int {
    var count = 0
    Sweep(curves.map { Self.bounds(of: $0) }, boxes).forEachMeeting { edge, node in
      let (tail, head) = geometry.edges[edge].ends
      guard node != tail, node != head else { return }
      let outline = geometry.nodes[node].outline
      if curves[edge].contains(where: { outline.meets($0, tolerance: Self.tolerance) }) { count += 1 }
    }
    return count
  }

  /// Pairs of edges that cross; edges of one node may also meet inside its box.
  func crossings() -> Int {
    var count = 0
    let bounds = curves.map { Self.bounds(of: $0) }
    // Most edges of a large picture are one segment.
    let straight = curves.map { $0.count == 1 ? $0[0] : nil }
    Sweep.forEachPair(of: bounds) { a, b in
      if let first = straight[a], let second = straight[b] {
        if first.crosses(second), !shareAnEnd(a, b) { count += 1 }
      } else if cross(a, b) {
        count += 1
      }
    }
    return count
  }

  /// Straight lines from one point meet nowhere else.
  private func shareAnEnd(_ a: Int, _ b: Int) -> Bool {
    let first = geometry.edges[a], second = geometry.edges[b]
    return first.tail == second.tail || first.tail == second.head || first.head == second.tail
      || first.head == second.head
  }

  private func cross(_ a: Int, _ b: Int) -> Bool {
    let first = geometry.edges[a], second = geometry.edges[b]
    let shared = [first.tail, first.head].first { $0 == second.tail || $0 == second.head }
    for segment in curves[a] {
      for other in curves[b] where segment.crosses(other) {
        guard let shared, boxes[shared].contains(segment.intersection(with: other)) else { return true }
      }
    }
    return false
  }

  func edgeLengthSpread() -> Double {
    let lengths = curves.map { $0.reduce(0) { $0 + ($1.end - $1.start).length } }
    guard !lengths.isEmpty else { return 0 }
    let mean = lengths.reduce(0, +) / Double(lengths.count)
    guard mean > 0 else { return 0 }
    let variance = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(lengths.count)
    return variance.squareRoot() / mean
  }

  private static func bounds(of segments: [Segment]) -> Rectangle {
    Rectangle(
      around: segments.lazy.map {
        Rectangle(
          left: min($0.start.x, $0.end.x), bottom: min($0.start.y, $0.end.y), right: max($0.start.x, $0.end.x),
          top: max($0.start.y, $0.end.y))
      })
  }
}

extension Rectangle {
  fileprivate func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && bottom <= point.y && point.y <= top
  }
}

extension Segment {
  /// Where the lines of two segments meet; the start of this one where they are parallel.
  fileprivate func intersection(with other: Segment) -> Point {
    let a = end - start, b = other.end - other.start, between = other.start - start
    let turn = a.x * b.y - a.y * b.x
    guard turn != 0 else { return start }
    return start + a * ((between.x * b.y - between.y * b.x) / turn)
  }
}

/// Finds the rectangles of two lists whose horizontal extents meet, from left to right.
struct Sweep {
  private let first: [Rectangle], second: [Rectangle]

  init(_ first: [Rectangle], _ second: [Rectangle]) {
    self.first = first
    self.second = second
  }

  /// Calls `body` with each pair of one list whose extents meet in both directions, once.
  static func forEachPair(of rectangles: [Rectangle], _ body: (Int, Int) -> Void) {
    let order = rectangles.indices.sorted { (rectangles[$0].left, $0) < (rectangles[$1].left, $1) }
    let sorted = order.map { rectangles[$0] }
    for place in sorted.indices {
      let rectangle = sorted[place]
      var next = place + 1
      while next < sorted.count, sorted[next].left <= rectangle.right {
        if sorted[next].bottom <= rectangle.top, sorted[next].top >= rectangle.bottom {
          body(min(order[place], order[next]), max(order[place], order[next]))
        }
        next += 1
      }
    }
  }

  /// Calls `body` with each pair whose extents meet in both directions.
  func forEachMeeting(_ body: (Int, Int) -> Void) {
    let widest = second.lazy.map(\.width).max() ?? 0
    let order = second.indices.sorted { (second[$0].left, $0) < (second[$1].left, $1) }
    let lefts = order.map { second[$0].left }
    for (index, rectangle) in first.enumerated() {
      var place = Self.lowerBound(lefts, rectangle.left - widest)
      while place < lefts.count, lefts[place] <= rectangle.right {
        let other = second[order[place]]
        if other.right >= rectangle.left, other.bottom <= rectangle.top, other.top >= rectangle.bottom {
          body(index, order[place])
        }
        place += 1
      }
    }
  }

  /// The first place of a sorted list that is not below a value.
  private static func lowerBound(_ values: [Double], _ value: Double) -> Int {
    var low = 0, high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

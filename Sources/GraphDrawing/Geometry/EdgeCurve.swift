import Primitives

/// The line of an edge: cubic Bézier curves, each beginning where the one before ends.
struct EdgeCurve: Hashable, Sendable {
  /// The start, then two control points and an end for every curve.
  var points: [Point]

  init(points: [Point]) { self.points = points }

  /// A straight line.
  init(from start: Point, to end: Point) {
    points = [start, start + (end - start) * (1 / 3), start + (end - start) * (2 / 3), end]
  }

  /// The curve of an edge's `pos` attribute; nil where it has none, or one that is no chain of Bézier curves.
  ///
  /// Arrow heads, `s,x,y` and `e,x,y`, are left out.
  init?(position: some StringProtocol) {
    let first = position.split(separator: ";").first ?? ""
    var points: [Point] = []
    for part in first.split(separator: " ") where !part.hasPrefix("s,") && !part.hasPrefix("e,") {
      let numbers = part.split(separator: ",").compactMap { Double($0) }
      guard numbers.count >= 2 else { return nil }
      points.append(Point(x: numbers[0], y: numbers[1]))
    }
    guard points.count >= 4, points.count % 3 == 1 else { return nil }
    self.points = points
  }

  /// As the value of an edge's `pos` attribute.
  var position: String {
    points.map { "\(NumberText.points($0.x)),\(NumberText.points($0.y))" }.joined(separator: " ")
  }

  /// The curves one by one.
  var pieces: [Bezier] {
    stride(from: 0, to: points.count - 1, by: 3).map {
      Bezier(start: points[$0], first: points[$0 + 1], second: points[$0 + 2], end: points[$0 + 3])
    }
  }

  /// Segments that nowhere leave the curve by more than `tolerance` points.
  func segments(tolerance: Double = 0.1) -> [Segment] {
    pieces.flatMap { $0.segments(tolerance: tolerance) }
  }
}

/// One cubic Bézier curve.
struct Bezier: Hashable, Sendable {
  var start: Point, first: Point, second: Point, end: Point

  /// The point at a share of the way of the parameter, between 0 and 1.
  func point(at share: Double) -> Point { split(at: share).0.end }

  /// The parts before and after a parameter, by de Casteljau's construction.
  func split(at share: Double) -> (Bezier, Bezier) {
    func between(_ a: Point, _ b: Point) -> Point { a + (b - a) * share }
    let a = between(start, first), b = between(first, second), c = between(second, end)
    let d = between(a, b), e = between(b, c)
    let middle = between(d, e)
    return (
      Bezier(start: start, first: a, second: d, end: middle), Bezier(start: middle, first: e, second: c, end: end)
    )
  }

  /// As many equal steps of the parameter as the tolerance needs.
  ///
  /// A piece of parameter length *h* leaves its chord by at most *h*²/8 of the greatest second derivative, which is six times the
  /// greatest second difference of the control points.
  func segments(tolerance: Double) -> [Segment] {
    let bend = max((start - first * 2 + second).length, (first - second * 2 + end).length) * 6
    let steps = Int(max(1, min(200, (bend / 8 / tolerance).squareRoot().rounded(.up))))
    var result: [Segment] = []
    var last = start
    for step in 1...steps {
      let next = step == steps ? end : point(at: Double(step) / Double(steps))
      result.append(Segment(start: last, end: next))
      last = next
    }
    return result
  }
}

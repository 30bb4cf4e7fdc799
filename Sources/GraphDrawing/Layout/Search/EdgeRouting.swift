/// Draws edges as straight lines, and as gentle arcs where a straight one would pass under a node.
///
/// Graphviz's own routing around nodes takes time that grows with the cube of their number; this takes *m* *n* for every arc that is
/// tried.
struct EdgeRouting {
  private let outlines: [Outline]
  private let straight: [Segment]
  private let ends: [(Int, Int)]

  init(outlines: [Outline], edges: [(Int, Int)]) {
    self.outlines = outlines
    ends = edges
    straight = edges.map { Segment(start: outlines[$0.0].center, end: outlines[$0.1].center) }
  }

  /// How far edges keep from nodes, in points.
  private static let margin = 2.5
  /// How far the middle of an arc's control line is from the straight line, as a share of its length.
  private static let bends = [0.06, 0.12, 0.2, 0.3, 0.42]
  /// Where along the edge the control points stand, and how much of the bend each has: a bow, one with its belly towards either
  /// end, and an S.
  private static let forms: [(first: Double, second: Double, share: Double)] = [
    (1.0 / 3, 2.0 / 3, 1), (0.1, 0.5, 1), (0.5, 0.9, 1), (1.0 / 3, 2.0 / 3, -1),
  ]

  /// The curves, from outline to outline; straight ones only unless they may be bent.
  func curves(areBent: Bool) -> [EdgeCurve] {
    ends.indices.map { clipped(areBent ? routed($0) : line($0), $0) }
  }

  private func line(_ edge: Int) -> Bezier {
    let (start, end) = (straight[edge].start, straight[edge].end)
    return Bezier(
      start: start, first: start + (end - start) * (1 / 3), second: start + (end - start) * (2 / 3), end: end)
  }

  private func routed(_ edge: Int) -> Bezier {
    let line = line(edge)
    var best = line, least = hits(line, edge)
    guard least > 0 else { return line }
    var leastCost = Double.infinity
    for bend in Self.bends {
      for side in [1.0, -1.0] {
        for form in Self.forms {
          let arc = self.arc(edge, bend: bend * side, form)
          let hits = hits(arc, edge)
          guard hits <= least else { continue }
          // Crossings first, then the gentler arc.
          let cost = Double(crossings(arc, edge)) + 12 * bend + (form.first == 1.0 / 3 ? 0 : 0.5)
          if hits < least || cost < leastCost { (best, least, leastCost) = (arc, hits, cost) }
        }
      }
    }
    return best
  }

  private func arc(_ edge: Int, bend: Double, _ form: (first: Double, second: Double, share: Double)) -> Bezier {
    let (start, end) = (straight[edge].start, straight[edge].end)
    let along = end - start, across = Point(x: -along.y, y: along.x) * bend
    return Bezier(
      start: start, first: start + along * form.first + across,
      second: start + along * form.second + across * form.share, end: end)
  }

  /// How many nodes a curve passes under.
  private func hits(_ curve: Bezier, _ edge: Int) -> Int {
    let segments = curve.segments(tolerance: 1)
    let (tail, head) = ends[edge]
    var count = 0
    for node in outlines.indices where node != tail && node != head {
      let outline = outlines[node]
      if segments.contains(where: { outline.meets($0, tolerance: -Self.margin) }) { count += 1 }
    }
    return count
  }

  private func crossings(_ curve: Bezier, _ edge: Int) -> Int {
    let segments = curve.segments(tolerance: 1)
    let (tail, head) = ends[edge]
    var count = 0
    for other in straight.indices where other != edge {
      let (a, b) = ends[other]
      if a == tail || a == head || b == tail || b == head { continue }
      if segments.contains(where: { straight[other].crosses($0) }) { count += 1 }
    }
    return count
  }

  /// The part of a curve between the outlines of its ends; the whole where one end covers the middle of the other.
  private func clipped(_ curve: Bezier, _ edge: Int) -> EdgeCurve {
    let (tail, head) = (outlines[ends[edge].0], outlines[ends[edge].1])
    var middle = curve
    if let exit = Self.exit(of: curve, from: tail) { middle = curve.split(at: exit).1 }
    let backwards = Bezier(start: middle.end, first: middle.second, second: middle.first, end: middle.start)
    if let entry = Self.exit(of: backwards, from: head) { middle = middle.split(at: 1 - entry).0 }
    return EdgeCurve(points: [middle.start, middle.first, middle.second, middle.end].map(\.rounded))
  }

  /// Where a curve that starts in the middle of an outline first leaves it, by bisection.
  private static func exit(of curve: Bezier, from outline: Outline) -> Double? {
    let steps = 64
    guard
      let outside = (1...steps).first(where: { !outline.contains(curve.point(at: Double($0) / Double(steps))) }),
      outside < steps || !outline.contains(curve.end)
    else { return nil }
    var low = Double(outside - 1) / Double(steps), high = Double(outside) / Double(steps)
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if outline.contains(curve.point(at: middle)) { low = middle } else { high = middle }
    }
    return high
  }
}

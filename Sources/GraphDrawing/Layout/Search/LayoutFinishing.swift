/// Where the nodes of a candidate start.
enum LayoutStart: Sendable {
  /// Nothing is left to do.
  case whole(LayoutGeometry)
  /// At some places; whether they may be turned and stretched.
  case places([Point], isFree: Bool)
  /// Where stress puts them.
  case stress
}

/// What makes a layout of the places where the nodes of a candidate start; Graphviz has no part in it.
struct LayoutFinishing: Sendable {
  let plan: LayoutPlan
  let outlines: [LayoutGeometry.Node]
  let frame: Frame

  /// The graph with the lengths that its edges would best have.
  func problem(_ lengths: IdealLengths) -> LayoutProblem {
    let sizes = outlines.map(\.outline.size)
    return LayoutProblem(sizes: sizes, edges: lengths.lengths(of: plan, sizes: sizes))
  }

  /// The layout.
  func geometry(of candidate: LayoutCandidate, from start: LayoutStart) -> LayoutGeometry {
    let problem = problem(candidate.lengths)
    var arrangement = NodeArrangement(problem: problem, aspect: frame.aspect, refinement: candidate.refinement)
    let places: [Point]
    switch start {
    case .whole(let geometry): return geometry
    case .stress: places = LayoutCandidate.stressPositions(of: problem, seed: candidate.seed)
    case .places(let points, let isFree): (places, arrangement.isFree) = (points, isFree)
    }
    let points = arrangement.positions(from: places)
    return routed(arrangement.isFree ? frame.filled(points, outlines.map(\.outline.size)) : points)
  }

  /// The picture with edges around nodes.
  func routed(_ points: [Point]) -> LayoutGeometry {
    var nodes = outlines
    for index in nodes.indices {
      nodes[index].outline = Outline(
        form: outlines[index].outline.form, center: points[index].rounded, size: outlines[index].outline.size)
    }
    let ends = plan.edges.map { ($0.tail, $0.head) }
    let routing = EdgeRouting(outlines: nodes.map(\.outline), edges: ends)
    let curves = routing.curves(areBent: nodes.count <= LayoutSettings.maximumRoutedNodes)
    let edges = zip(ends, curves).map { LayoutGeometry.Edge(tail: $0.0, head: $0.1, curve: $1) }
    return LayoutGeometry(nodes: nodes, edges: edges)
  }
}

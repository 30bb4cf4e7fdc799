/// Tries the candidates for a picture and chooses the one that measures best.
///
/// How many there are and how much work each is depends on the number of nodes and edges only; no clock has a say, so that the same
/// graph is the same picture on a slow machine.
struct LayoutSearch {
  let request: LayoutRequest
  let placement: GraphvizPlacement

  init(_ request: LayoutRequest, in context: OpaquePointer) {
    self.request = request
    placement = GraphvizPlacement(request: request, context: context)
  }

  private var plan: LayoutPlan { request.plan }

  /// The best layout, and what was measured of all.
  func best() throws(GraphvizError) -> (geometry: LayoutGeometry, report: LayoutReport) {
    let outlines = try placement.outlines()
    let sheet = Frame(legend: request.legend, page: plan.page, boxes: outlines.map(\.outline.size))
    var best: LayoutGeometry?
    var report = LayoutReport(candidates: [], chosen: 0)
    func consider(_ name: String, _ geometry: LayoutGeometry) {
      let zoom = sheet.fit(of: geometry.bounds)?.zoom ?? 1
      let quality = LayoutMeasure(geometry).quality(zoom: zoom)
      report.candidates.append(LayoutReport.Candidate(name: name, quality: quality))
      if best == nil || LayoutQuality.isBetter(quality, than: report.quality) {
        best = geometry
        report.chosen = report.candidates.count - 1
      }
    }
    if try placement.hasBoxes() {
      // Positions kept from an earlier picture would tear boxes apart.
      let inside = request.engine == .automatic ? LayoutEngine.sfdp : request.engine
      let boxes = LayoutCandidate(source: .boxes(inside), seed: plan.seed)
      consider(boxes.name, try geometry(of: boxes, outlines, sheet))
    } else if plan.nodes.contains(where: { $0.place != nil }) {
      let problem = problem(outlines, IdealLengths())
      let points = KeptPositions(problem: problem, aspect: sheet.aspect).positions(seed: plan.seed)
      consider("earlier positions", routed(points, outlines))
    } else {
      for candidate in LayoutCandidate.all(for: request.engine, nodeCount: outlines.count, seed: plan.seed) {
        consider(candidate.name, try geometry(of: candidate, outlines, sheet))
      }
    }
    guard let best else { throw GraphvizError(.layoutFailed, "There is no way to lay this graph out.") }
    return (best, report)
  }

  private func problem(_ outlines: [LayoutGeometry.Node], _ lengths: IdealLengths) -> LayoutProblem {
    let sizes = outlines.map(\.outline.size)
    return LayoutProblem(
      sizes: sizes, edges: lengths.lengths(of: plan, sizes: sizes), fixed: plan.nodes.map(\.place))
  }

  private func geometry(
    of candidate: LayoutCandidate, _ outlines: [LayoutGeometry.Node], _ frame: Frame
  ) throws(GraphvizError) -> LayoutGeometry {
    let problem = problem(outlines, candidate.lengths)
    var arrangement = NodeArrangement(problem: problem, aspect: frame.aspect, refinement: candidate.refinement)
    let start: [Point]
    switch candidate.source {
    case .graphvizAsIs(let engine):
      let geometry = try placement.geometry(by: engine, seed: candidate.seed)
      if engine == .dot, LayoutMeasure(geometry).overlaps() == 0 { return geometry }
      arrangement.isFree = false
      start = geometry.nodes.map(\.outline.center)
    case .boxes(let engine):
      let boxed = try placement.geometryInBoxes(by: engine)
      var geometry = routed(refined(boxed, problem), outlines)
      geometry.clusters = boxed.clusters
      return geometry
    case .stress: start = LayoutCandidate.stressPositions(of: problem, seed: candidate.seed)
    case .graphviz(let engine, let springLength, let repulsion):
      start = try placement.positions(
        by: engine, springLength: springLength, repulsion: repulsion, seed: candidate.seed, lengths: problem.edges)
    }
    let points = arrangement.positions(from: start)
    return routed(arrangement.isFree ? frame.filled(points, outlines.map(\.outline.size)) : points, outlines)
  }

  /// Nodes where the picture reads better, each inside its box; those outside of boxes stay.
  private func refined(_ boxed: LayoutGeometry, _ problem: LayoutProblem) -> [Point] {
    let points = boxed.nodes.map(\.outline.center)
    guard points.count <= LayoutSettings.maximumRefinedNodes else { return points }
    var problem = problem
    var areas: [Rectangle] = []
    for node in points.indices {
      let box = boxed.clusters.lazy.compactMap(\.bounds).first { $0.overlaps(boxed.nodes[node].outline.bounds) }
      problem.fixed[node] = box == nil ? points[node] : nil
      // A border, and above the label.
      var area = (box ?? boxed.nodes[node].outline.bounds).grown(by: -8)
      area.top -= 20
      areas.append(area)
    }
    var weights = LayoutRefinement.Weights()
    // Distances are those between boxes; what they would best be says little.
    weights.stress = 1
    var search = LayoutRefinement(of: problem, from: points, in: areas, weights: weights)
    return search.refined()
  }

  /// The picture with edges around nodes.
  private func routed(_ points: [Point], _ outlines: [LayoutGeometry.Node]) -> LayoutGeometry {
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

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
    if plan.nodes.contains(where: { $0.place != nil }) {
      consider("earlier positions", try kept(outlines, sheet))
    } else {
      for candidate in candidates(outlines.count) {
        consider(candidate.name, try geometry(of: candidate, outlines, sheet))
      }
    }
    guard let best else { throw GraphvizError(.layoutFailed, "There is no way to lay this graph out") }
    return (best, report)
  }

  private func candidates(_ nodeCount: Int) -> [LayoutCandidate] {
    // Graphviz's dot places boxes itself.
    plan.boxes.isEmpty || request.engine == .dot
      ? LayoutCandidate.all(for: request.engine, nodeCount: nodeCount, seed: plan.seed)
      : LayoutCandidate.boxed(for: request.engine, nodeCount: nodeCount, seed: plan.seed, on: plan.page)
  }

  private func problem(_ outlines: [LayoutGeometry.Node], _ lengths: IdealLengths) -> LayoutProblem {
    let sizes = outlines.map(\.outline.size)
    return LayoutProblem(sizes: sizes, edges: lengths.lengths(of: plan, sizes: sizes))
  }

  /// Nodes where they stood, new ones near them: of those in a box only in the same.
  private func kept(_ outlines: [LayoutGeometry.Node], _ frame: Frame) throws(GraphvizError) -> LayoutGeometry {
    var problem = problem(outlines, IdealLengths())
    let places = plan.nodes.map(\.place)
    let fixed = plan.placesAreInPoints ? places : PlaceFitting.fitted(places, sizes: problem.sizes)
    if !plan.boxes.isEmpty {
      var boxOf: [Int: Int] = [:]
      for (index, box) in plan.boxes.enumerated() { for node in box.members { boxOf[node] = index } }
      let inside = problem.edges.filter { boxOf[$0.tail] != nil && boxOf[$0.tail] == boxOf[$0.head] }
      problem = LayoutProblem(sizes: problem.sizes, edges: inside)
    }
    problem.fixed = fixed
    var geometry = routed(KeptPositions(problem: problem, aspect: frame.aspect).positions(seed: plan.seed), outlines)
    geometry.clusters = try clusters(around: geometry.nodes)
    return geometry
  }

  private func clusters(around nodes: [LayoutGeometry.Node]) throws(GraphvizError) -> [LayoutGeometry.Cluster] {
    let outlines = try BoxedLayout.outlines(of: plan.boxes, around: nodes)
    return zip(plan.boxes, outlines).map { $0.cluster($1) }
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
      let layout = BoxedLayout(problem: problem, boxes: plan.boxes, frame: frame)
      let interiors = try engine.map { engine throws(GraphvizError) in try placement.interiors(by: engine) }
      let points = layout.positions(from: interiors ?? layout.interiors(seed: candidate.seed), seed: candidate.seed)
      var geometry = routed(points, outlines)
      geometry.clusters = try clusters(around: geometry.nodes)
      return geometry
    case .stress: start = LayoutCandidate.stressPositions(of: problem, seed: candidate.seed)
    case .graphviz(let engine, let springLength, let repulsion):
      start = try placement.positions(
        by: engine, springLength: springLength, repulsion: repulsion, seed: candidate.seed, lengths: problem.edges)
    }
    let points = arrangement.positions(from: start)
    return routed(arrangement.isFree ? frame.filled(points, outlines.map(\.outline.size)) : points, outlines)
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

import Primitives

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
    func consider(_ name: String, _ geometry: LayoutGeometry, _ quality: LayoutQuality) {
      report.candidates.append(LayoutReport.Candidate(name: name, quality: quality))
      if best == nil || LayoutQuality.isBetter(quality, than: report.quality) {
        best = geometry
        report.chosen = report.candidates.count - 1
      }
    }
    if plan.nodes.contains(where: { $0.place != nil }) {
      let geometry = try kept(outlines, sheet)
      consider("earlier positions", geometry, Self.quality(of: geometry, on: sheet))
    } else {
      for (candidate, (geometry, quality)) in try measured(candidates(outlines.count), outlines, sheet) {
        consider(candidate.name, geometry, quality)
      }
    }
    guard let best else { throw GraphvizError(.layoutFailed, "There is no way to lay this graph out") }
    return (best, report)
  }

  private static func quality(of geometry: LayoutGeometry, on sheet: Frame) -> LayoutQuality {
    LayoutMeasure(geometry).quality(zoom: sheet.fit(of: geometry.bounds)?.zoom ?? 1)
  }

  /// The candidates with what comes of them, in their order.
  ///
  /// Graphviz works on one at a time; what doesn't need it is done by all threads.
  private func measured(
    _ candidates: [LayoutCandidate], _ outlines: [LayoutGeometry.Node], _ sheet: Frame
  ) throws(GraphvizError) -> [(LayoutCandidate, (LayoutGeometry, LayoutQuality))] {
    let finishing = LayoutFinishing(plan: plan, outlines: outlines, frame: sheet)
    var starts: [LayoutStart] = []
    for candidate in candidates { starts.append(try start(of: candidate, finishing)) }
    let geometries = Blocks.map(Array(zip(candidates, starts)), threads: request.threads) { candidate, start in
      let geometry = finishing.geometry(of: candidate, from: start)
      return (geometry, Self.quality(of: geometry, on: sheet))
    }
    return Array(zip(candidates, geometries))
  }

  private func candidates(_ nodeCount: Int) -> [LayoutCandidate] {
    // Graphviz's dot places boxes itself.
    plan.boxes.isEmpty || request.engine == .dot
      ? LayoutCandidate.all(for: request.engine, nodeCount: nodeCount, seed: plan.seed)
      : LayoutCandidate.boxed(for: request.engine, nodeCount: nodeCount, seed: plan.seed, on: plan.page)
  }

  /// Nodes where they stood, new ones near them: of those in a box only in the same.
  private func kept(_ outlines: [LayoutGeometry.Node], _ frame: Frame) throws(GraphvizError) -> LayoutGeometry {
    let finishing = LayoutFinishing(plan: plan, outlines: outlines, frame: frame)
    var problem = finishing.problem(IdealLengths())
    let places = plan.nodes.map(\.place)
    let fixed = plan.placesAreInPoints ? places : PlaceFitting.fitted(places, sizes: problem.sizes)
    if !plan.boxes.isEmpty {
      var boxOf: [Int: Int] = [:]
      for (index, box) in plan.boxes.enumerated() { for node in box.members { boxOf[node] = index } }
      let inside = problem.edges.filter { boxOf[$0.tail] != nil && boxOf[$0.tail] == boxOf[$0.head] }
      problem = LayoutProblem(sizes: problem.sizes, edges: inside)
    }
    problem.fixed = fixed
    var geometry = finishing.routed(
      KeptPositions(problem: problem, aspect: frame.aspect).positions(seed: plan.seed))
    geometry.clusters = try clusters(around: geometry.nodes)
    return geometry
  }

  private func clusters(around nodes: [LayoutGeometry.Node]) throws(GraphvizError) -> [LayoutGeometry.Cluster] {
    let outlines = try BoxedLayout.outlines(of: plan.boxes, around: nodes)
    return zip(plan.boxes, outlines).map { $0.cluster($1) }
  }

  /// What Graphviz has to do with a candidate.
  private func start(
    of candidate: LayoutCandidate, _ finishing: LayoutFinishing
  ) throws(GraphvizError) -> LayoutStart {
    let problem = finishing.problem(candidate.lengths)
    switch candidate.source {
    case .graphvizAsIs(let engine):
      let geometry = try placement.geometry(by: engine, seed: candidate.seed)
      if engine == .dot, LayoutMeasure(geometry).overlaps() == 0 { return .whole(geometry) }
      return .places(geometry.nodes.map(\.outline.center), isFree: false)
    case .boxes(let engine):
      let layout = BoxedLayout(problem: problem, boxes: plan.boxes, frame: finishing.frame)
      let interiors = try engine.map { engine throws(GraphvizError) in try placement.interiors(by: engine) }
      let points = layout.positions(from: interiors ?? layout.interiors(seed: candidate.seed), seed: candidate.seed)
      var geometry = finishing.routed(points)
      geometry.clusters = try clusters(around: geometry.nodes)
      return .whole(geometry)
    case .stress: return .stress
    case .graphviz(let engine, let springLength, let repulsion):
      return .places(
        try placement.positions(
          by: engine, springLength: springLength, repulsion: repulsion, seed: candidate.seed, lengths: problem.edges),
        isFree: true)
    }
  }
}

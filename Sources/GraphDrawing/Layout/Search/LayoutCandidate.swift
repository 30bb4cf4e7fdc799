/// One way to place the nodes of a picture.
struct LayoutCandidate: Hashable, Sendable {
  /// What finds the first positions.
  enum Source: Hashable, Sendable {
    /// Distances in the picture like those in the graph.
    case stress
    /// An engine of Graphviz, with attributes of its own.
    case graphviz(LayoutEngine, springLength: Double, repulsion: Double)
    /// An engine of Graphviz whose edges and rings are kept as they are.
    case graphvizAsIs(LayoutEngine)
    /// Each box by itself, by an engine of Graphviz or, where there is none, by stress, then the boxes.
    case boxes(LayoutEngine?)
  }

  var source: Source
  var seed: Int
  var lengths = IdealLengths()
  var refinement: LayoutRefinement.Weights?

  /// What the report calls it.
  var name: String {
    let method =
      switch source {
      case .stress: lengths.between > 1.7 ? "stress, communities apart" : "stress"
      case .graphviz(let engine, _, let repulsion):
        "\(engine.rawValue)\(repulsion == 1.4 ? "" : ", repulsion \(repulsion)")"
      case .graphvizAsIs(let engine): engine.rawValue
      case .boxes(let engine): "boxes, \(engine?.rawValue ?? "stress") inside"
      }
    return "\(method), seed \(seed)\(refinement == nil ? "" : ", refined")"
  }

  /// The candidates for an engine and a number of nodes: their number and the work on each depend on nothing else.
  static func all(for engine: LayoutEngine, nodeCount: Int, seed: Int) -> [LayoutCandidate] {
    switch engine {
    case .dot, .circo, .twopi: return [LayoutCandidate(source: .graphvizAsIs(engine), seed: seed)]
    // The second layout of this engine in a process differs from the first.
    case .fdp: return [LayoutCandidate(source: .graphviz(.fdp, springLength: 1, repulsion: 1.4), seed: seed)]
    case .sfdp, .neato:
      let seeds = nodeCount <= LayoutSettings.maximumRefinedNodes ? 3 : 1
      return (0..<seeds).map {
        LayoutCandidate(source: .graphviz(engine, springLength: 1, repulsion: 1.4), seed: seed &+ $0)
      }
    case .automatic: return automatic(nodeCount: nodeCount, seed: seed)
    }
  }

  /// The candidates for a picture with boxes, which are closer on a page: names on it are the smaller the larger the picture is.
  static func boxed(for engine: LayoutEngine, nodeCount: Int, seed: Int, on page: PageSize) -> [LayoutCandidate] {
    let lengths = IdealLengths(space: page == .natural ? 62 : 44)
    let isSearched = engine == .automatic && nodeCount <= LayoutSettings.maximumRefinedNodes
    let inside = isSearched ? nil : engine == .automatic ? LayoutEngine.sfdp : engine
    return (0..<(isSearched ? 4 : 1)).map {
      LayoutCandidate(source: .boxes(inside), seed: seed &+ $0, lengths: lengths)
    }
  }

  private static func automatic(nodeCount: Int, seed: Int) -> [LayoutCandidate] {
    let sfdp = Source.graphviz(.sfdp, springLength: 1, repulsion: 1.4)
    guard nodeCount <= LayoutSettings.maximumRefinedNodes else {
      return [LayoutCandidate(source: sfdp, seed: seed)]
    }
    let apart = IdealLengths(inside: 0.7, between: 2)
    let weights = LayoutRefinement.Weights()
    var result = [
      LayoutCandidate(source: .stress, seed: seed, refinement: weights),
      LayoutCandidate(source: .stress, seed: seed, lengths: apart, refinement: weights),
      LayoutCandidate(source: sfdp, seed: seed, refinement: weights),
    ]
    guard nodeCount <= LayoutSettings.maximumWidelySearchedNodes else { return result }
    result += [
      LayoutCandidate(source: .stress, seed: seed &+ 1, refinement: weights),
      LayoutCandidate(source: .stress, seed: seed &+ 1, lengths: apart, refinement: weights),
      LayoutCandidate(
        source: .graphviz(.sfdp, springLength: 1, repulsion: 2.2), seed: seed, lengths: apart, refinement: weights),
    ]
    return result
  }

  /// Positions by stress, component by component.
  static func stressPositions(of problem: LayoutProblem, seed: Int) -> [Point] {
    var result = [Point](repeating: Point(x: 0, y: 0), count: problem.nodeCount)
    for members in problem.components() {
      let placed = StressLayout.positions(of: problem.restricted(to: members), seed: seed)
      for (place, node) in members.enumerated() { result[node] = placed[place] }
    }
    return result
  }
}

/// Moves single nodes to where the picture reads better: fewer edges that cross or pass under a node, without overlaps, and distances
/// still like those in the graph.
///
/// Each node in turn tries places around it, ever nearer ones, and takes the best. The cost that is lowered is the sum over nodes on
/// edges, crossings, and stress; overlaps are not allowed at all.
///
/// Reference: R. Davidson, D. Harel, "Drawing Graphs Nicely Using Simulated Annealing", 1996, doi:10.1145/234533.234538; without the
/// annealing, for the start is good and the same result is wanted on every machine.
struct LayoutRefinement {
  /// What the cost is made of.
  struct Weights: Hashable, Sendable {
    var nodeOnEdge = 8.0
    var crossing = 1.0
    /// For the mean relative deviation of a node's distances.
    var stress = 20.0
  }

  /// How much work a refinement may be, in comparisons of an edge with an edge or a node.
  static let budget = 150_000_000

  private let problem: LayoutProblem
  private let ideal: [[Double]]
  private var weights: Weights
  private let areas: [Rectangle]
  /// The free space that is kept between nodes.
  private let gap: Double
  private var points: [Point]
  private var boxes: [Rectangle]
  /// The edges as they stand.
  private let lines: RefinedLines
  /// The boxes with the margin that edges keep from them.
  private let wideBoxes: RefinedBoxes
  private static let margin = 2.0

  /// A refinement of positions without overlaps; no node is moved out of the area.
  init(
    of problem: LayoutProblem, from points: [Point], in area: Rectangle, weights: Weights = Weights(),
    gap: Double = OverlapRemoval.gap
  ) {
    let areas = [Rectangle](repeating: area, count: points.count)
    self.init(of: problem, from: points, in: areas, weights: weights, gap: gap)
  }

  /// A refinement of positions without overlaps; no node is moved out of its area.
  init(
    of problem: LayoutProblem, from points: [Point], in areas: [Rectangle], weights: Weights = Weights(),
    gap: Double = OverlapRemoval.gap
  ) {
    self.gap = gap
    self.problem = problem
    self.points = points
    self.areas = areas
    self.weights = weights
    ideal = problem.distances()
    boxes = points.indices.map { Rectangle(center: points[$0], size: problem.sizes[$0]) }
    lines = RefinedLines(of: problem, at: points)
    wideBoxes = RefinedBoxes(boxes.map { $0.grown(by: Self.margin) })
  }

  /// The better positions.
  ///
  /// - Complexity: O(*s* *d* *m*) for every node of degree *d*, where *s* is the number of rounds and at most 40; bounded by
  ///   ``budget``.
  mutating func refined() -> [Point] {
    let count = problem.nodeCount
    guard count > 2, !problem.edges.isEmpty else { return points }
    let workPerRound = problem.incident.reduce(0) { $0 + ($1.count + 1) * (problem.edges.count + count) * 24 }
    let rounds = max(1, min(40, Self.budget / max(1, workPerRound)))
    var radius = (areas.lazy.map { max($0.width, $0.height) }.max() ?? 0) / 3
    // The last rounds try steps of a few points.
    let shrink = rounds > 1 ? Self.root(of: 12 / radius, rounds - 1) : 1
    for round in 0..<rounds {
      // At last, what is under an edge has to go from there.
      if round == rounds * 2 / 3 { weights.nodeOnEdge *= 4 }
      for node in 0..<count where problem.fixed[node] == nil { improve(node, within: radius) }
      radius *= shrink
    }
    return points
  }

  /// The root of a share, by bisection: the same on every machine.
  private static func root(of value: Double, _ degree: Int) -> Double {
    var low = 0.0, high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      var power = 1.0
      for _ in 0..<degree { power *= middle }
      if power < value { low = middle } else { high = middle }
    }
    return high
  }

  /// Eight directions by a step and eight between them by half of one.
  private static let steps: [Point] = {
    let slant = 0.5.squareRoot(), wide = (2 + 2.squareRoot()).squareRoot() / 4,
      narrow = (2 - 2.squareRoot()).squareRoot() / 4
    let whole = [(1, 0), (slant, slant), (0, 1), (-slant, slant)],
      half = [(wide, narrow), (narrow, wide), (-narrow, wide), (-wide, narrow)]
    return (whole + half).flatMap { [Point(x: $0.0, y: $0.1), Point(x: -$0.0, y: -$0.1)] }
  }()

  private mutating func improve(_ node: Int, within radius: Double) {
    var candidates = Self.steps.map { points[node] + $0 * radius }
    let neighbors = problem.incident[node].map { points[problem.neighbor(of: node, along: $0)] }
    if !neighbors.isEmpty { candidates.append(neighbors.reduce(Point(x: 0, y: 0), +) * (1 / Double(neighbors.count))) }
    var best = cost(of: node, at: points[node], below: .infinity), place = points[node]
    for candidate in candidates where isAllowed(node, at: candidate) {
      let cost = cost(of: node, at: candidate, below: best)
      if cost < best - 1e-9 { (best, place) = (cost, candidate) }
    }
    guard place != points[node] else { return }
    points[node] = place
    boxes[node] = Rectangle(center: place, size: problem.sizes[node])
    lines.move(node, in: problem, points)
    wideBoxes.move(node, to: boxes[node].grown(by: Self.margin))
  }

  private func isAllowed(_ node: Int, at place: Point) -> Bool {
    let box = Rectangle(center: place, size: problem.sizes[node]), area = areas[node]
    guard box.left >= area.left, box.right <= area.right, box.bottom >= area.bottom, box.top <= area.top else {
      return false
    }
    let wide = box.grown(by: gap)
    for other in boxes.indices where other != node && boxes[other].overlaps(wide) { return false }
    return true
  }

  /// What of the cost changes with the place of a node; anything not below `limit` once that is passed.
  private func cost(of node: Int, at place: Point, below limit: Double) -> Double {
    var cost = weights.stress * stress(of: node, at: place)
    if cost >= limit { return cost }
    let own = Rectangle(center: place, size: problem.sizes[node]).grown(by: Self.margin)
    // One by one, for the last bit of the sum.
    for _ in 0..<lines.count(under: own, exceptOf: node) { cost += weights.nodeOnEdge }
    if cost >= limit { return cost }
    lines.look(from: place)
    for edge in problem.incident[node] {
      if cost >= limit { return cost }
      let other = problem.neighbor(of: node, along: edge)
      let segment = Segment(start: place, end: points[other])
      for _ in 0..<wideBoxes.count(meeting: segment, exceptOf: node, and: other) { cost += weights.nodeOnEdge }
      for _ in 0..<lines.crossings(of: segment, between: node, and: other) { cost += weights.crossing }
    }
    return cost
  }

  private func stress(of node: Int, at place: Point) -> Double {
    var sum = 0.0, count = 0.0
    for other in points.indices where other != node {
      let ideal = ideal[node][other]
      guard ideal.isFinite, ideal > 0 else { continue }
      let deviation = ((points[other] - place).length - ideal) / ideal
      sum += deviation * deviation
      count += 1
    }
    return count > 0 ? sum / count : 0
  }
}

import Primitives

/// Places the nodes of a connected graph so that distances in the picture are those along the edges.
///
/// Stress, the sum of ((*distance* − *ideal*) / *ideal*)² over all pairs, is lowered by stochastic gradient descent.
///
/// Reference: J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph Drawing by Stochastic Gradient Descent", 2018,
/// doi:10.1109/TVCG.2018.2859997.
enum StressLayout {
  /// Rounds over all pairs; the step falls by a factor that is a 32nd root, taken as five square roots, for only these are the same
  /// on every machine.
  private static let rounds = 33

  /// The positions.
  ///
  /// - Complexity: O(*n*²) a round, O(*n* (*n* + *m*) log *n*) before.
  static func positions(of problem: LayoutProblem, seed: Int) -> [Point] {
    let count = problem.nodeCount
    var random = SplitMix64(seed: UInt64(bitPattern: Int64(seed)))
    let distances = problem.distances()
    let widest = distances.lazy.flatMap { $0 }.filter(\.isFinite).max() ?? 1
    var points = (0..<count).map { _ in Point(x: random.unit() * widest, y: random.unit() * widest) }
    var pairs: [(Int32, Int32)] = []
    var shortest = Double.infinity
    for a in 0..<count {
      for b in (a + 1)..<max(count, a + 1) where distances[a][b].isFinite && distances[a][b] > 0 {
        pairs.append((Int32(a), Int32(b)))
        shortest = min(shortest, distances[a][b])
      }
    }
    guard !pairs.isEmpty else { return points }
    // From a step that sets the farthest pair to one that moves the nearest by a tenth.
    var step = widest * widest
    var root = 0.1 * shortest * shortest / step
    for _ in 0..<5 { root = root.squareRoot() }
    for _ in 0..<rounds {
      random.shuffleByRemainders(&pairs)
      for (first, second) in pairs { move(Int(first), Int(second), by: step, distances, problem.fixed, &points) }
      step *= root
    }
    return points
  }

  private static func move(
    _ a: Int, _ b: Int, by step: Double, _ distances: [[Double]], _ fixed: [Point?], _ points: inout [Point]
  ) {
    let ideal = distances[a][b]
    let share = min(1, step / (ideal * ideal))
    let between = points[a] - points[b]
    let length = max(between.length, 1e-9)
    let shift = between * (share * (length - ideal) / 2 / length)
    points[a] = points[a] - shift
    points[b] = points[b] + shift
  }
}

public import Graphs

/// Settings of ``Graphs/WeightedGraph/pageRank(_:)``.
public struct PageRankOptions: Hashable, Sendable {
  /// The chance of following an edge instead of jumping, 0..<1. The default is 0.85.
  public var damping = 0.85

  /// How far the scores may be from the true ones, as a sum of absolute differences over all nodes. The default is
  /// 10⁻¹⁰.
  public var tolerance = 1e-10

  /// The most rounds to make. The default is 1,000, far more than any damping up to 0.999 needs.
  public var maximumIterations = 1_000

  /// What a weight says. The default is `strength`: a walker follows an edge in proportion to its weight.
  public var weightsAs: WeightMeaning = .strength

  /// Where a jump lands, a weight per node of any positive sum; nil, the default, is anywhere alike.
  public var personalization: [Double]?

  /// How many threads work on it; the result is the same for any number. The default is 1.
  public var threads = 1

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Scores each node by how often a random walker comes by who follows edges and sometimes jumps.
  ///
  ///     let first = graph.pageRank().top(1)
  ///
  /// - Parameter options: Damping, tolerance, the meaning of weights, and where jumps land.
  /// - Returns: Scores that sum to 1, with the rounds it took.
  /// - Precondition: The damping is in 0..<1; a personalization has one non-negative number per node and a positive
  ///   sum.
  /// - Complexity: O(*n* + *m*) a round; about 40 rounds at the defaults.
  ///
  /// As in NetworkX, a walker at a node without edges jumps. NetworkX stops when a round changes less than *n*·10⁻⁶;
  /// here the tolerance bounds the error itself. In an undirected graph the walk's matrix is similar to a symmetric
  /// one, so Chebyshev's iteration replaces plain power iteration and shrinks the error by 0.56 a round where that
  /// shrinks it by 0.85.
  ///
  /// References: S. Brin, L. Page, "The anatomy of a large-scale hypertextual Web search engine", *Computer Networks*
  /// 30, 1998, [doi:10.1016/S0169-7552(98)00110-X](https://doi.org/10.1016/S0169-7552(98)00110-X); G. H. Golub, R. S.
  /// Varga, "Chebyshev semi-iterative methods", *Numer. Math.* 3, 1961,
  /// [doi:10.1007/BF01386013](https://doi.org/10.1007/BF01386013).
  public func pageRank(_ options: PageRankOptions = PageRankOptions()) -> NodeScores {
    precondition((0..<1).contains(options.damping), "The damping must be at least 0 and less than 1")
    guard nodeCount > 0 else { return NodeScores([], iterations: 0) }
    let jump = jumpShares(options)
    let strengths = arcStrengths(options.weightsAs)
    return strengths.withUnsafeBufferPointer { strengths in
      withRows { PageRankIteration(rows: $0, strengths: strengths, jump: jump, options: options).run() }
    }
  }

  /// What arrives at each node by jumping, jumps from nodes without edges included.
  ///
  /// Nothing else arrives at such nodes, so their share is known at once: with *t* the chance of a jump, *t* = 1 − *d*
  /// + *d t p*₀ where *p*₀ is the personalization's share of them.
  private func jumpShares(_ options: PageRankOptions) -> [Double] {
    let wanted = options.personalization ?? [Double](repeating: 1, count: nodeCount)
    precondition(wanted.count == nodeCount, "A personalization needs one number per node")
    precondition(wanted.allSatisfy { $0 >= 0 && $0.isFinite }, "A personalization must not be negative")
    let sum = wanted.reduce(0, +)
    precondition(sum > 0, "A personalization needs a positive sum")
    var isolated = 0.0
    for node in 0..<nodeCount where degree(of: node) == 0 { isolated += wanted[node] / sum }
    let chance = (1 - options.damping) / (1 - options.damping * isolated)
    return wanted.map { $0 / sum * chance }
  }
}

/// Solves *x* = *d P x* + *b* by Chebyshev's iteration, with *P* the walk's matrix and *b* what arrives by jumping.
///
/// In a round each block of nodes reads what all nodes sent out in the round before and writes its own nodes only, so
/// that threads need no more than wait for each other between rounds.
private final class PageRankIteration: @unchecked Sendable {
  private let matrix: AdjacencyMatrix
  private let jump: Scratch<Double>
  private let options: PageRankOptions
  private let current: Scratch<Double>
  private let previous: Scratch<Double>
  private let shares: Scratch<Double>
  /// What every node sends out, of this round and of the next in turn.
  private let outflows: (Flow, Flow)

  private final class Flow {
    let values: Scratch<Double>
    init(count: Int) { values = Scratch(repeating: 0, count: count) }
  }

  init(rows: Rows, strengths: UnsafeBufferPointer<Double>, jump: [Double], options: PageRankOptions) {
    let n = rows.nodeCount
    matrix = AdjacencyMatrix(rows: rows, strengths: strengths)
    self.jump = Scratch(copying: jump)
    self.options = options
    current = Scratch(repeating: 0, count: n)
    previous = Scratch(repeating: 0, count: n)
    shares = Scratch(repeating: 0, count: n)
    outflows = (Flow(count: n), Flow(count: n))
    var total = 0.0
    for node in 0..<n {
      var sum = 0.0
      for arc in rows.arcs(of: node) { sum += strengths[arc] }
      current[node] = sum
      total += sum
    }
    // Begins where a walker is who never jumps; nodes without edges are there already.
    for node in 0..<n {
      let strength = current[node]
      shares[node] = strength > 0 ? options.damping / strength : 0
      current[node] = strength > 0 ? strength / total : jump[node]
      outflows.0.values[node] = current[node] * shares[node]
    }
  }

  func run() -> NodeScores {
    let blocks = Blocks.ranges(matrix.rows.nodeCount, minimum: 1_024)
    var factor = 1.0
    for iteration in 1...max(options.maximumIterations, 1) {
      if iteration == 2 { factor = 1 / (1 - options.damping * options.damping / 2) }
      if iteration > 2 { factor = 1 / (1 - options.damping * options.damping / 4 * factor) }
      let (isFirst, step) = (iteration == 1, factor)
      let residual = Blocks.reduce(
        blocks, threads: options.threads, into: 0.0,
        { self.update($0, isFirst: isFirst, isOdd: iteration % 2 == 1, step) },
        { $0 += $1 })
      // ‖(I − dP)⁻¹‖₁ = 1/(1 − d), so this bounds the error of the scores that went into the round.
      if residual <= options.tolerance * (1 - options.damping) {
        return NodeScores(previous.array(), iterations: iteration, converged: true)
      }
    }
    return NodeScores(current.array(), iterations: options.maximumIterations, converged: false)
  }

  /// One round for some nodes; returns by how much their scores miss the equation.
  private func update(_ nodes: Range<Int>, isFirst: Bool, isOdd: Bool, _ factor: Double) -> Double {
    let (source, sink) = isOdd ? (outflows.0, outflows.1) : (outflows.1, outflows.0)
    let outflow = source.values.pointer
    var residual = 0.0
    for node in nodes {
      let inflow = jump[node] + matrix.product(ofRow: node, outflow)
      let old = current[node]
      residual += (inflow - old).magnitude
      let older = isFirst ? old : previous[node]
      previous[node] = old
      let new = isFirst ? inflow : older + factor * (inflow - older)
      current[node] = new
      sink.values[node] = new * shares[node]
    }
    return residual
  }
}

extension MeasureDescriptor {
  static let pageRank = MeasureDescriptor(
    summary: "how often a random walker along the edges comes by (damping 0.85)", weights: .read(as: .strength),
    canUseThreads: true
  ) { graph, weights, options in
    var settings = PageRankOptions(weightsAs: weights)
    settings.personalization = options.pageRank.personalization
    settings.threads = options.threads
    return graph.pageRank(settings)
  }
}

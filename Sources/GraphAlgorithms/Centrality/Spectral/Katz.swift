public import Graphs

/// Settings of ``Graphs/WeightedGraph/katz(_:)``.
public struct KatzOptions: Hashable, Sendable {
  /// How much a walk counts for each of its edges, α. It must be less than the inverse of the largest eigenvalue of the
  /// adjacency matrix. Nil, the default, is 0.85 times that inverse.
  public var attenuation: Double?

  /// What a weight says. The default is `strength`: a walk counts the product of its weights.
  public var weightsAs: WeightMeaning = .strength

  /// How large 1 − *x* + α *A x* may be, relative to 1. The default is 10⁻¹³.
  public var tolerance = 1e-13

  /// The most products of the matrix with a vector. The default is 10,000.
  public var maximumIterations = 10_000

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Scores each node by the walks that lead to it, long ones counting less (Katz).
  ///
  /// - Parameter options: The attenuation, the meaning of weights, and when to stop.
  /// - Returns: Scores of Euclidean length 1, with the number of matrix products. Not converged if the attenuation is
  ///   too large, so that no scores fit.
  /// - Precondition: The attenuation is not negative.
  /// - Complexity: O(*n* + *m*) a product; a few dozen at the defaults.
  ///
  /// Solves *x* = α *A x* + 1 by conjugate gradients. Scaled as in NetworkX (`katz_centrality_numpy`), whose default
  /// attenuation of 0.1 suits few graphs; igraph calls this `alpha_centrality` and doesn't scale.
  ///
  /// References: L. Katz, "A new status index derived from sociometric analysis", *Psychometrika* 18, 1953,
  /// [doi:10.1007/BF02289026](https://doi.org/10.1007/BF02289026); M. R. Hestenes, E. Stiefel, "Methods of conjugate
  /// gradients for solving linear systems", *J. Res. Natl. Bur. Stand.* 49, 1952,
  /// [doi:10.6028/jres.049.044](https://doi.org/10.6028/jres.049.044).
  public func katz(_ options: KatzOptions = KatzOptions()) -> NodeScores {
    precondition((options.attenuation ?? 0) >= 0, "The attenuation of Katz scores must not be negative")
    guard nodeCount > 0 else { return NodeScores([], iterations: 0) }
    let attenuation = options.attenuation ?? standardAttenuation(options)
    let strengths = arcStrengths(options.weightsAs)
    let (solution, products, converged) = strengths.withUnsafeBufferPointer { strengths in
      withRows { rows in
        KatzSystem(matrix: AdjacencyMatrix(rows: rows, strengths: strengths), attenuation: attenuation)
          .solution(tolerance: options.tolerance, maximumProducts: options.maximumIterations)
      }
    }
    let length = solution.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return NodeScores(solution.map { $0 / length }, iterations: products, converged: converged)
  }

  private func standardAttenuation(_ options: KatzOptions) -> Double {
    guard edgeCount > 0 else { return 0 }
    return 0.85 / leadingEigenvector(EigenvectorOptions(weightsAs: options.weightsAs)).eigenvalue
  }
}

/// *x* − α *A x* = 1 by conjugate gradients.
private struct KatzSystem {
  let matrix: AdjacencyMatrix
  let attenuation: Double

  func solution(tolerance: Double, maximumProducts: Int) -> (values: [Double], products: Int, converged: Bool) {
    let count = matrix.rows.nodeCount
    var x = [Double](repeating: 0, count: count)
    var residual = [Double](repeating: 1, count: count), direction = residual
    var square = Double(count)
    let goal = tolerance * tolerance * square
    var products = 0
    // Rounding keeps residuals from falling for ever; what is reached then is as good as it gets.
    var best = square, bestAt = 0
    while square > goal, products < maximumProducts, products - bestAt < 50 {
      let image = product(direction)
      products += 1
      let curvature = zip(direction, image).reduce(0) { $0 + $1.0 * $1.1 }
      // A matrix that isn't positive definite: α is at least the inverse of the largest eigenvalue.
      guard curvature > 0 else { return (x.map { max($0, 0) }, products, false) }
      let step = square / curvature
      for node in 0..<count {
        x[node] += step * direction[node]
        residual[node] -= step * image[node]
      }
      let next = residual.reduce(0) { $0 + $1 * $1 }
      for node in 0..<count { direction[node] = residual[node] + next / square * direction[node] }
      square = next
      if square < best / 4 { (best, bestAt) = (square, products) }
    }
    // Only below the limit is there a solution that no node has less than 1 in.
    let isPositive = x.allSatisfy { $0 >= 1 - 1e-6 }
    return (x, products, isPositive && square <= max(goal, 1e-22 * Double(count)))
  }

  private func product(_ vector: [Double]) -> [Double] {
    [Double](unsafeUninitializedCapacity: vector.count) { image, count in
      count = vector.count
      image.initialize(repeating: 0)
      vector.withUnsafeBufferPointer { vector in
        guard let from = vector.baseAddress, let to = image.baseAddress else { return }
        matrix.multiply(from, into: to)
      }
      for index in 0..<count { image[index] = vector[index] - attenuation * image[index] }
    }
  }
}

extension MeasureDescriptor {
  static let katz = MeasureDescriptor(
    summary: "number of walks that lead to it, long ones counting less", weights: .read(as: .strength)
  ) { graph, weights, _ in graph.katz(KatzOptions(weightsAs: weights)) }
}

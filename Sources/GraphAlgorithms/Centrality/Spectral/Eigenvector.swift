public import Graphs

/// Settings of ``Graphs/WeightedGraph/eigenvectorCentrality(_:)``.
public struct EigenvectorOptions: Hashable, Sendable {
  /// What a weight says. The default is `none`, as in NetworkX: every edge counts 1.
  public var weightsAs: WeightMeaning = .none

  /// How large *A x* − λ *x* may be, relative to λ. The default is 10⁻¹³.
  public var tolerance = 1e-13

  /// The most products of the matrix with a vector. The default is 10,000.
  public var maximumIterations = 10_000

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Scores each node by the scores of its neighbours: the leading eigenvector of the adjacency matrix.
  ///
  /// - Parameter options: The meaning of weights, and when to stop.
  /// - Returns: Scores of Euclidean length 1, none negative, with the number of matrix products.
  /// - Complexity: O(*n* + *m*) a product, and O(*n*) memory for each of 38 vectors.
  ///
  /// As in NetworkX the scores have Euclidean length 1. In a disconnected graph only the component of the largest
  /// eigenvalue has scores, and the nodes of all others have 0; components that share the largest eigenvalue share as
  /// power iteration from equal scores would. In a graph without edges all scores are equal.
  ///
  /// Thick-restart Lanczos iteration, which is right also on graphs with heavy-tailed weights, with nearly tied
  /// eigenvalues and on bipartite ones, where plain power iteration stops too soon or never.
  ///
  /// References: P. Bonacich, "Factoring and weighting approaches to status scores and clique identification", *J.
  /// Math. Sociol.* 2, 1972, [doi:10.1080/0022250X.1972.9989806](https://doi.org/10.1080/0022250X.1972.9989806); K.
  /// Wu, H. Simon, "Thick-Restart Lanczos Method for Large Symmetric Eigenvalue Problems", *SIAM J. Matrix Anal.
  /// Appl.* 22, 2000, [doi:10.1137/S0895479898334605](https://doi.org/10.1137/S0895479898334605).
  public func eigenvectorCentrality(_ options: EigenvectorOptions = EigenvectorOptions()) -> NodeScores {
    guard nodeCount > 0 else { return NodeScores([], iterations: 0) }
    let result = leadingEigenvector(options)
    return NodeScores(result.vector, iterations: result.products, converged: result.converged)
  }

  /// The leading eigenvector of a graph that has nodes, and its eigenvalue.
  func leadingEigenvector(_ options: EigenvectorOptions)
    -> (vector: [Double], eigenvalue: Double, products: Int, converged: Bool)
  {
    let strengths = arcStrengths(options.weightsAs)
    // Scaling keeps sums of squares from overflowing; it changes the eigenvalues alike and the vectors not at all.
    let largest = strengths.max() ?? 1
    let scaled = strengths.map { $0 / largest }
    let start = [Double](repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
    let result = scaled.withUnsafeBufferPointer { strengths in
      withRows { rows in
        ThickRestartLanczos(AdjacencyMatrix(rows: rows, strengths: strengths), start: start)
          .leadingEigenvector(tolerance: options.tolerance, maximumProducts: options.maximumIterations)
      }
    }
    return (result.vector.map { max($0, 0) }, result.eigenvalue * largest, result.products, result.converged)
  }
}

extension MeasureDescriptor {
  static let eigenvector = MeasureDescriptor(
    summary: "ties to those who are central themselves", weights: .read(as: .none)
  ) { graph, weights, _ in graph.eigenvectorCentrality(EigenvectorOptions(weightsAs: weights)) }
}

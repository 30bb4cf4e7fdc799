public import Graphs

/// How a triangle counts in a clustering coefficient that reads weights.
public enum ClusteringWeighting: String, Hashable, Sendable, CaseIterable {
  /// The geometric mean of its three weights, each divided by the largest of the graph. NetworkX's.
  case onnela
  /// The mean of the two weights at the node, divided by the node's mean weight. igraph's.
  case barrat
}

/// Settings of ``Graphs/WeightedGraph/localClustering(_:)``.
public struct ClusteringOptions: Hashable, Sendable {
  /// What a weight says. By default weights play no part, as in NetworkX.
  public var weightsAs: WeightMeaning = .none

  /// How weights count. By default a triangle counts the geometric mean of its weights (Onnela), as in NetworkX with
  /// `weight`; igraph follows Barrat.
  public var weighting: ClusteringWeighting = .onnela

  /// How many threads work on it; the result is the same for any number. The default is 1.
  public var threads = 1

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Scores each node by how many of the pairs of its neighbours are tied themselves, 0...1.
  ///
  /// - Parameter options: The meaning of weights, how they count, and threads.
  /// - Returns: One score per node, in node order, 0 for nodes of fewer than two edges.
  /// - Complexity: O(*m*^1.5).
  ///
  /// References: D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks", *Nature* 393, 1998,
  /// [doi:10.1038/30918](https://doi.org/10.1038/30918); J.-P. Onnela et al., "Intensity and coherence of motifs in
  /// weighted complex networks", *Phys. Rev. E* 71, 2005,
  /// [doi:10.1103/PhysRevE.71.065103](https://doi.org/10.1103/PhysRevE.71.065103); A. Barrat, M. Barthélemy, R.
  /// Pastor-Satorras, A. Vespignani, "The architecture of complex weighted networks", *PNAS* 101, 2004,
  /// [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101).
  public func localClustering(_ options: ClusteringOptions = ClusteringOptions()) -> NodeScores {
    let (meaning, threads) = (options.weightsAs, options.threads)
    guard meaning != .none else { return NodeScores(perPair(triangles(threads: threads).values)) }
    let strengths = edgeWeights().map { meaning.strength(of: $0) }
    switch options.weighting {
    case .onnela: return NodeScores(perPair(intensities(strengths, threads: threads)))
    case .barrat:
      let sums = triangleSums(threads: threads) { _, edges in
        let (a, b, c) = (strengths[edges.0], strengths[edges.1], strengths[edges.2])
        return (a + c, a + b, b + c)
      }
      return NodeScores(
        zip(sums, strength(weightsAs: meaning).values).enumerated().map { node, score in
          degree(of: node) < 2 ? 0 : score.0 / (score.1 * Double(degree(of: node) - 1))
        })
    }
  }

  /// The geometric means of the triangles' weights, summed at each node.
  private func intensities(_ strengths: [Double], threads: Int) -> [Double] {
    let largest = strengths.max() ?? 1
    let blocks = Blocks.ranges(strengths.count, minimum: 4_096)
    let roots = Blocks.map(blocks, threads: threads) { block in strengths[block].map { cubeRoot($0 / largest) } }
      .flatMap { $0 }
    return triangleSums(threads: threads) { _, edges in
      let intensity = roots[edges.0] * roots[edges.1] * roots[edges.2]
      return (intensity, intensity, intensity)
    }
  }

  /// Divides by the number of pairs of neighbours.
  private func perPair(_ sums: [Double]) -> [Double] {
    sums.enumerated().map { node, sum in
      let degree = Double(degree(of: node))
      return degree < 2 ? 0 : 2 * sum / (degree * (degree - 1))
    }
  }
}

/// The cube root of a number in 0...1, by Newton's method.
///
/// The C library's may differ in the last bit from one machine to the next; this takes only operations that are rounded
/// alike everywhere.
private func cubeRoot(_ number: Double) -> Double {
  guard number > 0 else { return 0 }
  // Never below the root, from where Newton's method descends.
  var root = Double(sign: .plus, exponent: Int((Double(number.exponent) / 3).rounded(.down)) + 1, significand: 1)
  while true {
    let next = root - (root - number / (root * root)) / 3
    guard next < root else { return root }
    root = next
  }
}

extension MeasureDescriptor {
  static let clustering = MeasureDescriptor(
    summary: "share of pairs of neighbours that are tied themselves", weights: .read(as: .none), canUseThreads: true
  ) { graph, weights, options in
    var settings = ClusteringOptions(weightsAs: weights)
    settings.threads = options.threads
    return graph.localClustering(settings)
  }

  static let barratClustering = MeasureDescriptor(
    summary: "share of the strength of its ties that is in triangles", weights: .read(as: .strength),
    canUseThreads: true
  ) { graph, weights, options in
    var settings = ClusteringOptions(weightsAs: weights)
    settings.weighting = .barrat
    settings.threads = options.threads
    return graph.localClustering(settings)
  }
}

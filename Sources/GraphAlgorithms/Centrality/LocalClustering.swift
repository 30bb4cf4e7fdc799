public import Graphs

extension WeightedGraph {
  /// Scores each node by how many of the pairs of its neighbours are tied themselves, 0...1.
  ///
  /// - Parameter meaning: What a weight says. By default weights play no part, as in NetworkX; with `strength` a
  ///   triangle counts the geometric mean of its weights, each divided by the largest of the graph (Onnela), as in
  ///   NetworkX with `weight`.
  /// - Returns: One score per node, in node order, 0 for nodes of fewer than two edges.
  /// - Complexity: O(*m*^1.5).
  ///
  /// References: D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks", *Nature* 393, 1998,
  /// [doi:10.1038/30918](https://doi.org/10.1038/30918); J.-P. Onnela et al., "Intensity and coherence of motifs in
  /// weighted complex networks", *Phys. Rev. E* 71, 2005,
  /// [doi:10.1103/PhysRevE.71.065103](https://doi.org/10.1103/PhysRevE.71.065103).
  public func localClustering(weightsAs meaning: WeightMeaning = .none) -> NodeScores {
    guard meaning != .none else { return NodeScores(perPair(triangles().values)) }
    let strengths = edgeWeights.map { meaning.strength(of: $0) }
    let largest = strengths.max() ?? 1
    let roots = strengths.map { cubeRoot($0 / largest) }
    let sums = Scratch(repeating: 0.0, count: nodeCount)
    forEachTriangle { nodes, edges in
      let intensity = roots[edges.0] * roots[edges.1] * roots[edges.2]
      sums[nodes.0] += intensity
      sums[nodes.1] += intensity
      sums[nodes.2] += intensity
    }
    return NodeScores(perPair(sums.array()))
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

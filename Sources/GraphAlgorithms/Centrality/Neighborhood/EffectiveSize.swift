public import Graphs

extension WeightedGraph {
  /// Scores each node by the number of its neighbours less what they are redundant (Burt).
  ///
  /// - Parameter meaning: What a weight says. The default is `strength`; with `none` it is the degree less the mean
  ///   degree of the neighbours among themselves (Borgatti).
  /// - Returns: One number per node, in node order, 0 for nodes without edges, where NetworkX has NaN.
  /// - Complexity: O(*m*^1.5).
  ///
  /// A neighbour *j* of *i* counts 1 − Σ_q *p*ᵢ_q *m*ⱼ_q, with *p*ᵢ_q the share of *i*'s strength that goes to *q* and
  /// *m*ⱼ_q the weight between *j* and *q* divided by the largest of *j*, as in NetworkX (`effective_size` of listed nodes; without a list of nodes NetworkX 3.6 divides
  /// by the largest weight of *q*).
  ///
  /// References: R. S. Burt, *Structural Holes*, Harvard 1992; S. P. Borgatti, "Structural holes: unpacking Burt's
  /// redundancy measures", *Connections* 20, 1997.
  public func effectiveSize(weightsAs meaning: WeightMeaning = .strength) -> NodeScores {
    let strengths = Scratch(copying: edgeWeights().map { meaning.strength(of: $0) })
    let arcStrengths = arcStrengths(meaning)
    let inverses = Scratch(copying: (0..<nodeCount).map { 1 / (arcStrengths[arcRange(of: $0)].max() ?? 1) })
    let redundant = Scratch(repeating: 0.0, count: nodeCount)
    forEachTriangle { nodes, edges in
      let (a, b, c) = (strengths[edges.0], strengths[edges.1], strengths[edges.2])
      let (x, y, z) = (inverses[nodes.0], inverses[nodes.1], inverses[nodes.2])
      // A weight times the inverse of the largest at one of its ends is at most 1, so nothing overflows.
      redundant[nodes.0] += a * (b * z) + c * (b * y)
      redundant[nodes.1] += a * (c * z) + b * (c * x)
      redundant[nodes.2] += c * (a * y) + b * (a * x)
    }
    return NodeScores(
      strength(weightsAs: meaning).values.enumerated().map { node, strength in
        strength > 0 ? Double(degree(of: node)) - redundant[node] / strength : 0
      })
  }
}

extension MeasureDescriptor {
  static let effectiveSize = MeasureDescriptor(
    summary: "number of neighbours less what they are redundant (Burt)", weights: .read(as: .strength)
  ) { graph, weights, _ in graph.effectiveSize(weightsAs: weights) }
}

public import Graphs

extension WeightedGraph {
  /// Scores each node by how far its neighbours are tied to each other, and so leave it nothing to broker (Burt).
  ///
  /// - Parameter meaning: What a weight says. The default is `strength`: ties count in proportion to their weights.
  /// - Returns: One constraint per node, in node order, 0 for nodes without edges, where NetworkX and igraph have NaN.
  /// - Complexity: O(*m*^1.5).
  ///
  /// With *p*ᵢⱼ the share of *i*'s strength that goes to *j*, a node has Σⱼ (*p*ᵢⱼ + Σ_q *p*ᵢ_q *p*_qⱼ)², *j* over its
  /// neighbours, as in NetworkX (`constraint` with `weight`) and igraph. The inner sum is over the triangles on the edge
  /// *i*–*j*, and is 1/*s*ᵢ times a sum that is the same from both ends, so each triangle is looked at once.
  ///
  /// Reference: R. S. Burt, "Structural Holes and Good Ideas", *Am. J. Sociol.* 110, 2004,
  /// [doi:10.1086/421787](https://doi.org/10.1086/421787).
  public func constraint(weightsAs meaning: WeightMeaning = .strength) -> NodeScores {
    let strengths = Scratch(copying: edgeWeights().map { meaning.strength(of: $0) })
    let inverses = Scratch(copying: strength(weightsAs: meaning).values.map { 1 / $0 })
    let indirect = Scratch(repeating: 0.0, count: edgeCount)
    forEachTriangle { nodes, edges in
      // edges.0 joins nodes 0 and 1, edges.1 nodes 1 and 2, edges.2 nodes 0 and 2.
      let (a, b, c) = (strengths[edges.0], strengths[edges.1], strengths[edges.2])
      // A weight times the inverse strength of one of its ends is at most 1, so nothing overflows.
      indirect[edges.0] += b * (c * inverses[nodes.2])
      indirect[edges.1] += a * (c * inverses[nodes.0])
      indirect[edges.2] += a * (b * inverses[nodes.1])
    }
    return NodeScores(
      (0..<nodeCount).map { node in
        var sum = 0.0
        for arc in arcRange(of: node) {
          let edge = Int(arcEdges[arc])
          let tie = (strengths[edge] + indirect[edge]) * inverses[node]
          sum += tie * tie
        }
        return sum
      })
  }
}

extension MeasureDescriptor {
  static let constraint = MeasureDescriptor(
    summary: "how far its neighbours are tied to each other (Burt)", weights: .read(as: .strength)
  ) { graph, weights, _ in graph.constraint(weightsAs: weights) }
}

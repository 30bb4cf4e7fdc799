public import Graphs

extension WeightedGraph {
  /// Scores each node by how evenly its ties are spread over the communities of a partition.
  ///
  /// - Parameters:
  ///   - partition: The communities, of all nodes.
  ///   - meaning: What a weight says. The default is `strength`: ties count by their weights.
  /// - Returns: One score per node, in node order: 0 where all ties lead into one community or there are none, towards
  ///   1 where they are spread evenly over many.
  /// - Precondition: The partition is one of this graph's nodes.
  /// - Complexity: O(*n* + *m*).
  ///
  /// 1 − Σ (*s*ᵢ_c / *s*ᵢ)² with *s*ᵢ_c the strength of *i*'s ties into community *c*.
  ///
  /// Reference: R. Guimerà, L. A. N. Amaral, "Functional cartography of complex metabolic networks", *Nature* 433,
  /// 2005, [doi:10.1038/nature03288](https://doi.org/10.1038/nature03288).
  public func participationCoefficient(of partition: Partition, weightsAs meaning: WeightMeaning = .strength)
    -> NodeScores
  {
    precondition(partition.communityOf.count == nodeCount, "The partition must have every node of the graph")
    let strengths = arcStrengths(meaning)
    let community = partition.communityOf
    var sums = [Double](repeating: 0, count: partition.count)
    return NodeScores(
      (0..<nodeCount).map { node in
        let arcs = arcRange(of: node)
        var total = 0.0, squares = 0.0, isSpread = false
        for arc in arcs {
          sums[community[Int(neighbors[arc])]] += strengths[arc]
          total += strengths[arc]
        }
        for arc in arcs {
          let place = community[Int(neighbors[arc])]
          isSpread = isSpread || place != community[Int(neighbors[arcs.lowerBound])]
          squares += sums[place] / total * (sums[place] / total)
          sums[place] = 0
        }
        // Rounding must not make a score of what is all in one community.
        return isSpread ? 1 - squares : 0
      })
  }

  /// Scores each node by how much stronger than usual in its community it is tied to the rest of it.
  ///
  /// - Parameters:
  ///   - partition: The communities, of all nodes.
  ///   - meaning: What a weight says. The default is `strength`: ties count by their weights.
  /// - Returns: One *z*-score per node, in node order; 0 in communities where all are tied alike.
  /// - Precondition: The partition is one of this graph's nodes.
  /// - Complexity: O(*n* + *m*).
  ///
  /// The strength of a node's ties inside its community, less the mean of that over the community, divided by the
  /// standard deviation (of the population: squares divided by the number of members).
  ///
  /// Reference: R. Guimerà, L. A. N. Amaral, "Functional cartography of complex metabolic networks", *Nature* 433,
  /// 2005, [doi:10.1038/nature03288](https://doi.org/10.1038/nature03288).
  public func withinModuleZScore(of partition: Partition, weightsAs meaning: WeightMeaning = .strength) -> NodeScores {
    precondition(partition.communityOf.count == nodeCount, "The partition must have every node of the graph")
    let strengths = arcStrengths(meaning)
    let community = partition.communityOf
    var inside = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for arc in arcRange(of: node) where community[Int(neighbors[arc])] == community[node] {
        inside[node] += strengths[arc]
      }
    }
    // Scaling changes no score, and keeps squares from overflowing.
    let largest = inside.max() ?? 0
    if largest > 0 { inside = inside.map { $0 / largest } }
    var scores = [Double](repeating: 0, count: nodeCount)
    for members in partition.membersInNodeOrder {
      let first = inside[members[0]]
      // Equal sums have no deviation, whatever rounding makes of their mean.
      guard members.contains(where: { inside[$0] != first }) else { continue }
      let mean = members.reduce(0) { $0 + inside[$1] } / Double(members.count)
      let variance = members.reduce(0) { $0 + (inside[$1] - mean) * (inside[$1] - mean) } / Double(members.count)
      guard variance > 0 else { continue }
      for node in members { scores[node] = (inside[node] - mean) / variance.squareRoot() }
    }
    return NodeScores(scores)
  }
}

extension MeasureDescriptor {
  static let participation = MeasureDescriptor(
    summary: "how evenly its ties are spread over the communities", weights: .read(as: .strength)
  ) { graph, weights, options in
    graph.participationCoefficient(of: options.communities.partition(of: graph), weightsAs: weights)
  }

  static let withinModuleZScore = MeasureDescriptor(
    summary: "how much more than usual it is tied to its own community", weights: .read(as: .strength)
  ) { graph, weights, options in
    graph.withinModuleZScore(of: options.communities.partition(of: graph), weightsAs: weights)
  }
}

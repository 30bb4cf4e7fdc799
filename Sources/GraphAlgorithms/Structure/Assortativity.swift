public import Graphs

extension WeightedGraph {
  /// Whether nodes of many ties are tied to others of many ties: the correlation of the degrees at the two ends of an
  /// edge, −1...1.
  ///
  /// - Returns: The correlation, or nil if all edges join nodes of the same degree, or there are none.
  /// - Complexity: O(*n* + *m*).
  ///
  /// Weights play no part. NetworkX: `degree_assortativity_coefficient`; igraph: `assortativity_degree`.
  ///
  /// Reference: M. E. J. Newman, "Mixing patterns in networks", *Phys. Rev. E* 67, 2003,
  /// [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  public func degreeAssortativity() -> Double? { assortativity(ofValues: degree().values) }

  /// Whether nodes of a high number are tied to others of a high number: the correlation of the numbers at the two ends
  /// of an edge, −1...1.
  ///
  /// - Parameter values: A finite number for every node.
  /// - Returns: The correlation, or nil if the numbers at the ends of edges are all the same, or there are no edges.
  /// - Precondition: There is one number per node.
  /// - Complexity: O(*n* + *m*).
  ///
  /// Weights play no part. NetworkX: `numeric_assortativity_coefficient`; igraph: `assortativity`.
  public func assortativity(ofValues values: [Double]) -> Double? {
    precondition(values.count == nodeCount, "There must be one number per node")
    let ends = edges.map { (values[$0.source], values[$0.target]) }
    guard let first = ends.first?.0, ends.contains(where: { $0.0 != first || $0.1 != first }) else { return nil }
    // Both directions of every edge, so both ends have the same mean. Deviations from it keep large numbers from
    // drowning small differences.
    let mean = ends.reduce(0) { $0 + $1.0 + $1.1 } / Double(2 * ends.count)
    var covariance = 0.0, variance = 0.0
    for (a, b) in ends {
      covariance += 2 * (a - mean) * (b - mean)
      variance += (a - mean) * (a - mean) + (b - mean) * (b - mean)
    }
    return variance > 0 ? covariance / variance : nil
  }

  /// Whether nodes are tied to others of their own kind, −1...1: 1 if only to them, 0 if kinds play no part.
  ///
  ///     let mixing = graph.assortativity(ofKinds: types)
  ///
  /// - Parameters:
  ///   - kinds: The kind of every node, for instance person, place or organization.
  ///   - meaning: What a weight says. By default every edge counts alike, as in NetworkX.
  /// - Returns: The coefficient, or nil if all edges join nodes of one kind, or there are none.
  /// - Precondition: There is one kind per node.
  /// - Complexity: O(*n* + *m*).
  ///
  /// (Σ *e*ₖₖ − Σ *a*ₖ²)/(1 − Σ *a*ₖ²) with *e*ₖₖ the share of edges inside kind *k* and *a*ₖ the share of ends of
  /// edges at it. NetworkX: `attribute_assortativity_coefficient`; igraph: `assortativity_nominal`.
  ///
  /// Reference: M. E. J. Newman, "Mixing patterns in networks", *Phys. Rev. E* 67, 2003,
  /// [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  public func assortativity<Kind: Hashable>(ofKinds kinds: [Kind], weightsAs meaning: WeightMeaning = .none) -> Double?
  {
    precondition(kinds.count == nodeCount, "There must be one kind per node")
    var numbers: [Kind: Int] = [:]
    let kindOf = kinds.map { kind in
      let number = numbers[kind, default: numbers.count]
      numbers[kind] = number
      return number
    }
    var ends = [Double](repeating: 0, count: numbers.count)
    var inside = 0.0, total = 0.0
    for edge in edges {
      let strength = meaning.strength(of: edge.weight)
      let (a, b) = (kindOf[edge.source], kindOf[edge.target])
      ends[a] += strength
      ends[b] += strength
      total += strength
      if a == b { inside += strength }
    }
    guard ends.filter({ $0 > 0 }).count > 1 else { return nil }
    let expected = ends.reduce(0) { $0 + $1 / (2 * total) * ($1 / (2 * total)) }
    return (inside / total - expected) / (1 - expected)
  }
}

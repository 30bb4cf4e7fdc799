public import Graphs
import Primitives

extension WeightedGraph {
  /// Measures how short a random walk along the edges can be described with the help of communities: the two-level map
  /// equation, in bits a step.
  ///
  /// - Parameters:
  ///   - partition: A community for every node.
  ///   - meaning: What a weight says; with `none` edges are counted.
  /// - Returns: The lower, the better; 0 in a graph without edges. Of a single community it is the entropy of the
  ///   strengths.
  /// - Precondition: The partition is one of this graph's nodes.
  /// - Complexity: O(*n* + *m*).
  ///
  /// The walker is where strength is, in proportion; leaving a community costs a word of the index, as does entering
  /// one. The `infomap` package: `codelength` with `--two-level`; igraph gives the same.
  ///
  /// Reference: M. Rosvall, C. T. Bergstrom, "Maps of random walks on complex networks reveal community structure",
  /// *Proc. Natl. Acad. Sci.* 105, 2008, [doi:10.1073/pnas.0706851105](https://doi.org/10.1073/pnas.0706851105).
  public func mapEquation(of partition: Partition, weightsAs meaning: WeightMeaning = .strength) -> Double {
    precondition(partition.communityOf.count == nodeCount, "A partition needs one community per node")
    var exits = [Double](repeating: 0, count: partition.count)
    var flows = exits, total = 0.0
    for edge in edges {
      let strength = meaning.strength(of: edge.weight)
      let a = partition.communityOf[edge.source], b = partition.communityOf[edge.target]
      total += 2 * strength
      flows[a] += strength
      flows[b] += strength
      if a != b {
        exits[a] += strength
        exits[b] += strength
      }
    }
    guard total > 0 else { return 0 }
    var length = entropyTerm(exits.reduce(0, +) / total)
    for community in exits.indices {
      length += entropyTerm((exits[community] + flows[community]) / total) - 2 * entropyTerm(exits[community] / total)
    }
    for strength in strength(weightsAs: meaning).values { length -= entropyTerm(strength / total) }
    return length / portableLogarithm(2)
  }
}

public import Graphs
import Primitives

extension WeightedGraph {
  /// Finds overlapping communities: chains of cliques, each of which shares all but one node with the next.
  ///
  ///     let circles = try graph.cliquePercolation(size: 4)
  ///
  /// - Parameters:
  ///   - size: The number of nodes of a clique, *k*. With 2, the components of more than one node.
  ///   - maximumCliques: The most maximal cliques to look at.
  /// - Returns: The members of every community, ascending; largest community first, ties by their members. A node may
  ///   be in several, or in none.
  /// - Throws: ``CommunityError/tooManyCliques(limit:)``.
  /// - Precondition: The size is at least 2.
  /// - Complexity: O(*c*² *k*) for *c* maximal cliques in the worst case; near linear where cliques overlap little.
  ///   There can be exponentially many cliques, hence the limit.
  ///
  /// Weights play no part. NetworkX: `k_clique_communities`.
  ///
  /// Reference: G. Palla, I. Derényi, I. Farkas, T. Vicsek, "Uncovering the overlapping community structure of complex
  /// networks in nature and society", *Nature* 435, 2005, [doi:10.1038/nature03607](https://doi.org/10.1038/nature03607).
  public func cliquePercolation(
    size: Int = 3, maximumCliques: Int = 1_000_000
  ) throws(CommunityError) -> [[Int]] {
    precondition(size >= 2, "A clique that percolates has at least 2 nodes")
    let cliques = try percolationCliques(minimumSize: size, limit: maximumCliques)
    var sets = UnionFind(count: cliques.count)
    var cliquesOf = [[Int32]](repeating: [], count: nodeCount)
    var shared = [Int32](repeating: 0, count: cliques.count), touched: [Int] = []
    for (clique, members) in cliques.enumerated() {
      for node in members {
        for other in cliquesOf[Int(node)].lazy.map(Int.init) {
          if shared[other] == 0 { touched.append(other) }
          shared[other] += 1
        }
        cliquesOf[Int(node)].append(Int32(clique))
      }
      for other in touched {
        if shared[other] >= size - 1 { sets.merge(clique, other) }
        shared[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return communities(of: cliques, &sets)
  }

  private func communities(of cliques: [[Int32]], _ sets: inout UnionFind) -> [[Int]] {
    var nodesOf = [[Int32]](repeating: [], count: cliques.count)
    for (clique, members) in cliques.enumerated() { nodesOf[sets.root(of: clique)] += members }
    let communities = nodesOf.filter { !$0.isEmpty }.map { nodes in
      var members: [Int] = []
      for node in nodes.sorted() where members.last != Int(node) { members.append(Int(node)) }
      return members
    }
    return communities.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }
}

extension WeightedGraph {
  /// Leaves every node in the community with which its ties are strongest, the first of equals.
  fileprivate func withoutOverlaps(_ communities: [[Int]], weightsAs meaning: WeightMeaning) -> Partition {
    var communitiesOf = [[Int]](repeating: [], count: nodeCount)
    for (community, members) in communities.enumerated() {
      for node in members { communitiesOf[node].append(community) }
    }
    var sums = [Double](repeating: 0, count: communities.count)
    let labels = (0..<nodeCount).map { node in
      guard communitiesOf[node].count > 1 else { return communitiesOf[node].first ?? communities.count + node }
      for arc in arcs(of: node) {
        for community in communitiesOf[arc.neighbor] { sums[community] += meaning.strength(of: arc.weight) }
      }
      let best = communitiesOf[node].reduce(communitiesOf[node][0]) { sums[$1] > sums[$0] ? $1 : $0 }
      for arc in arcs(of: node) {
        for community in communitiesOf[arc.neighbor] { sums[community] = 0 }
      }
      return best
    }
    return ranked(Partition(labels: labels))
  }
}

extension CommunityMethodDescriptor {
  static let cliquePercolation = CommunityMethodDescriptor(
    summary: "chains of cliques that share all but one node; the rest stay alone", uses: [.weights, .cliqueSize]
  ) { graph, options throws(CommunityError) in
    let communities = try graph.cliquePercolation(size: options.cliqueSize)
    return graph.withoutOverlaps(communities, weightsAs: options.weightsAs)
  }
}

public import Graphs

/// Several partitions of the same nodes, as a method gives them with different seeds or on resampled documents, and how
/// far they agree.
///
///     let ensemble = try graph.communityEnsemble(.leiden, runs: 50)
///     let communities = graph.leiden()
///     print(ensemble.stability(of: communities), ensemble.agreement)
public struct PartitionEnsemble: Hashable, Sendable {
  /// The partitions, in the order given.
  public let partitions: [Partition]

  /// Collects partitions.
  ///
  /// - Parameter partitions: The partitions, in any order; it is kept.
  /// - Precondition: There is at least one, and all are of the same number of nodes.
  /// - Complexity: O(*r*) for *r* partitions.
  public init(_ partitions: [Partition]) {
    precondition(!partitions.isEmpty, "An ensemble needs a partition")
    precondition(
      partitions.allSatisfy { $0.communityOf.count == partitions[0].communityOf.count },
      "An ensemble needs partitions of the same nodes")
    self.partitions = partitions
  }

  /// The share of the partitions that put two nodes together.
  ///
  /// - Parameters:
  ///   - a: A node.
  ///   - b: Another.
  /// - Returns: The share, 0...1.
  /// - Precondition: Both nodes exist.
  /// - Complexity: O(*r*) for *r* partitions.
  public func coMembership(of a: Int, and b: Int) -> Double {
    Double(partitions.count { $0[a] == $0[b] }) / Double(partitions.count)
  }

  /// The share of the partitions that put the ends of an edge together.
  ///
  /// - Parameter graph: A graph of the nodes of the partitions.
  /// - Returns: The shares, 0...1, by edge index.
  /// - Complexity: O(*r* *m*) for *r* partitions.
  public func coMembership(ofEdgesIn graph: WeightedGraph) -> EdgeScores {
    var counts = [Int32](repeating: 0, count: graph.edgeCount)
    for partition in partitions {
      for (index, edge) in graph.edges.enumerated() where partition[edge.source] == partition[edge.target] {
        counts[index] += 1
      }
    }
    return EdgeScores(counts.map { Double($0) / Double(partitions.count) })
  }

  /// Scores each node by how often it is together with the other members of its community, 0...1.
  ///
  /// - Parameter partition: The communities to judge, of the same nodes.
  /// - Returns: The mean over the partitions and over the other members; 1 for a node alone in its community.
  /// - Complexity: O(*r* *n*) for *r* partitions.
  public func membershipStability(of partition: Partition) -> NodeScores {
    var sums = [Double](repeating: 0, count: partition.communityOf.count)
    forEachShared(with: partition) { members, count in
      guard members.count > 1 else { return }
      for node in count.nodes { sums[node] += Double(count.nodes.count - 1) / Double(members.count - 1) }
    }
    return NodeScores(
      sums.enumerated().map { node, sum in
        partition.members[partition[node]].count > 1 ? sum / Double(partitions.count) : 1
      })
  }

  /// Scores each community by how often its members are together, 0...1.
  ///
  /// - Parameter partition: The communities to judge, of the same nodes.
  /// - Returns: By community, the mean over the partitions and over its pairs; 1 for a single node.
  /// - Complexity: O(*r* *n*) for *r* partitions.
  public func stability(of partition: Partition) -> [Double] {
    let nodes = membershipStability(of: partition)
    return partition.membersInNodeOrder.map { members in
      members.reduce(0) { $0 + nodes[$1] } / Double(members.count)
    }
  }

  /// Scores each community by how well it is found again, 0...1. Above 0.75 it is stable, below 0.5 dissolved, after
  /// Hennig.
  ///
  /// - Parameter partition: The communities to judge, of the same nodes.
  /// - Returns: By community, the mean over the partitions of the Jaccard similarity to the community most like it.
  /// - Complexity: O(*r* *n*) for *r* partitions.
  ///
  /// Reference: C. Hennig, "Cluster-wise assessment of cluster stability", *Comput. Stat. Data Anal.* 52, 2007,
  /// [doi:10.1016/j.csda.2006.11.025](https://doi.org/10.1016/j.csda.2006.11.025).
  public func recovery(of partition: Partition) -> [Double] {
    var sums = [Double](repeating: 0, count: partition.count)
    for other in partitions {
      let table = ContingencyTable(partition, other)
      var best = [Double](repeating: 0, count: partition.count)
      for cell in table.cells {
        let union = table.rows[cell.row] + table.columns[cell.column] - cell.count
        best[cell.row] = max(best[cell.row], Double(cell.count) / Double(union))
      }
      for community in sums.indices { sums[community] += best[community] }
    }
    return sums.map { $0 / Double(partitions.count) }
  }

  /// The mean adjusted Rand index over the pairs of partitions: 1 if all are the same; 1 for a single one.
  ///
  /// - Complexity: O(*r*² *n*) for *r* partitions.
  public var agreement: Double {
    guard partitions.count > 1 else { return 1 }
    var sum = 0.0
    for (place, partition) in partitions.enumerated() {
      for other in partitions[..<place] { sum += PartitionComparison(partition, other).adjustedRand }
    }
    return sum / (Double(partitions.count) * Double(partitions.count - 1) / 2)
  }

  /// Calls `body` for every community and every set of its members that one of the partitions keeps together.
  private func forEachShared(with partition: Partition, _ body: ([Int], (other: Int, nodes: [Int])) -> Void) {
    for other in partitions {
      precondition(other.communityOf.count == partition.communityOf.count, "The partition is of other nodes")
      var groups = [[Int]](repeating: [], count: other.count), touched: [Int] = []
      for members in partition.membersInNodeOrder {
        for node in members {
          if groups[other[node]].isEmpty { touched.append(other[node]) }
          groups[other[node]].append(node)
        }
        for group in touched {
          body(members, (group, groups[group]))
          groups[group].removeAll(keepingCapacity: true)
        }
        touched.removeAll(keepingCapacity: true)
      }
    }
  }
}

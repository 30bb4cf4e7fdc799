public import Graphs

/// Bounds of ``Graphs/WeightedGraph/maximalCliques(_:)``.
public struct CliqueOptions: Hashable, Sendable {
  /// The fewest nodes a clique may have. The default is 1, a node without edges.
  public var minimumSize = 1

  /// The most cliques to keep. The default is 100,000.
  public var maximumCount = 100_000

  /// The most steps to make; a step looks at one candidate for a clique. The default is a hundred million.
  public var maximumSteps = 100_000_000

  /// The defaults.
  public init() {}
}

/// Groups in which all are tied to all, and that nobody could join; see ``Graphs/WeightedGraph/maximalCliques(_:)``.
public struct MaximalCliques: Hashable, Sendable {
  /// The nodes of every clique, ascending; largest cliques first, ties by their nodes.
  public let cliques: [[Int]]

  /// Whether these are all there are; false if a bound was reached.
  public let isComplete: Bool
}

extension WeightedGraph {
  /// Finds the groups in which all are tied to all, and that nobody could join.
  ///
  /// - Parameter options: The least size, and how much to find and to do at most: there may be 3^(*n*/3) cliques.
  /// - Returns: The cliques, and whether these are all. Where a bound was reached they are those that the search finds
  ///   first, which goes by the order in which nodes leave the cores, ties in node order.
  /// - Complexity: O(*d n* 3^(*d*/3)) for the highest core number *d*.
  ///
  /// NetworkX: `find_cliques`.
  ///
  /// References: C. Bron, J. Kerbosch, "Algorithm 457: finding all cliques of an undirected graph", *Commun. ACM* 16,
  /// 1973, [doi:10.1145/362342.362367](https://doi.org/10.1145/362342.362367); D. Eppstein, M. Löffler, D. Strash,
  /// "Listing All Maximal Cliques in Large Sparse Real-World Graphs", *ACM J. Exp. Algorithmics* 18, 2013,
  /// [doi:10.1145/2543629](https://doi.org/10.1145/2543629).
  public func maximalCliques(_ options: CliqueOptions = CliqueOptions()) -> MaximalCliques {
    var search = CliqueSearch(graph: self, options: options)
    search.run(coreOrder())
    return MaximalCliques(
      cliques: search.found.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) },
      isComplete: search.isComplete)
  }
}

/// Bron and Kerbosch's search; the paper's *P* is `candidates`, *X* `excluded`, *R* `clique`, all but the last
/// ascending.
private struct CliqueSearch {
  let graph: WeightedGraph
  let options: CliqueOptions
  private(set) var found: [[Int]] = []
  private(set) var isComplete = true
  private var steps = 0
  private var clique: [Int] = []

  init(graph: WeightedGraph, options: CliqueOptions) {
    self.graph = graph
    self.options = options
  }

  mutating func run(_ order: [Int]) {
    var place = [Int](repeating: 0, count: graph.nodeCount)
    for (index, node) in order.enumerated() { place[node] = index }
    for node in order where isComplete {
      let neighbors = graph.arcRange(of: node).map { Int(graph.neighbors[$0]) }
      clique = [node]
      extend(neighbors.filter { place[$0] > place[node] }, neighbors.filter { place[$0] < place[node] })
    }
  }

  private mutating func extend(_ candidates: [Int], _ excluded: [Int]) {
    steps += 1
    guard isComplete, steps <= options.maximumSteps else {
      isComplete = false
      return
    }
    if candidates.isEmpty {
      if excluded.isEmpty { keepClique() }
      return
    }
    guard clique.count + candidates.count >= options.minimumSize else { return }
    var left = candidates, done = excluded
    for node in branches(candidates, excluded) {
      clique.append(node)
      extend(common(left, node), common(done, node))
      clique.removeLast()
      guard isComplete else { return }
      left.removeAll { $0 == node }
      done.insert(node, at: done.firstIndex { $0 > node } ?? done.count)
    }
  }

  private mutating func keepClique() {
    guard clique.count >= options.minimumSize else { return }
    guard found.count < options.maximumCount else {
      isComplete = false
      return
    }
    found.append(clique.sorted())
  }

  /// The candidates that aren't tied to the node that is tied to most of them: one of these is in every clique.
  private mutating func branches(_ candidates: [Int], _ excluded: [Int]) -> [Int] {
    var most: [Int] = [], isFirst = true
    for pivot in candidates + excluded where isFirst || most.count < candidates.count {
      steps += 1
      let tied = common(candidates, pivot)
      if isFirst || tied.count > most.count { (most, isFirst) = (tied, false) }
    }
    var skipped = most.makeIterator()
    var skip = skipped.next()
    return candidates.filter { node in
      guard node == skip else { return true }
      skip = skipped.next()
      return false
    }
  }

  /// Those of some ascending nodes that a node is tied to.
  private func common(_ nodes: [Int], _ node: Int) -> [Int] {
    let row = graph.arcRange(of: node)
    // Few nodes are looked up, many are merged.
    if nodes.count * 16 < row.count { return nodes.filter { graph.edgeIndex(between: node, and: $0) != nil } }
    var result: [Int] = []
    var arc = row.lowerBound
    for other in nodes {
      while arc < row.upperBound, Int(graph.neighbors[arc]) < other { arc += 1 }
      guard arc < row.upperBound else { break }
      if Int(graph.neighbors[arc]) == other { result.append(other) }
    }
    return result
  }
}

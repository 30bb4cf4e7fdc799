internal import Graphs
internal import Primitives

/// Between which values the eccentricity of each node lies, narrowed by one search after the other.
///
/// A node that is *d* away from one of eccentricity *e* has at least max(*d*, *e* − *d*) and at most *e* + *d*. In turn
/// the node that may have the most and the one that may have the least is searched from, those of most ties first, in
/// all components at once. A few searches decide most networks; where all nodes are alike it takes many.
///
/// Reference: F. W. Takes, W. A. Kosters, "Computing the Eccentricity Distribution of Large Graphs", *Algorithms* 6(1),
/// 2013, [doi:10.3390/a6010100](https://doi.org/10.3390/a6010100).
struct EccentricityBounds {
  private let graph: WeightedGraph
  private let meaning: WeightMeaning
  private let componentOf: [Int]
  /// The nodes of each component of which more than one value is possible.
  private var open: [[Int]]
  private(set) var lower: [Double]
  private var upper: [Double]
  /// How many times was searched.
  private(set) var rounds = 0

  /// The nodes of which more than one value is possible.
  var undecided: [Int] { open.flatMap { $0 }.sorted() }

  /// The farthest that any lower bound may be from the truth.
  var gap: Double { open.joined().reduce(0) { max($0, upper[$1] - lower[$1]) } }

  /// Knows nothing but which nodes have no edges.
  init(of graph: WeightedGraph, weightsAs meaning: WeightMeaning = .none) {
    self.graph = graph
    self.meaning = meaning
    let components = graph.connectedComponents()
    componentOf = components.communityOf
    open = components.members.filter { $0.count > 1 }
    lower = [Double](repeating: 0, count: graph.nodeCount)
    let longest = meaning == .none ? 1 : graph.arcWeights.reduce(0) { max($0, meaning.length(of: $1)) }
    upper = components.communityOf.map { Double(components.members[$0].count - 1) * longest }
  }

  /// Searches until all is decided, or so many times.
  ///
  /// - Complexity: O(*n* + *m*) for each search.
  mutating func narrow(rounds limit: Int, _ work: CountedWork) {
    DistanceSearch.with(graph, weightsAs: meaning) { search in
      while rounds < limit, !open.isEmpty {
        let before = open.reduce(0) { $0 + $1.count }
        narrow(search)
        work.add(before - open.reduce(0) { $0 + $1.count })
      }
    }
  }

  private mutating func narrow(_ search: DistanceSearch) {
    let sources = open.map { nodes in nodes.reduce(nodes[0]) { isBetter($1, than: $0) ? $1 : $0 } }
    var distances = [Double](repeating: 0, count: graph.nodeCount)
    var eccentricities: [Int: Double] = [:]
    search.run(from: sources) { node, distance in
      distances[node] = distance
      eccentricities[componentOf[node]] = max(distance, eccentricities[componentOf[node]] ?? 0)
    }
    for (place, nodes) in open.enumerated() {
      let (source, farthest) = (sources[place], eccentricities[componentOf[sources[place]]] ?? 0)
      (lower[source], upper[source]) = (farthest, farthest)
      for node in nodes {
        lower[node] = max(lower[node], distances[node], farthest - distances[node])
        upper[node] = min(upper[node], farthest + distances[node])
      }
      open[place] = nodes.filter { lower[$0] != upper[$0] }
    }
    open.removeAll { $0.isEmpty }
    rounds += 1
  }

  /// Whether to search from a node rather than from another, which is lower.
  private func isBetter(_ node: Int, than other: Int) -> Bool {
    let (value, best) = rounds.isMultiple(of: 2) ? (upper[node], upper[other]) : (-lower[node], -lower[other])
    return value != best ? value > best : graph.degree(of: node) > graph.degree(of: other)
  }
}

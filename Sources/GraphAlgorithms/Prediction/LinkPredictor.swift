public import Graphs

/// How likely two nodes without an edge are to have one, by names as on the command line.
///
/// All look at who is tied to whom, not at weights, and give 0 to pairs that nothing speaks for.
public enum LinkPredictor: String, Hashable, Sendable, CaseIterable, Codable {
  /// How many neighbours two nodes have in common. NetworkX: `common_neighbors`.
  case commonNeighbors = "common-neighbors"
  /// The share of their neighbours that they have in common, 0...1. NetworkX: `jaccard_coefficient`.
  case jaccard
  /// Each common neighbour counts 1/ln of its degree. NetworkX: `adamic_adar_index`.
  ///
  /// Reference: L. A. Adamic, E. Adar, "Friends and neighbors on the Web", *Soc. Netw.* 25, 2003,
  /// [doi:10.1016/S0378-8733(03)00009-1](https://doi.org/10.1016/S0378-8733%2803%2900009-1).
  case adamicAdar = "adamic-adar"
  /// Each common neighbour counts 1/degree. NetworkX: `resource_allocation_index`.
  ///
  /// Reference: T. Zhou, L. Lü, Y.-C. Zhang, "Predicting missing links via local information", *Eur. Phys. J. B* 71,
  /// 2009, [doi:10.1140/epjb/e2009-00335-8](https://doi.org/10.1140/epjb/e2009-00335-8).
  case resourceAllocation = "resource-allocation"
  /// The product of the degrees. NetworkX: `preferential_attachment`.
  ///
  /// Reference: A.-L. Barabási et al., "Evolution of the social network of scientific collaborations", *Physica A* 311,
  /// 2002, [doi:10.1016/S0378-4371(02)00736-7](https://doi.org/10.1016/S0378-4371%2802%2900736-7).
  case preferentialAttachment = "preferential-attachment"

  /// The name on the command line.
  public var name: String { rawValue }

  /// One line that says what is counted, without a full stop.
  public var summary: String {
    switch self {
    case .commonNeighbors: "number of neighbours in common"
    case .jaccard: "share of the neighbours that are in common"
    case .adamicAdar: "neighbours in common, each counted 1/ln of its degree"
    case .resourceAllocation: "neighbours in common, each counted 1/degree"
    case .preferentialAttachment: "product of the degrees"
    }
  }
}

/// Two nodes without an edge, and what speaks for one.
public struct PredictedLink: Hashable, Sendable {
  /// The lower node.
  public let source: Int
  /// The higher node.
  public let target: Int
  /// Higher is likelier; the scale is the predictor's.
  public let score: Double

  /// Creates a link of a lower and a higher node.
  public init(source: Int, target: Int, score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }

  /// Whether it comes before another: by score, ties in node order.
  static func precedes(_ a: PredictedLink, _ b: PredictedLink) -> Bool {
    a.score != b.score ? a.score > b.score : (a.source, a.target) < (b.source, b.target)
  }
}

extension LinkPredictor {
  /// The pairs without an edge that are likeliest to have one.
  ///
  ///     for link in LinkPredictor.adamicAdar.links(in: graph, count: 10) { print(link.source, link.target, link.score) }
  ///
  /// - Parameters:
  ///   - graph: The graph as it is.
  ///   - count: How many pairs to return at most; only pairs of positive score are.
  /// - Returns: The likeliest first, ties by the lower, then the higher node.
  /// - Precondition: The count is not negative.
  /// - Complexity: O(Σ *k*²) time over the degrees *k*, for preferential attachment O((*m* + `count`) log *n*); O(*n* +
  ///   `count`) space: pairs are not listed.
  public func links(in graph: WeightedGraph, count: Int) -> [PredictedLink] {
    precondition(count >= 0, "There can't be fewer than no links")
    guard count > 0 else { return [] }
    return self == .preferentialAttachment
      ? graph.likeliestByDegree(count: count) : graph.likeliestByNeighbors(self, count: count)
  }

  /// The score of a pair of different nodes, whether or not there is an edge.
  ///
  /// - Parameters:
  ///   - a: A node.
  ///   - b: Another.
  ///   - graph: Their graph.
  /// - Returns: The score; higher is likelier, 0 if nothing speaks for an edge.
  /// - Precondition: The nodes exist and are different.
  /// - Complexity: O(*k*) for the degrees *k* of the two.
  public func score(of a: Int, and b: Int, in graph: WeightedGraph) -> Double {
    precondition(a != b, "A node can't be tied to itself")
    let degrees = (graph.degree(of: a), graph.degree(of: b))
    if self == .preferentialAttachment { return Double(degrees.0) * Double(degrees.1) }
    var common = 0, sum = 0.0
    var left = graph.arcRange(of: a), right = graph.arcRange(of: b)
    while let x = left.first, let y = right.first {
      let first = graph.neighbors[x], second = graph.neighbors[y]
      if first == second {
        common += 1
        sum += share(ofDegree: graph.degree(of: Int(first)))
      }
      if first <= second { left.removeFirst() }
      if second <= first { right.removeFirst() }
    }
    return self == .jaccard ? jaccard(common: common, degrees.0, degrees.1) : sum
  }

  /// What a common neighbour of a degree counts; a common neighbour has at least two.
  func share(ofDegree degree: Int) -> Double {
    switch self {
    case .adamicAdar: 1 / portableLogarithm(Double(degree))
    case .resourceAllocation: 1 / Double(degree)
    case .commonNeighbors, .jaccard, .preferentialAttachment: 1
    }
  }

  /// The share in common of two nodes' neighbours.
  func jaccard(common: Int, _ a: Int, _ b: Int) -> Double {
    common == 0 ? 0 : Double(common) / Double(a + b - common)
  }
}

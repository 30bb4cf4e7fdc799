public import Graphs

/// The centralities and other scores of nodes by the names they have on the command line and as attributes in graph
/// files.
public enum Measure: String, Hashable, Sendable, CaseIterable, Codable {
  /// ``Graphs/WeightedGraph/pageRank(_:)``
  case pageRank = "pagerank"
  /// ``Graphs/WeightedGraph/betweenness(weightsAs:normalized:)``
  case betweenness
  /// ``Graphs/WeightedGraph/closeness(weightsAs:scaling:)``
  case closeness
  /// ``Graphs/WeightedGraph/harmonic(weightsAs:normalized:)``
  case harmonic
  /// ``Graphs/WeightedGraph/eigenvectorCentrality(_:)``
  case eigenvector
  /// ``Graphs/WeightedGraph/degree(normalized:)``
  case degree
  /// ``Graphs/WeightedGraph/strength(weightsAs:)``
  case strength
  /// ``Graphs/WeightedGraph/coreNumber()``
  case core
  /// ``Graphs/WeightedGraph/localClustering(weightsAs:)``
  case clustering
  /// ``Graphs/WeightedGraph/triangles()``
  case triangles

  /// The name on the command line and in files.
  public var name: String { rawValue }

  /// One line that says what the measure tells, without a full stop.
  public var summary: String {
    switch self {
    case .pageRank: "how often a random walker along the edges comes by (damping 0.85)"
    case .betweenness: "how many shortest paths between others pass through"
    case .closeness: "inverse of the mean distance to the others (Wasserman–Faust)"
    case .harmonic: "sum of the inverse distances to the others"
    case .eigenvector: "ties to those who are central themselves"
    case .degree: "number of ties"
    case .strength: "sum of the weights of the ties"
    case .core: "highest k such that a group in which all have k ties includes it"
    case .clustering: "share of pairs of neighbours that are tied themselves"
    case .triangles: "number of triangles"
    }
  }

  /// What a weight says to this measure unless told otherwise.
  ///
  /// NetworkX's defaults, except that betweenness takes an edge for the shorter the heavier it is, as a co-mention
  /// weight means it. `none` for measures that weights play no part in.
  public var defaultWeights: WeightMeaning {
    switch self {
    case .pageRank, .strength, .betweenness: .strength
    case .closeness, .harmonic, .eigenvector, .degree, .core, .clustering, .triangles: .none
    }
  }

  /// Whether ``Options/weights`` changes the scores.
  public var canUseWeights: Bool {
    switch self {
    case .pageRank, .betweenness, .closeness, .harmonic, .eigenvector, .strength, .clustering: true
    case .degree, .core, .triangles: false
    }
  }

  /// Whether ``Options/isNormalized`` changes the scores; the others are comparable between graphs as they are, or not
  /// at all.
  public var canBeNormalized: Bool {
    switch self {
    case .betweenness, .harmonic, .degree: true
    case .pageRank, .closeness, .eigenvector, .strength, .core, .clustering, .triangles: false
    }
  }
}

extension Measure {
  /// How to compute a measure.
  public struct Options: Hashable, Sendable {
    /// What a weight says; nil, the default, is each measure's ``Measure/defaultWeights``.
    public var weights: WeightMeaning?

    /// Divide by the largest value possible, where the measure can: betweenness, harmonic, degree. The default is
    /// false.
    public var isNormalized = false

    /// The defaults.
    public init() {}

    /// Options of the given values.
    public init(weights: WeightMeaning?, isNormalized: Bool = false) {
      self.weights = weights
      self.isNormalized = isNormalized
    }
  }

  /// Computes the measure.
  ///
  ///     for measure in [Measure.pageRank, .betweenness] { print(measure.name, measure.scores(of: graph).top(3)) }
  ///
  /// - Returns: One score per node, in node order.
  public func scores(of graph: WeightedGraph, _ options: Options = Options()) -> NodeScores {
    let weights = options.weights ?? defaultWeights
    switch self {
    case .pageRank:
      var pageRank = PageRankOptions()
      pageRank.weightsAs = weights
      return graph.pageRank(pageRank)
    case .betweenness: return graph.betweenness(weightsAs: weights, normalized: options.isNormalized)
    case .closeness: return graph.closeness(weightsAs: weights)
    case .harmonic: return graph.harmonic(weightsAs: weights, normalized: options.isNormalized)
    case .eigenvector:
      var eigenvector = EigenvectorOptions()
      eigenvector.weightsAs = weights
      return graph.eigenvectorCentrality(eigenvector)
    case .degree: return graph.degree(normalized: options.isNormalized)
    case .strength: return graph.strength(weightsAs: weights)
    case .core: return graph.coreNumber()
    case .clustering: return graph.localClustering(weightsAs: weights)
    case .triangles: return graph.triangles()
    }
  }
}

internal import Graphs

/// The centralities and other scores of nodes by the names they have on the command line and as attributes in graph
/// files.
public enum Measure: String, Hashable, Sendable, CaseIterable, Codable {
  /// ``Graphs/WeightedGraph/pageRank(_:)``
  case pageRank = "pagerank"
  /// ``Graphs/WeightedGraph/betweenness(weightsAs:normalized:threads:)``
  case betweenness
  /// ``Graphs/WeightedGraph/closeness(weightsAs:scaling:threads:)``
  case closeness
  /// ``Graphs/WeightedGraph/harmonic(weightsAs:normalized:threads:)``
  case harmonic
  /// ``Graphs/WeightedGraph/eigenvectorCentrality(_:)``
  case eigenvector
  /// ``Graphs/WeightedGraph/degree(normalized:)``
  case degree
  /// ``Graphs/WeightedGraph/strength(weightsAs:)``
  case strength
  /// ``Graphs/WeightedGraph/coreNumber()``
  case core
  /// ``Graphs/WeightedGraph/localClustering(weightsAs:weighting:threads:)``, weights after Onnela
  case clustering
  /// ``Graphs/WeightedGraph/triangles(threads:)``
  case triangles
  /// ``Graphs/WeightedGraph/katz(_:)``
  case katz
  /// ``Graphs/WeightedGraph/hits(_:)``
  case hits
  /// ``Graphs/WeightedGraph/approximateBetweenness(_:)``
  case approximateBetweenness = "approximate-betweenness"
  /// ``Graphs/WeightedGraph/closeness(weightsAs:scaling:threads:)`` within the node's component
  case componentCloseness = "component-closeness"
  /// ``Graphs/WeightedGraph/eccentricity(weightsAs:threads:)``
  case eccentricity
  /// ``Graphs/WeightedGraph/localClustering(weightsAs:weighting:threads:)``, weights after Barrat
  case barratClustering = "barrat-clustering"
  /// ``Graphs/WeightedGraph/weightedCoreNumber(weightsAs:)``
  case weightedCore = "weighted-core"
  /// ``Graphs/WeightedGraph/constraint(weightsAs:)``
  case constraint
  /// ``Graphs/WeightedGraph/effectiveSize(weightsAs:)``
  case effectiveSize = "effective-size"
  /// ``Graphs/WeightedGraph/participationCoefficient(of:weightsAs:)``
  case participation
  /// ``Graphs/WeightedGraph/withinModuleZScore(of:weightsAs:)``
  case withinModuleZScore = "within-module-z"
  /// ``Graphs/WeightedGraph/averageNeighborDegree(weightsAs:)``
  case averageNeighborDegree = "average-neighbor-degree"

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
    case .katz: "number of walks that lead to it, long ones counting less"
    case .hits: "ties to those whose ties are central: hubs, which are authorities too"
    case .approximateBetweenness: "betweenness estimated from a sample of paths, for large graphs"
    case .componentCloseness: "inverse of the mean distance to those it can reach"
    case .eccentricity: "distance to the farthest it can reach"
    case .barratClustering: "share of the strength of its ties that is in triangles"
    case .weightedCore: "highest s such that a group in which all have ties of strength s includes it"
    case .constraint: "how far its neighbours are tied to each other (Burt)"
    case .effectiveSize: "number of neighbours less what they are redundant (Burt)"
    case .participation: "how evenly its ties are spread over the communities"
    case .withinModuleZScore: "how much more than usual it is tied to its own community"
    case .averageNeighborDegree: "mean degree of its neighbours"
    }
  }

  /// What a weight says to this measure unless told otherwise.
  ///
  /// NetworkX's defaults, except that betweenness takes an edge for the shorter the heavier it is, as a co-mention
  /// weight means it, and that Katz, HITS and Burt's measures read weights. `none` for measures that weights play no
  /// part in.
  public var defaultWeights: WeightMeaning {
    switch self {
    case .pageRank, .strength, .betweenness, .approximateBetweenness, .katz, .hits, .barratClustering, .weightedCore,
      .constraint, .effectiveSize, .participation, .withinModuleZScore:
      .strength
    case .closeness, .harmonic, .eigenvector, .degree, .core, .clustering, .triangles, .componentCloseness,
      .eccentricity, .averageNeighborDegree:
      .none
    }
  }

  /// Whether ``Options/weights`` changes the scores.
  public var canUseWeights: Bool {
    switch self {
    case .degree, .core, .triangles: false
    default: true
    }
  }

  /// Whether ``Options/isNormalized`` changes the scores; the others are comparable between graphs as they are, or not
  /// at all.
  public var canBeNormalized: Bool {
    switch self {
    case .betweenness, .approximateBetweenness, .harmonic, .degree: true
    default: false
    }
  }
}

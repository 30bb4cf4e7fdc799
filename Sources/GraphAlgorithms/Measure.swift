/// The centralities and other scores of nodes by the names they have on the command line and as attributes in graph
/// files.
///
/// A new one is a file with its algorithm and its descriptor, and here a case and a line of the register at the end.
public enum Measure: String, Hashable, Sendable, CaseIterable, Codable {
  /// ``Graphs/WeightedGraph/pageRank(_:)``
  case pageRank = "pagerank"
  /// ``Graphs/WeightedGraph/betweenness(_:)``
  case betweenness
  /// ``Graphs/WeightedGraph/closeness(_:)``
  case closeness
  /// ``Graphs/WeightedGraph/harmonic(_:)``
  case harmonic
  /// ``Graphs/WeightedGraph/eigenvectorCentrality(_:)``
  case eigenvector
  /// ``Graphs/WeightedGraph/degree(isNormalized:)``
  case degree
  /// ``Graphs/WeightedGraph/strength(weightsAs:)``
  case strength
  /// ``Graphs/WeightedGraph/coreNumber()``
  case core
  /// ``Graphs/WeightedGraph/localClustering(_:)``, weights after Onnela
  case clustering
  /// ``Graphs/WeightedGraph/triangles(threads:)``
  case triangles
  /// ``Graphs/WeightedGraph/katz(_:)``
  case katz
  /// ``Graphs/WeightedGraph/hits(_:)``
  case hits
  /// ``Graphs/WeightedGraph/approximateBetweenness(_:)``
  case approximateBetweenness = "approximate-betweenness"
  /// ``Graphs/WeightedGraph/closeness(_:)`` within the node's component
  case componentCloseness = "component-closeness"
  /// ``Graphs/WeightedGraph/eccentricity(weightsAs:threads:progress:)``
  case eccentricity
  /// ``Graphs/WeightedGraph/localClustering(_:)``, weights after Barrat
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
  public var summary: String { descriptor.summary }

  /// What a weight says to this measure unless told otherwise.
  ///
  /// NetworkX's defaults, except that betweenness takes an edge for the shorter the heavier it is, as a co-mention
  /// weight means it, and that Katz, HITS and Burt's measures read weights. `none` for measures that weights play no
  /// part in.
  public var defaultWeights: WeightMeaning {
    switch descriptor.weights {
    case .ignored: .none
    case .read(let meaning): meaning
    }
  }

  /// Whether ``Options/weightsAs`` changes the scores.
  public var canUseWeights: Bool {
    switch descriptor.weights {
    case .ignored: false
    case .read: true
    }
  }

  /// Whether ``Options/isNormalized`` changes the scores; the others are comparable between graphs as they are, or not
  /// at all.
  public var canBeNormalized: Bool { descriptor.canBeNormalized }

  /// Whether it is computed faster with more ``Options/threads``.
  public var canUseThreads: Bool { descriptor.canUseThreads }

  /// Whether the scores are whole numbers: counts that nothing divides.
  ///
  /// - Parameter options: How the measure is computed.
  /// - Returns: Whether a file may hold them as integers.
  /// - Complexity: O(1).
  public func isCount(_ options: Options = Options()) -> Bool {
    descriptor.isCount && !(canBeNormalized && options.isNormalized)
  }
}

extension Measure {
  /// The register of measures: help, options and files follow from it, and the algorithm has the rest in its file.
  var descriptor: MeasureDescriptor {
    switch self {
    case .pageRank: .pageRank
    case .betweenness: .betweenness
    case .closeness: .closeness
    case .harmonic: .harmonic
    case .eigenvector: .eigenvector
    case .degree: .degree
    case .strength: .strength
    case .core: .core
    case .clustering: .clustering
    case .triangles: .triangles
    case .katz: .katz
    case .hits: .hits
    case .approximateBetweenness: .approximateBetweenness
    case .componentCloseness: .componentCloseness
    case .eccentricity: .eccentricity
    case .barratClustering: .barratClustering
    case .weightedCore: .weightedCore
    case .constraint: .constraint
    case .effectiveSize: .effectiveSize
    case .participation: .participation
    case .withinModuleZScore: .withinModuleZScore
    case .averageNeighborDegree: .averageNeighborDegree
    }
  }
}

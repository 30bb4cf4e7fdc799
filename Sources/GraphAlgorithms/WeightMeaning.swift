/// What the weight of an edge says, and so how a measure reads it.
public enum WeightMeaning: String, Hashable, Sendable, CaseIterable, Codable {
  /// How close two nodes are, as in a co-mention graph: where a path needs lengths, an edge has length 1/*w*.
  case strength
  /// How far apart two nodes are: an edge has length *w*; where a measure needs strengths, an edge has strength 1/*w*.
  case distance
  /// Nothing: every edge has strength 1 and length 1, and paths are counted in hops.
  case none

  /// The strength of an edge of the given weight.
  func strength(of weight: Double) -> Double {
    switch self {
    case .strength: weight
    case .distance: 1 / weight
    case .none: 1
    }
  }

  /// The length of an edge of the given weight.
  func length(of weight: Double) -> Double {
    switch self {
    case .strength: 1 / weight
    case .distance: weight
    case .none: 1
    }
  }
}

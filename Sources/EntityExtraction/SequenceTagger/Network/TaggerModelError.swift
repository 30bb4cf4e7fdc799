/// Why a file is no model that can be used.
public enum TaggerModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file does not start as a model does.
  case notAModel
  /// The model was trained for another version of the features.
  case otherVersion(UInt32)
  /// The file ends too early.
  case truncated
  /// A number in it is infinite or no number.
  case notFinite
  /// The word rows that are built in don't fit it.
  case otherVectors

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .notAModel: "is no comention model; make one with comention train"
    case .otherVersion(let version):
      "was trained for version \(version) of the features, this is version \(FeatureLayout.version); train it again"
    case .truncated: "ends too early; train it again, or copy it again"
    case .notFinite: "has weights that are no numbers; train it again"
    case .otherVectors: "was trained with another table of word vectors; train it again"
    }
  }
}

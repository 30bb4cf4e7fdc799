/// How much of what the network sees is hidden from it while it learns, so that it does not lean on single features.
///
/// Srivastava et al., "Dropout", JMLR 15 (2014). Shares in 0..<1.
public struct Dropout: Sendable {
  /// Sparse features.
  public var sparse: Float = 0.5
  /// The hashed word itself.
  public var word: Float = 0.3
  /// Observations.
  public var observation: Float = 0.1
  /// Prefixes, suffixes and shapes.
  public var affix: Float = 0.1
  /// Components of word vectors.
  public var vector: Float = 0.05
  /// Components of a word.
  public var projection: Float = 0.2
  /// Components of the hidden layer.
  public var hidden: Float = 0.4

  /// Creates the shares that did best on unseen text.
  public init() {}
}

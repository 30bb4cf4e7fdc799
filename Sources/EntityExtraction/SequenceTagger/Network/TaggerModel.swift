internal import CTaggerModel
public import TextModel

/// A trained tagger's weights.
public struct TaggerModel: Sendable {
  /// The language of the texts it was trained on, whose lists its features need.
  public let language: Language

  let weights: TaggerWeights
  let rows: WordRows

  /// The model for English news and web text that comes with the package; see the model card for what it was trained on
  /// and how well it does.
  ///
  /// It is part of the executable and used in place, so that having it costs next to nothing. Nil only in a build without one.
  public static let english = builtIn(CTaggerWeights(), .english)

  /// Takes the bytes of a model file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - language: The language of the texts it was trained on; nil for the one that the file names.
  /// - Throws: Where it is no model, or one for other word rows.
  public init(_ bytes: [UInt8], language: Language? = nil) throws(TaggerModelError) {
    let weights = try TaggerWeights(bytes)
    let language = language ?? weights.language
    guard let rows = Self.builtInRows(for: language), rows.rowCount == weights.vectorRows else { throw .otherVectors }
    self.init(weights: weights, rows: rows, language: language)
  }

  init(weights: TaggerWeights, rows: WordRows, language: Language) {
    self.language = language
    self.weights = weights
    self.rows = rows
  }
}

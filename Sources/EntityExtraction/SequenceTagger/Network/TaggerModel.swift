internal import CTaggerModel
public import TextModel

/// A trained tagger's weights.
public struct TaggerModel: Sendable {
  /// The language of the texts it was trained on, whose lists its features need.
  public let language: Language

  let weights: TaggerWeights
  let rows: WordRows

  /// The model that comes with the package for a language; nil where there is none.
  public static func builtIn(for language: Language) -> TaggerModel? {
    switch language.primary {
    case .english: english
    default: nil
    }
  }

  /// The model for English news and web text that comes with the package; see the model card for what it was trained on
  /// and how well it does.
  ///
  /// It is part of the executable and used in place, so that having it costs next to nothing. Nil only in a build without one.
  public static let english: TaggerModel? = {
    let blob = CTaggerWeights()
    let bytes = UnsafeRawBufferPointer(start: blob.bytes, count: blob.length)
    guard let rows = builtInRows(for: .english), let weights = try? TaggerWeights(inPlace: bytes),
      weights.vectorRows == rows.rowCount
    else { return nil }
    return TaggerModel(weights: weights, rows: rows, language: .english)
  }()

  /// The word rows for a language that are part of the executable.
  package static func builtInRows(for language: Language) -> WordRows? {
    switch language.primary {
    case .english: englishRows
    default: nil
    }
  }

  private static let englishRows: WordRows? = {
    let blob = CTaggerWordRows()
    return WordRows(UnsafeRawBufferPointer(start: blob.bytes, count: blob.length))
  }()

  /// Takes the bytes of a model file, trained on texts of a language.
  public init(_ bytes: [UInt8], language: Language = .english) throws(TaggerModelError) {
    let weights = try TaggerWeights(bytes)
    guard let rows = Self.builtInRows(for: language), rows.rowCount == weights.vectorRows else { throw .otherVectors }
    self.init(weights: weights, rows: rows, language: language)
  }

  private init(weights: TaggerWeights, rows: WordRows, language: Language) {
    self.language = language
    self.weights = weights
    self.rows = rows
  }
}

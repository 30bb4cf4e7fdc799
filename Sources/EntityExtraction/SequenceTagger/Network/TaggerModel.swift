internal import CTaggerModel

/// A trained tagger's weights.
public struct TaggerModel: Sendable {
  let weights: TaggerWeights
  let rows: WordRows

  /// The model for English news and web text that comes with the package; see the model card for what it was trained on and how well
  /// it does.
  ///
  /// It is part of the executable and used in place, so that having it costs next to nothing. Nil only in a build without one.
  public static let english: TaggerModel? = {
    let blob = CTaggerWeights()
    let bytes = UnsafeRawBufferPointer(start: blob.bytes, count: blob.length)
    guard let rows = builtInRows, let weights = try? TaggerWeights(inPlace: bytes),
      weights.vectorRows == rows.rowCount
    else { return nil }
    return TaggerModel(weights: weights, rows: rows)
  }()

  /// The word rows that are part of the executable.
  package static let builtInRows: WordRows? = {
    let blob = CTaggerWordRows()
    return WordRows(UnsafeRawBufferPointer(start: blob.bytes, count: blob.length))
  }()

  /// Takes the bytes of a model file.
  public init(_ bytes: [UInt8]) throws(TaggerModelError) {
    let weights = try TaggerWeights(bytes)
    guard let rows = Self.builtInRows, rows.rowCount == weights.vectorRows else { throw .otherVectors }
    self.init(weights: weights, rows: rows)
  }

  private init(weights: TaggerWeights, rows: WordRows) {
    self.weights = weights
    self.rows = rows
  }
}

/// What the first line of a Matrix Market file says: `%%MatrixMarket matrix coordinate real symmetric`.
///
/// Reference: R. Boisvert, R. Pozo, K. Remington, "The Matrix Market Exchange Formats: Initial Design", NISTIR 5935, 1996.
struct MatrixMarketHeader {
  /// What the diagonal mirrors, and what is written of it.
  enum Symmetry: String { case general, symmetric, skewSymmetric = "skew-symmetric" }

  static let mark: StaticString = "%%MatrixMarket"

  /// Whether cells are listed with their places, or all in the order of columns.
  let isCoordinate: Bool
  /// Whether cells have no values.
  let isPattern: Bool
  let symmetry: Symmetry

  /// Reads the line; refuses what is no graph.
  init(_ line: UnsafeBufferPointer<UInt8>, source: GraphSource) throws(GraphFormatError) {
    let words = String(decoding: line.prefix(200), as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
    guard words.first == "%%matrixmarket", words.count == 5 else {
      throw source.error(
        .syntax, line: 1,
        "found \(line.quoted); expected a first line such as %%MatrixMarket matrix coordinate real symmetric")
    }
    guard words[1] == "matrix", words[2] == "coordinate" || words[2] == "array" else {
      throw source.error(
        .unsupported, line: 1,
        "\(words[1...2].joined(separator: " ").quoted) is no matrix; expected matrix coordinate or matrix array")
    }
    guard ["real", "double", "integer", "unsigned-integer", "pattern"].contains(words[3]) else {
      throw source.error(
        .unsupported, line: 1,
        "values of the kind \(String(words[3]).quoted) are no weights; expected real, integer or pattern")
    }
    guard let symmetry = Symmetry(rawValue: String(words[4])) else {
      throw source.error(
        .unsupported, line: 1,
        "symmetry \(String(words[4]).quoted) isn't read; expected general, symmetric or skew-symmetric")
    }
    isCoordinate = words[2] == "coordinate"
    isPattern = words[3] == "pattern"
    self.symmetry = symmetry
    guard isCoordinate || !isPattern else {
      throw source.error(.syntax, line: 1, "an array of kind pattern has no values; expected coordinate pattern")
    }
  }
}

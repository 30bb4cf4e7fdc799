/// The column of running text in a table whose header names none in words that are known.
enum ProseColumn {
  /// How many rows are looked at.
  static let rowCount = 50
  /// Texts have at least so many characters and words, on average over rows that hold any.
  private static let leastLength = 60, leastWords = 9

  /// The column whose fields are the longest, if they are running text; nil if none is.
  ///
  /// - Parameter rows: The first rows below the header.
  /// - Returns: The column.
  static func index(in rows: [[String]]) -> Int? {
    var best: (column: Int, length: Int)?
    for column in 0..<(rows.map(\.count).max() ?? 0) {
      let fields = rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
      guard fields.count * 2 >= rows.count, !fields.isEmpty else { continue }
      let length = fields.reduce(0) { $0 + $1.count } / fields.count
      let words = fields.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count } / fields.count
      let isProse = length >= leastLength && words >= leastWords && !fields.contains { $0.hasPrefix("http") }
      if isProse, length > best?.length ?? 0 { best = (column, length) }
    }
    return best?.column
  }

  /// Whether a text is running text, and no name of a column.
  static func isProse(_ text: String) -> Bool {
    text.count >= leastLength && text.split(whereSeparator: \.isWhitespace).count >= leastWords
  }

  /// What is said of a column of a table whose first row is a document.
  static func remark(_ column: Int) -> String {
    "the first row names no columns; column \(column + 1) holds running text and was read as the text"
  }

  /// What is said of a table whose titles are its texts.
  static func titlesRemark(_ name: String) -> String {
    "no column holds a longer text, and the titles in \"\(name)\" were read as the texts; name another column if they are not"
  }

  /// What is said of a column that was chosen so.
  static func remark(_ name: String) -> String {
    "the column \"\(name)\" holds running text and was read as the text; name another one if it is not"
  }
}

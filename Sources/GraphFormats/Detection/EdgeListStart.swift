import Primitives

/// The first lines of text as a table without a header, in which lists of edges are told from prose and other tables.
///
/// Comments, lines that start with `#` or `%`, are passed over. Nothing is said of tables whose lines differ in how many fields they have.
struct EdgeListStart {
  private static let mostLines = 60
  private static let mostComments = 200

  private var rows: [[ArraySlice<UInt8>]] = []
  private var delimiter = Delimiter.space
  private var hasComments = false

  init(_ start: FileStart) {
    let lines = start.isPlainText ? start.lines(most: Self.mostComments + Self.mostLines) : []
    // Comments further down are for the reader: here they could be the nodes of LGL.
    let comments = lines.prefix { Self.isComment($0) }
    let data = lines[comments.endIndex...].prefix(Self.mostLines).filter { !$0.starts(with: [UInt8(ascii: "%")]) }
    hasComments = !comments.isEmpty
    guard !data.contains(where: Self.isComment) else { return }
    // The first line may say how many nodes and edges there are.
    guard let first = data.dropFirst(data.count > 3 ? 1 : 0).first else { return }
    delimiter = first.contains(0x09) ? .tab : first.contains(UInt8(ascii: ",")) ? .comma : .space
    let rows = data.map {
      $0.split(separator: delimiter.rawValue, omittingEmptySubsequences: delimiter == .space).map(Self.trimmed)
    }
    let areSizes = rows.count > 3 && rows[0].count < rows[1].count && rows[0].allSatisfy(Self.isWhole)
    let found = areSizes ? Array(rows.dropFirst()) : rows
    guard let width = found.first?.count, width > 1, found.allSatisfy({ $0.count == width }) else { return }
    self.rows = found
  }

  /// Whether the first two columns are of one kind: both of whole numbers, or of words of which some stand in both.
  var hasTwoEnds: Bool {
    guard let width = rows.first?.count, width > 1 else { return false }
    return rows.allSatisfy { Self.isWhole($0[0]) && Self.isWhole($0[1]) } || haveCommonWords(0, 1)
  }

  /// What separates the fields of a list of edges by numbers, or of one by names with tabs, a comma or a tab as any blank; nil if it is
  /// none.
  ///
  /// Numbers are beyond doubt on two lines after a comment, as in the SNAP collection, or on three. Names, two on a line, are where on ten lines
  /// or more some stand in both columns: a list of names and their kinds has none such.
  var delimiterOfEdges: Delimiter? {
    guard let width = rows.first?.count else { return nil }
    let areNumbered = rows.allSatisfy { row in
      Self.isWhole(row[0]) && Self.isWhole(row[1]) && row.dropFirst(2).allSatisfy { Self.isNumber($0) }
    }
    if areNumbered, width <= 4, rows.count >= (hasComments ? 2 : 3) { return delimiter == .comma ? .comma : .tab }
    guard delimiter == .tab, width == 2, rows.count >= 10, areWords(in: 0), areWords(in: 1) else { return nil }
    return haveCommonWords(0, 1) ? delimiter : nil
  }

  /// Whether the lines are node, interaction, node, separated by tabs: the same few words in the middle, and names at both sides.
  var areInteractions: Bool {
    guard delimiter == .tab, rows.count >= 5, rows.first?.count == 3 else { return false }
    let middle = Set(rows.map { Array($0[1]) })
    guard middle.count <= max(1, rows.count / 5), middle.allSatisfy({ !$0.isEmpty && !Self.isNumber($0[...]) }) else {
      return false
    }
    return areWords(in: 0) && areWords(in: 2) && haveCommonWords(0, 2)
  }

  /// Whether a column has no empty field and none of several words.
  private func areWords(in column: Int) -> Bool {
    rows.allSatisfy { !$0[column].isEmpty && !$0[column].contains(0x20) && $0[column].count <= 60 }
  }

  private func haveCommonWords(_ a: Int, _ b: Int) -> Bool {
    !Set(rows.map { Array($0[a]) }).isDisjoint(with: rows.map { Array($0[b]) })
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "%")
  }

  private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var field = field
    while let first = field.first, first.isBlank { field = field.dropFirst() }
    while let last = field.last, last.isBlank { field = field.dropLast() }
    return field
  }

  private static func isWhole(_ field: ArraySlice<UInt8>) -> Bool {
    !field.isEmpty && field.count < 19 && field.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }

  private static func isNumber(_ field: ArraySlice<UInt8>) -> Bool {
    Double(String(decoding: field, as: UTF8.self)) != nil
  }
}

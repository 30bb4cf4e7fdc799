internal import Primitives

/// The first row of a table, which names its columns, and what stands between them.
struct TableHead {
  /// The byte between two fields.
  let delimiter: UInt8
  /// How many rows come before the first with values.
  private(set) var rowCount: Int
  /// Whether titles stand above the names.
  let hasTitles: Bool
  /// The names of the columns.
  let names: [String]
  /// The first rows below, as far as the bytes at hand hold them whole.
  private(set) var rows: [[String]]

  /// Whether the columns are those of the ends of edges, of which running text only says more.
  var namesEnds: Bool {
    let keys = Set(names.map { $0.lowercased() })
    return keys.isSuperset(of: ["source", "target"]) || keys.isSuperset(of: ["from", "to"])
  }

  /// The delimiters that are known; of those that stand equally often in the first row the first one counts.
  private static let delimiters: [UInt8] = Array("\t,;|".utf8)

  /// How many rows may stand above the names of the columns, and one more.
  private static let searchedRows = 10

  /// Stands between the fields of a table with one column: no text holds it.
  private static let noDelimiter: UInt8 = 0x1F

  /// Reads the row of a file that names the columns from its first bytes, in UTF-8; nil where they hold no whole row with two columns,
  /// or one that names a text.
  init?(_ head: [UInt8], _ columns: DocumentColumns = DocumentColumns()) {
    let delimiter = Self.delimiter(of: head, columns)
    var rows = DelimitedRows(ByteStream(bytes: head), delimiter: delimiter, limit: head.count)
    guard var row = try? rows.next() else { return nil }
    var count = 1
    // Excel's own line that says what the delimiter is.
    if row.fields[0] == Array("sep=".utf8) {
      guard let next = try? rows.next() else { return nil }
      (row, count) = (next, 2)
    }
    self.delimiter = delimiter
    var found = [row.fields.map(Self.text)]
    while found.count <= ProseColumn.rowCount, let row = try? rows.next() { found.append(row.fields.map(Self.text)) }
    let first = found.prefix(Self.searchedRows)
    let place = TitleRows.head(of: Array(first), columns) ?? TitleRows.firstOfSeveral(in: Array(first))
    guard found[place].count > 1 || FieldChoice(found[place], columns).text != nil else { return nil }
    hasTitles = place > 0
    rowCount = count + place
    names = found[place]
    self.rows = Array(found.dropFirst(place + 1))
  }

  /// The same where the first row is no row of names but a document.
  var withoutNames: TableHead {
    var head = self
    head.rowCount -= 1
    head.rows.insert(names, at: 0)
    return head
  }

  private static func text(_ field: some Collection<UInt8>) -> String {
    let text = String(validating: field, as: UTF8.self) ?? Windows1252.decode(Array(field))
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The delimiter that stands most often in the first line that has any.
  private static func delimiter(of head: [UInt8], _ columns: DocumentColumns) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false, lines = 0, start = 0
    for (at, byte) in head.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if delimiters.contains(byte) { counts[byte, default: 0] += 1 }
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      let line = head[start..<at]
      start = at + 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      lines += 1
      // A title without any may stand above the names; a name that is a text's stands for the only column.
      if !counts.isEmpty || lines == searchedRows { break }
      if lines == 1, FieldChoice([text(line.filter { $0 != UInt8(ascii: "\"") })], columns).text != nil { break }
    }
    let most = counts.values.max() ?? 0
    return most == 0 ? noDelimiter : delimiters.first { counts[$0] == most } ?? noDelimiter
  }
}

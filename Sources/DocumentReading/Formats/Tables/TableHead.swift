internal import Primitives

/// The first row of a table, which names its columns, and what stands between them.
struct TableHead {
  /// The byte between two fields.
  let delimiter: UInt8
  /// How many rows come before the first with values.
  let rowCount: Int
  /// The names of the columns.
  let names: [String]
  /// The first rows below, as far as the bytes at hand hold them whole.
  let rows: [[String]]

  /// Whether the columns are those of the ends of edges, of which running text only says more.
  var namesEnds: Bool {
    let keys = Set(names.map { $0.lowercased() })
    return keys.isSuperset(of: ["source", "target"]) || keys.isSuperset(of: ["from", "to"])
  }

  /// The delimiters that are known; of those that stand equally often in the first row the first one counts.
  private static let delimiters: [UInt8] = Array("\t,;|".utf8)

  /// Reads the first row of a file from its first bytes, in UTF-8; nil where they hold no whole row with two columns.
  init?(_ head: [UInt8]) {
    guard let delimiter = Self.delimiter(of: head) else { return nil }
    var rows = DelimitedRows(ByteStream(bytes: head), delimiter: delimiter, limit: head.count)
    guard var row = try? rows.next(), row.fields.count > 1 else { return nil }
    var count = 1
    // Excel's own line that says what the delimiter is.
    if row.fields[0] == Array("sep=".utf8) {
      guard let next = try? rows.next() else { return nil }
      (row, count) = (next, 2)
    }
    rowCount = count
    self.delimiter = delimiter
    names = row.fields.map(Self.text)
    var below: [[String]] = []
    while below.count < ProseColumn.rowCount, let row = try? rows.next() { below.append(row.fields.map(Self.text)) }
    self.rows = below
  }

  private static func text(_ field: [UInt8]) -> String {
    let text = String(validating: field, as: UTF8.self) ?? Windows1252.decode(field)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func delimiter(of head: [UInt8]) -> UInt8? {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false, hasText = false
    for byte in head {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if hasText { break }
        continue
      }
      hasText = hasText || byte > 0x20
      if delimiters.contains(byte) { counts[byte, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return most == 0 ? nil : delimiters.first { counts[$0] == most }
  }
}

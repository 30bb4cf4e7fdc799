import Primitives

/// The tables of nodes and of edges that stand in one file, one after the other.
///
/// They are those of GUESS (GDF), of NetDraw (VNA), and of anybody's table of nodes below which the header of a table of edges
/// stands. Each table keeps the line numbers of the file.
struct TableSections {
  /// The tables, nil for another file.
  let tables: [GraphTable]
  /// What was left out.
  private(set) var remarks: [String] = []
  /// Whether the file is one of GUESS, whose edges say whether they are directed.
  let isGDF: Bool

  /// Whether a file starts as one of these that says so.
  static func recognizes(_ start: some Sequence<UInt8>) -> Bool {
    let head = String(decoding: Array(start.prefix(40)), as: UTF8.self).lowercased()
    return head.hasPrefix("nodedef>") || head.hasPrefix("*node data") || head.hasPrefix("*node properties")
      || head.hasPrefix("*tie data")
  }

  /// Splits the bytes of a file; nil if there is one table only.
  init?(_ bytes: ArraySlice<UInt8>, name: String) {
    let lineEnd: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == lineEnd }
    var splitter = SectionSplitter(hasMarks: Self.recognizes(bytes))
    for line in lines { splitter.take(line) }
    isGDF = splitter.isGDF
    tables = splitter.tables.map { GraphTable(name: name, bytes: $0) }
    guard tables.count > 1 || splitter.hasMarks, !tables.isEmpty else { return nil }
    if splitter.hasProperties { remarks.append("what only says how to draw was left out (*Node properties)") }
  }
}

/// Gives each line to a table, and an empty one to the others.
private struct SectionSplitter {
  /// Whether sections begin with marks, as in GDF and VNA.
  let hasMarks: Bool
  private(set) var tables: [[UInt8]] = []
  private(set) var hasProperties = false
  private var lineCount = 0
  private var isSkipped = false
  /// Whether quotes may be single ones.
  private(set) var isGDF = false

  init(hasMarks: Bool) { self.hasMarks = hasMarks }

  mutating func take(_ line: ArraySlice<UInt8>) {
    defer { lineCount += 1 }
    let bare = line.last == 0x0D ? line.dropLast() : line
    if hasMarks {
      if takeMark(bare) { return }
    } else if tables.isEmpty || isEdgeHeader(bare) {
      start(bare)
      return
    }
    guard !isSkipped, !tables.isEmpty else { return }
    tables[tables.count - 1] += (isGDF ? GDFQuotes.doubled(bare) : Array(bare)) + [0x0A]
  }

  private mutating func start(_ header: some Sequence<UInt8>) {
    isSkipped = false
    tables.append(Array(repeating: 0x0A, count: lineCount) + Array(header) + [0x0A])
  }

  private mutating func takeMark(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    let lowered = text.lowercased()
    if lowered.hasPrefix("nodedef>") || lowered.hasPrefix("edgedef>") {
      isGDF = true
      start(GDFHeader.neo4j(text.dropFirst(8), isOfNodes: lowered.hasPrefix("nodedef")).utf8)
    } else if lowered.hasPrefix("*node data") || lowered.hasPrefix("*tie data") {
      start([])
    } else if lowered.hasPrefix("*") {
      isSkipped = true
      hasProperties = true
    } else {
      return false
    }
    return true
  }

  /// Whether a line is the header of a table of edges.
  private func isEdgeHeader(_ line: ArraySlice<UInt8>) -> Bool {
    guard tables.count == 1, line.count < 2_000 else { return false }
    let text = String(decoding: line, as: UTF8.self)
    guard let delimiter = [Character("\t"), ",", ";"].first(where: text.contains) else { return false }
    let names = text.split(separator: delimiter, omittingEmptySubsequences: false).map {
      String($0).trimmingQuotes
    }
    guard let columns = EdgeColumns(header: names) else { return false }
    let ends = (WeightRule.key(of: names[columns.source]), WeightRule.key(of: names[columns.target]))
    return HeaderWords.plainEnds.contains { $0 == ends }
  }
}

/// Quotes of GUESS's format, which may be single ones: `'153,153,153'`.
enum GDFQuotes {
  /// A line with double quotes around the fields that have single ones.
  static func doubled(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.contains(UInt8(ascii: "'")) else { return Array(line) }
    var result: [UInt8] = []
    var at = line.startIndex
    var isStart = true
    var isQuoted = false
    while at < line.endIndex {
      let byte = line[at]
      if isStart, byte == UInt8(ascii: "'"), let end = end(of: line, from: at + 1) {
        let inside = line[(at + 1)..<end]
        result.append(UInt8(ascii: "\""))
        for byte in inside { result += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
        result.append(UInt8(ascii: "\""))
        at = end + 1
        isStart = false
        continue
      }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      isStart = !isQuoted && byte == UInt8(ascii: ",") || isStart && byte == 0x20
      result.append(byte)
      at += 1
    }
    return result
  }

  /// Where a single quote closes a field: a comma or the end of the line follows it.
  private static func end(of line: ArraySlice<UInt8>, from start: Int) -> Int? {
    line[start...].indices.first { place in
      guard line[place] == UInt8(ascii: "'") else { return false }
      let rest = line[(place + 1)...].drop { $0 == 0x20 }
      return rest.isEmpty || rest.first == UInt8(ascii: ",")
    }
  }
}

/// The header of a table in GUESS's format, `name VARCHAR,label VARCHAR`.
///
/// Reference: E. Adar, "GUESS: a language and interface for graph exploration", *CHI* 2006,
/// [doi:10.1145/1124772.1124889](https://doi.org/10.1145/1124772.1124889).
enum GDFHeader {
  /// The same as Neo4j's header, which says types too.
  static func neo4j(_ header: Substring, isOfNodes: Bool) -> String {
    header.split(separator: ",", omittingEmptySubsequences: false).map { field in
      let words = field.split(whereSeparator: \.isWhitespace)
      let name = words.first.map(String.init) ?? ""
      switch (name.lowercased(), isOfNodes) {
      case ("name", true): return ":ID"
      case ("node1", false): return ":START_ID"
      case ("node2", false): return ":END_ID"
      default: return name + ":" + type(words.count > 1 ? words[1].uppercased() : "")
      }
    }.joined(separator: ",")
  }

  private static func type(_ word: String) -> String {
    switch word.prefix(while: \.isLetter) {
    case "INT", "INTEGER", "BIGINT", "TINYINT", "SMALLINT", "LONG": "long"
    case "DOUBLE", "FLOAT", "REAL", "NUMERIC", "DECIMAL": "double"
    case "BOOLEAN", "BIT": "boolean"
    default: "string"
    }
  }
}

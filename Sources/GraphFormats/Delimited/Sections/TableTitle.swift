import Primitives

/// The lines that people write above a table in a spreadsheet: a title, a source, an empty row.
enum TableTitle {
  /// How many lines stand above a known header of edges; 0 where there is none, or the first line is the header.
  ///
  /// Each has no more than one field that isn't empty, so that none can be an edge.
  static func lineCount(of start: ArraySlice<UInt8>) -> Int {
    let lines = lines(of: start)
    for count in lines.indices.dropFirst().prefix(12) {
      let bytes = lines[count]
      guard let delimiter = [Delimiter.tab, .comma, .semicolon].first(where: { bytes.contains($0.rawValue) }) else {
        continue
      }
      let names = fields(of: bytes, delimiter)
      if let columns = EdgeColumns(header: names), names.count > 2 || isPlain(columns, names) {
        let above = lines[..<count].map { fields(of: $0, delimiter) }
        let isTitle = above.allSatisfy { $0.count(where: { !$0.isEmpty }) <= 1 && !($0.first?.hasPrefix("#") ?? false) }
        return isTitle && above.contains { $0.contains { !$0.isEmpty && !$0.lowercased().hasPrefix("sep=") } }
          ? count : 0
      }
      if names.count(where: { !$0.isEmpty }) > 1 { return 0 }
    }
    return 0
  }

  private static func isPlain(_ columns: EdgeColumns, _ names: [String]) -> Bool {
    let ends = (WeightRule.key(of: names[columns.source]), WeightRule.key(of: names[columns.target]))
    return HeaderWords.plainEnds.contains { $0 == ends }
  }

  private static func lines(of start: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var at = start.startIndex
    while at < start.endIndex, lines.count < 14 {
      guard let end = start[at...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { break }
      lines.append(start[at..<end])
      let isPair = start[end] == 0x0D && end + 1 < start.endIndex && start[end + 1] == 0x0A
      at = end + (isPair ? 2 : 1)
    }
    return lines
  }

  private static func fields(of line: ArraySlice<UInt8>, _ delimiter: Delimiter) -> [String] {
    var isQuoted = false
    let fields = line.split(omittingEmptySubsequences: false) { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == delimiter.rawValue && !isQuoted
    }
    return fields.map { String(decoding: $0, as: UTF8.self).trimmingQuotes }
  }
}

extension String {
  /// The text without blanks around it, and the quotes around that.
  var trimmingQuotes: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") { text = text.dropFirst().dropLast() }
    return String(text)
  }
}

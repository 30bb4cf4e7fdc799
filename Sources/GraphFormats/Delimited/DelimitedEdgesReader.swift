import Graphs
import Primitives

/// Reads lists of edges in delimited text: CSV, TSV, and what is separated by semicolons or spaces.
///
/// A first line with the names of two ends is a header, see ``EdgeColumns/init(header:)``; without one the columns are source,
/// target, weight. Further columns become edge attributes. Their type comes from the values: a column is of integers, reals or
/// booleans if all its fields are, and text as soon as one is not, or is quoted; numbers with leading zeros or a plus are text.
/// An empty field is a gap, an empty field in quotes an empty text.
struct DelimitedEdgesReader {
  private var assembly: GraphAssembly
  private var scanner: DelimitedScanner
  private var columns: EdgeColumns?
  private var columnCount = 0
  private var attributeColumns: [(field: Int, column: DelimitedColumn)] = []
  private var scratch: [UInt8] = []

  private let source: GraphSource

  init(source: GraphSource, limits: GraphReadingLimits) {
    self.source = source
    assembly = GraphAssembly(source: source, limits: limits)
    scanner = DelimitedScanner(source: source, limits: limits)
  }

  mutating func read(_ input: inout ChunkedInput) throws(GraphFormatError) -> GraphReading {
    while true {
      var position = input.position
      let isFinal = input.isFinal
      try input.window.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
        takePlainRecords(in: bytes, at: &position)
        while try scanner.nextRecord(in: bytes, at: &position, isFinal: isFinal) {
          try takeRecord(bytes)
          takePlainRecords(in: bytes, at: &position)
        }
      }
      input.position = position
      if isFinal { break }
      try input.refill()
    }
    guard columns != nil else {
      throw source.error(.empty, "the file has no lines with edges; expected two nodes and a weight on each")
    }
    return try finish()
  }

  /// Takes records as most are, up to the first that is not: see ``PlainEdgeLine``.
  private mutating func takePlainRecords(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) {
    guard let columns, let delimiter = scanner.delimiter, columns.isPlain(count: columnCount) else { return }
    guard let end = bytes[position...].lastIndex(of: 0x0A) else { return }
    var count = 0
    while position <= end {
      guard let line = PlainEdgeLine(bytes, at: position, delimiter.rawValue, hasWeight: columnCount == 3),
        let a = node(line.source, line.sourceNumber, bytes), let b = node(line.target, line.targetNumber, bytes),
        assembly.addPlainEdge(a, b, weight: line.weight)
      else { break }
      position = line.end
      count += 1
    }
    scanner.countLines(count)
  }

  @inline(__always) private mutating func node(
    _ id: Range<Int>, _ number: Int?, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if let number { return assembly.node(numbered: number) }
    // What is wrong is said when the record is read again in the usual way.
    return try? assembly.node(UnsafeBufferPointer(rebasing: bytes[id]), line: nil)
  }

  private mutating func takeRecord(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    guard let columns else { return try takeFirstRecord(bytes) }
    guard scanner.fields.count == columnCount else { throw wrongCount() }
    let row = assembly.nextEdgeRow
    let a = try end(columns.source, "source", bytes)
    let b = try end(columns.target, "target", bytes)
    var weight: Double?
    if let column = columns.weight { weight = try number(column, bytes) }
    if a != b {
      for index in attributeColumns.indices {
        let field = scanner.fields[attributeColumns[index].field]
        if field.start == field.end, !field.isQuoted { continue }
        guard let text = field.text(in: bytes) else {
          throw source.error(.encoding, line: scanner.line, "text that is not UTF-8; save the file as UTF-8")
        }
        attributeColumns[index].column.append(text, row: row, isQuoted: field.isQuoted)
      }
    }
    try assembly.addEdge(a, b, weight: weight, line: scanner.line)
  }

  private mutating func takeFirstRecord(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    columnCount = scanner.fields.count
    guard columnCount > 1 else { throw wrongCount() }
    let names = scanner.fields.map { $0.text(in: bytes) ?? "" }
    let header = EdgeColumns(header: names)
    let found = header ?? EdgeColumns(count: columnCount)
    if let name = found.repeatedName {
      throw source.error(.syntax, line: scanner.line, "two columns are called \(name.quoted); rename one")
    }
    columns = found
    for (field, name) in found.attributes {
      _ = try assembly.edgeColumn(name, line: scanner.line)
      attributeColumns.append((field, DelimitedColumn()))
    }
    guard header != nil else { return try takeRecord(bytes) }
    if names.count == 2, names[0].lowercased() != "source" {
      assembly.remarks.append("line \(scanner.line), \(names[0].quoted) and \(names[1].quoted), was read as a header")
    }
  }

  private func wrongCount() -> GraphFormatError {
    let found = counted(scanner.fields.count, "field", "fields")
    let wanted = columns == nil ? "at least two: source and target" : "\(columnCount), as on the first line"
    return source.error(.syntax, line: scanner.line, "\(found); expected \(wanted)")
  }

  private mutating func end(
    _ column: Int, _ name: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(GraphFormatError) -> Int {
    let field = scanner.fields[column]
    guard field.start < field.end || field.isQuoted else {
      throw source.error(.syntax, line: scanner.line, "the \(name) is empty; expected the id of a node")
    }
    guard field.hasDoubledQuotes else { return try assembly.node(field.bytes(in: bytes), line: scanner.line) }
    let line = scanner.line
    return try field.undoubled(in: bytes).withUnsafeBufferPointer { undoubled throws(GraphFormatError) in
      try assembly.node(undoubled, line: line)
    }
  }

  /// The weight in a column, nil in a gap.
  private func number(_ column: Int, _ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Double? {
    let field = scanner.fields[column]
    let text = field.bytes(in: bytes)
    if let number = Double(decimal: text) { return number }
    if text.isEmpty { return nil }
    if let number = Double(xml: text) { return number }
    var hint = "expected a positive number"
    let isWord = text.first.map { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } ?? false
    if isWord, scanner.fields.count == 3, column == 2, assembly.nodeCount == 2, assembly.nextEdgeRow == 0 {
      hint += "; a header has to name its columns source, target and weight"
    }
    throw source.error(.weight, line: scanner.line, "weight \(text.quoted) is not a number; \(hint)")
  }

  private mutating func finish() throws(GraphFormatError) -> GraphReading {
    if scanner.laterCommentCount > 0 {
      let count = counted(scanner.laterCommentCount, "line that starts", "lines that start")
      assembly.remarks.append(
        "\(count) with # or % below the first edge was read as a comment; quote names that start so")
    }
    for index in attributeColumns.indices {
      attributeColumns[index].column.move(to: index, of: &assembly.edgeAttributes)
    }
    return try assembly.finish()
  }
}

/// A column of fields whose type is not known before the last.
struct DelimitedColumn {
  private var texts: [String] = []
  private var rows: [Int32] = []
  private var hasQuoted = false

  mutating func append(_ text: String, row: Int, isQuoted: Bool) {
    texts.append(text)
    rows.append(Int32(row))
    hasQuoted = hasQuoted || isQuoted
  }

  /// Gives the values, in the narrowest type that all fields have, to a column of a table.
  mutating func move(to column: Int, of table: inout AttributeColumns) {
    let values = hasQuoted ? nil : typed()
    for (index, row) in rows.enumerated() {
      table.set(values?[index] ?? .text(texts[index]), column: column, row: Int(row))
    }
    self = DelimitedColumn()
  }

  private func typed() -> [AttributeValue]? {
    var values: [AttributeValue] = []
    var hasFlags = false, hasNumbers = false
    for text in texts {
      guard let value = AttributeValue(unquoted: text) else { return nil }
      if case .boolean = value { hasFlags = true } else { hasNumbers = true }
      if hasFlags, hasNumbers { return nil }
      values.append(value)
    }
    return values
  }
}

extension AttributeValue {
  /// The number or truth value an unquoted field stands for; nil if it is text.
  init?(unquoted text: String) {
    switch text {
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    case "NaN", "INF", "-INF":
      self = .real(text == "NaN" ? .nan : text == "INF" ? .infinity : -.infinity)
    default:
      var text = text
      guard let value = text.withUTF8({ AttributeValue(numeral: $0) }) else { return nil }
      self = value
    }
  }

  private init?(numeral bytes: UnsafeBufferPointer<UInt8>) {
    let digits = bytes.first == UInt8(ascii: "-") ? UnsafeBufferPointer(rebasing: bytes.dropFirst()) : bytes
    guard let first = digits.first, first != UInt8(ascii: "+") else { return nil }
    let isWhole = digits.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    if first == UInt8(ascii: "0"), digits.count > 1, digits[1] &- UInt8(ascii: "0") < 10 { return nil }
    if isWhole {
      guard let number = Int(decimal: bytes), number != 0 || digits.count == bytes.count else { return nil }
      self = .integer(number)
    } else {
      guard let number = Double(decimal: bytes), number.isFinite else { return nil }
      self = .real(number)
    }
  }
}

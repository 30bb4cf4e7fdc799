import Graphs
import Primitives

/// Reads lists of edges in delimited text: CSV, TSV, and what is separated by semicolons or spaces.
///
/// A header is told by ``TableKind``; without one the columns are source, target, weight. Further columns become edge
/// attributes. Their type comes from the values: a column is of integers, reals or booleans if all its fields are, and
/// text as soon as one is not, or is quoted; numbers with leading zeros or a plus are text. An empty field is a gap, an
/// empty field in quotes an empty text. Rows of nothing but empty fields are passed over. Weights may be spelled as
/// ``NumberSpelling`` says.
struct DelimitedEdgesReader {
  /// The graph so far.
  var assembly: GraphAssembly
  private var scanner: DelimitedScanner
  private let columns: EdgeColumns
  private var columnCount = 0
  /// Whether the first record, or the header, is still to come.
  private var isStart = true
  private let hasHeader: Bool
  private var attributeColumns: [(field: Int, column: Int, type: AttributeType?, values: DelimitedColumn)] = []
  private var numbers = NumberRemarks()
  /// Whether the last record has no line end.
  private var isCut = false
  /// How many records lack fields at their ends.
  private var shortCount = 0
  /// Whether a value changes in time.
  private var hasChanges = false
  private var missingEnds = MissingEnds()
  private var invisible = InvisibleSigns()
  /// How many edges begin with `#`, and whether another field of theirs does.
  private var hashCount = 0
  private var hasOtherHash = false
  /// How many edges a comment said there are.
  private var said: SaidCounts?
  /// How many records were edges.
  private var recordCount = 0

  private let source: GraphSource

  /// A reader of a list.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - limits: The sizes above which it is refused.
  ///   - columns: What the columns hold.
  ///   - hasHeader: Whether the first record names them.
  init(
    source: GraphSource, limits: GraphReadingLimits, columns: EdgeColumns, hasHeader: Bool
  ) {
    (self.source, self.columns, self.hasHeader) = (source, columns, hasHeader)
    assembly = GraphAssembly(source: source, limits: limits)
    scanner = DelimitedScanner(source: source, limits: limits)
  }

  /// Takes all edges of a file into ``assembly``.
  mutating func read(_ input: inout ChunkedInput) throws(GraphFormatError) {
    said = SaidCounts(input.window[input.position...].prefix(1 << 14))
    while true {
      var position = input.position
      let isFinal = input.isFinal
      try input.window.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
        takePlainRecords(in: bytes, at: &position)
        while try scanner.nextRecord(in: bytes, at: &position, isFinal: isFinal) {
          // A file that breaks off has half a row at its end.
          isCut = position == bytes.count && bytes[position - 1] != 0x0A && bytes[position - 1] != 0x0D
          try takeRecord(bytes)
          takePlainRecords(in: bytes, at: &position)
        }
      }
      input.position = position
      if isFinal { break }
      try input.refill()
    }
    guard !isStart else {
      throw source.error(.empty, "the file has no lines with edges; expected two nodes and a weight on each")
    }
    try finishColumns()
  }

  /// Takes records as most are, up to the first that is not: see ``PlainEdgeLine``.
  private mutating func takePlainRecords(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) {
    guard !isStart, let delimiter = scanner.delimiter, columns.isPlain(count: columnCount) else { return }
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
    recordCount += count
  }

  @inline(__always) private mutating func node(
    _ id: Range<Int>, _ number: Int?, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if let number { return assembly.node(numbered: number) }
    let text = UnsafeBufferPointer(rebasing: bytes[id])
    guard !MissingEnds.isOne(text), !InvisibleSigns.mayBe(in: text) else { return nil }
    // What is wrong is said when the record is read again in the usual way.
    return try? assembly.node(text, line: nil)
  }

  private mutating func takeRecord(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    if isStart, try takeStart(bytes) { return }
    if isEmptyRow { return }
    if scanner.fields.count != columnCount {
      guard isShortOrPadded(bytes) else { throw wrongCount() }
      if scanner.fields.count < columnCount { shortCount += 1 }
    }
    recordCount += 1
    noteHash(bytes)
    let row = assembly.nextEdgeRow
    let a = try end(columns.source, "source", columns.prefixes.source, bytes)
    let b = try end(columns.target, "target", columns.prefixes.target, bytes)
    var weight: Double?
    if let column = columns.weight, column < scanner.fields.count { weight = try number(column, bytes) }
    if a != b {
      for index in attributeColumns.indices {
        guard attributeColumns[index].field < scanner.fields.count else { continue }
        let field = scanner.fields[attributeColumns[index].field]
        if field.start == field.end, !field.isQuoted { continue }
        guard let text = field.text(in: bytes) else {
          throw source.error(.encoding, line: scanner.line, "text that is not UTF-8; save the file as UTF-8")
        }
        attributeColumns[index].values.append(text, row: row, isQuoted: field.isQuoted)
      }
    }
    try assembly.addEdge(a, b, weight: weight, line: scanner.line)
  }

  /// Takes note of a record that might have been meant as a comment.
  private mutating func noteHash(_ bytes: UnsafeBufferPointer<UInt8>) {
    func isHash(_ field: DelimitedField) -> Bool { field.start < field.end && bytes[field.start] == UInt8(ascii: "#") }
    guard let first = scanner.fields.first, !first.isQuoted, isHash(first) else { return }
    hashCount += 1
    hasOtherHash = hasOtherHash || scanner.fields.dropFirst().contains(where: isHash)
  }

  /// Whether a record below a header lacks no more than its last fields, or has only empty ones too many.
  private func isShortOrPadded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hasHeader else { return false }
    let fields = scanner.fields
    if fields.count < columnCount { return !isCut && fields.count > max(columns.source, columns.target) }
    return fields.dropFirst(columnCount).allSatisfy { $0.start == $0.end }
  }

  /// Whether the record has nothing but empty fields, as spreadsheets write of empty rows.
  private var isEmptyRow: Bool { scanner.fields.allSatisfy { $0.start == $0.end && !$0.isQuoted } }

  /// Makes ready for edges at the first record; true if it was a header, or empty.
  private mutating func takeStart(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Bool {
    columnCount = scanner.fields.count
    guard columnCount > 1 else { throw wrongCount() }
    if isEmptyRow { return true }
    isStart = false
    if let name = columns.repeatedName {
      throw source.error(.syntax, line: scanner.line, "two columns are called \(name.quoted); rename one")
    }
    if hasHeader, let weight = columns.weight {
      assembly.weightNames = [Neo4jHeader.Field(scanner.fields[weight].text(in: bytes) ?? "").name]
    }
    for attribute in columns.attributes {
      let column = try assembly.edgeColumn(attribute.name, type: attribute.type, line: scanner.line)
      attributeColumns.append((attribute.column, column, attribute.type, DelimitedColumn()))
    }
    return hasHeader
  }

  private func wrongCount() -> GraphFormatError {
    let found = counted(scanner.fields.count, "field", "fields")
    let wanted = isStart ? "at least two: source and target" : "\(columnCount), as on the first line"
    let hint = scanner.delimiter == .space && scanner.fields.count > columnCount ? Self.blanksHint : ""
    return source.error(.syntax, line: scanner.line, "\(found); expected \(wanted)\(hint)")
  }

  private mutating func end(
    _ column: Int, _ name: String, _ prefix: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(GraphFormatError) -> Int {
    let field = scanner.fields[column]
    guard field.start < field.end || field.isQuoted else {
      throw source.error(.syntax, line: scanner.line, "the \(name) is empty; expected the id of a node")
    }
    let line = scanner.line
    let text = field.bytes(in: bytes)
    if !field.isQuoted || text.isEmpty, MissingEnds.isOne(text) { missingEnds.note(text, line: line) }
    if prefix.isEmpty, let plain = invisible.plain(text, isQuoted: field.isQuoted, line: line) {
      return try assembly.node(plain, line: line)
    }
    guard field.hasDoubledQuotes || !prefix.isEmpty else { return try assembly.node(text, line: line) }
    let id = Array(prefix.utf8) + field.undoubled(in: bytes)
    return try id.withUnsafeBufferPointer { id throws(GraphFormatError) in try assembly.node(id, line: line) }
  }

  /// The weight in a column, nil in a gap.
  private mutating func number(
    _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(GraphFormatError) -> Double? {
    let field = scanner.fields[column]
    let text = field.bytes(in: bytes)
    if let number = Double(decimal: text) { return number }
    if text.isEmpty { return nil }
    if text.first == UInt8(ascii: "<"), let changing = ChangingValues(String(decoding: text, as: UTF8.self)) {
      hasChanges = true
      guard let last = changing.last else { return nil }
      if let number = Double(last) { return number }
    }
    let word = String(decoding: text.prefix(80), as: UTF8.self)
    if hasHeader, MissingValue.isOne(word) { return nil }
    if let spelling = NumberSpelling(amount: word, separatedByCommas: scanner.delimiter == .comma) {
      numbers.note(spelling, word)
      return spelling.number
    }
    var hint = "expected a positive number"
    let isWord = text.first.map { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 >= 0x80 } ?? false
    if scanner.delimiter == .space {
      hint += Self.blanksHint
    } else if isWord, !hasHeader, column == 2, assembly.nodeCount == 2, assembly.nextEdgeRow == 0 {
      hint += "; a header has to name its columns source, target and weight"
    }
    throw source.error(.weight, line: scanner.line, "weight \(text.quoted) is not a number; \(hint)")
  }

  /// What to do where names hold blanks and blanks separate fields.
  private static let blanksHint =
    "; names with blanks in them need quotes around them, or tabs between the fields (in networkx: "
    + "write_edgelist with delimiter=\"\\t\")"

  private mutating func finishColumns() throws(GraphFormatError) {
    if scanner.laterCommentCount > 0 {
      let count = counted(scanner.laterCommentCount, "line that starts", "lines that start")
      assembly.remarks.append(
        "\(count) with # or % below the first record \(scanner.laterCommentCount == 1 ? "was read as a comment" : "were read as comments"); "
          + "quote names that start so")
    }
    takeDoubts()
    if shortCount > 0 {
      let rows = counted(shortCount, "row has fewer fields", "rows have fewer fields")
      assembly.remarks.append("\(rows) than the header; those that lack were taken as empty")
    }
    takeAmounts()
    assembly.remarks += numbers.remarks
    var emptied: [Int] = []
    for index in attributeColumns.indices where attributeColumns[index].type == nil {
      if try takeChanges(ofColumn: index) { emptied.append(attributeColumns[index].column) }
    }
    if hasChanges { assembly.remarks.append(ChangingValues.remark) }
    for index in attributeColumns.indices where !emptied.contains(attributeColumns[index].column) {
      let attribute = attributeColumns[index]
      let isUnnamed = hasHeader && attribute.values.texts.isEmpty && isNumbered(attribute)
      if isUnnamed || takeKind(attribute.field, attribute.values.texts) {
        emptied.append(attribute.column)
      } else {
        attributeColumns[index].values.separatedByCommas = scanner.delimiter == .comma
        attributeColumns[index].values.move(to: attribute.column, of: &assembly.edgeAttributes, type: attribute.type)
      }
    }
    for column in emptied.sorted(by: >) where assembly.edgeAttributes.columns[column].values.isEmpty {
      assembly.edgeAttributes.removeColumn(column)
    }
  }

  /// Tells what might have been meant otherwise.
  private mutating func takeDoubts() {
    if hashCount > 0, !hasOtherHash {
      let lines = counted(
        hashCount, "line that starts with # was read as an edge", "lines that start with # were read as edges")
      assembly.remarks.append(
        "\(lines), not as a comment, as \(hashCount == 1 ? "it has" : "they have") the fields of one; "
          + "put a blank behind the # of comments")
    }
    assembly.remarks += missingEnds.remarks + invisible.remarks(assembly)
    if let remark = NamesInOne.remark(assembly) { assembly.remarks.append(remark) }
    if let remark = said?.remark(found: recordCount) { assembly.remarks.append(remark) }
    assembly.tellsNumbers = hasHeader
  }

  /// Makes numbers of the texts in columns whose name says that they may be weights, where all are numbers as people spell them.
  private mutating func takeAmounts() {
    guard columns.weight == nil else { return }
    for index in attributeColumns.indices where attributeColumns[index].type == nil {
      let name = assembly.edgeAttributes.columns[attributeColumns[index].column].name
      guard WeightRule.rank(of: name) != nil else { continue }
      attributeColumns[index].values.takeAmounts(
        separatedByCommas: scanner.delimiter == .comma, noting: &numbers)
    }
  }

  /// Makes the last of values that change the values of a column, and `start` and `end` of times, of which no column is left then.
  private mutating func takeChanges(ofColumn index: Int) throws(GraphFormatError) -> Bool {
    let name = assembly.edgeAttributes.columns[attributeColumns[index].column].name
    switch attributeColumns[index].values.takeChanges(named: name) {
    case .none: return false
    case .values:
      hasChanges = true
      return false
    case .times(let times):
      let start = try assembly.edgeColumn("start", type: .text, line: nil)
      let end = try assembly.edgeColumn("end", type: .text, line: nil)
      for (edge, first, last) in times {
        if let first { assembly.edgeAttributes.set(.text(first), column: start, row: edge) }
        if let last { assembly.edgeAttributes.set(.text(last), column: end, row: edge) }
      }
      return true
    }
  }

  /// Whether a column has no name of its own in the header.
  private func isNumbered(_ attribute: (field: Int, column: Int, type: AttributeType?, values: DelimitedColumn)) -> Bool
  {
    assembly.edgeAttributes.columns[attribute.column].name == "column\(attribute.field + 1)"
  }

  /// Whether a column says only whether edges are directed, which is taken note of, or is the type of all that we write
  /// for Neo4j.
  private mutating func takeKind(_ field: Int, _ texts: [String]) -> Bool {
    guard let kind = columns.kind, kind.column == field, !texts.isEmpty else { return false }
    if kind.meaning == .relationship { return texts.allSatisfy { $0 == Neo4jCSVWriter.relationshipType } }
    let words = Dictionary(texts.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
    guard Set(words.keys).isSubset(of: ["directed", "undirected", "mutual"]) else { return false }
    let directed = words["directed"] ?? 0
    if directed == assembly.nextEdgeRow, assembly.directedCount == 0 {
      assembly.directedCount = nil
    } else if let count = assembly.directedCount {
      assembly.directedCount = count + directed
    }
    return true
  }
}

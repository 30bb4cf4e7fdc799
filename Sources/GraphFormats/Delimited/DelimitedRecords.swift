/// The records of delimited text one after the other, no more than the lines of one chunk in memory.
struct DelimitedRecords {
  private let source: GraphSource
  private var input: ChunkedInput
  private var scanner: DelimitedScanner

  /// The records of a file; a delimiter that is nil is told by the first of them.
  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput, delimiter: Delimiter? = nil) {
    (self.source, self.input) = (source, input)
    scanner = DelimitedScanner(source: source, limits: limits, delimiter: delimiter)
  }

  /// The line the last record starts on.
  var line: Int { scanner.line }

  /// An error at the last record.
  func error(_ message: String) -> GraphFormatError { source.error(.syntax, line: line, message) }

  /// The fields of the next record, without those that hold nothing; nil at the end.
  mutating func next() throws(GraphFormatError) -> [TableStart.Cell]? {
    while true {
      guard let row = try scan() else { return nil }
      if row.contains(where: { !$0.isEmpty || $0.isQuoted }) { return row }
    }
  }

  private mutating func scan() throws(GraphFormatError) -> [TableStart.Cell]? {
    while true {
      var position = input.position
      let isFinal = input.isFinal
      let row = try input.window.withUnsafeBufferPointer { bytes throws(GraphFormatError) -> [TableStart.Cell]? in
        guard try scanner.nextRecord(in: bytes, at: &position, isFinal: isFinal) else { return nil }
        var row: [TableStart.Cell] = []
        for field in scanner.fields {
          guard let text = field.text(in: bytes) else {
            throw source.error(.encoding, line: scanner.line, "text that is not UTF-8; save the file as UTF-8")
          }
          row.append(TableStart.Cell(text: text, isQuoted: field.isQuoted))
        }
        return row
      }
      input.position = position
      if let row { return row }
      if isFinal { return nil }
      try input.refill()
    }
  }
}

/// The first records of delimited text, from which ``TableKind`` tells what the columns hold.
struct TableStart {
  /// A field.
  struct Cell {
    let text: String
    let isQuoted: Bool

    var isEmpty: Bool { text.isEmpty }

    /// Whether there is a text, if only an empty one in quotes.
    var isGiven: Bool { isQuoted || !text.isEmpty }
  }

  /// How many records are looked at, and how many bytes at most are waited for.
  private static let recordCount = 200, byteCount = 1 << 16

  /// The records, those of empty fields left out.
  private(set) var rows: [[Cell]] = []
  /// The line of each record.
  private(set) var lines: [Int] = []
  /// What separates fields; nil in a file without records.
  private(set) var delimiter: Delimiter?
  /// The first line that is neither blank nor a comment.
  private(set) var firstLine = ""
  /// The last comment above the first record, without its mark.
  private(set) var comment = ""
  /// Whether the file has no more records.
  private(set) var isComplete = false

  /// Looks at a file of which nothing is consumed; nothing is so afterwards. What is wrong with it is left to its
  /// reader to say.
  init(of input: inout ChunkedInput, source: GraphSource, limits: GraphReadingLimits) throws(GraphFormatError) {
    // What is looked at must not hang on how the file comes in: as many bytes, or all.
    while !input.isFinal, input.window.count - input.position <= Self.byteCount { try input.refill() }
    var scanner = DelimitedScanner(source: source, limits: limits)
    let end = min(input.window.count, input.position + Self.byteCount)
    let isFinal = input.isFinal && end == input.window.count
    var position = input.position
    input.window.withUnsafeBufferPointer { window in
      let bytes = UnsafeBufferPointer(rebasing: window[..<end])
      (firstLine, comment) = Self.firstLine(of: bytes, from: position)
      while rows.count < Self.recordCount {
        guard let hasRecord = try? scanner.nextRecord(in: bytes, at: &position, isFinal: isFinal) else { return }
        guard hasRecord else {
          isComplete = isFinal
          return
        }
        let row = scanner.fields.map { Cell(text: $0.text(in: bytes) ?? "\u{FFFD}", isQuoted: $0.isQuoted) }
        guard row.contains(where: { !$0.isEmpty || $0.isQuoted }) else { continue }
        rows.append(row)
        lines.append(scanner.line)
      }
    }
    delimiter = scanner.delimiter
  }

  private static func firstLine(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (line: String, comment: String) {
    var at = start
    var comment = ""
    while at < bytes.count {
      let end = bytes[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = UnsafeBufferPointer(rebasing: bytes[at..<end]).trimmed
      if let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "%") {
        return (String(decoding: line.prefix(10_000), as: UTF8.self), comment)
      }
      if !line.isEmpty { comment = String(decoding: line.dropFirst().prefix(10_000), as: UTF8.self) }
      at = end + 1
    }
    return ("", comment)
  }

  /// The names that the comment above the first record gives to so many columns; nil if it gives others.
  func namesInComment(count: Int) -> [String]? {
    for separator in [Character("\t"), ",", ";", " "] where comment.contains(separator) {
      let names = comment.split(separator: separator, omittingEmptySubsequences: separator == " ").map {
        String($0).trimmingQuotes
      }
      guard names.count == count, Set(names).count == count, names.allSatisfy({ !$0.isEmpty && Double($0) == nil })
      else { continue }
      return names
    }
    return nil
  }
}

extension TableStart.Cell {
  /// Whether the field is a number, in any of the spellings of ``NumberSpelling``.
  var isNumber: Bool { NumberSpelling(text) != nil }
}

/// What separates the fields of delimited text.
enum Delimiter: UInt8, Sendable {
  case tab = 0x09
  case comma = 0x2C
  case semicolon = 0x3B
  case pipe = 0x7C
  /// Runs of spaces.
  case space = 0x20
}

/// A field of a record, as positions in the bytes that were scanned.
struct DelimitedField {
  var start: Int
  var end: Int
  var isQuoted = false
  /// Whether quotes inside are written twice.
  var hasDoubledQuotes = false

  func bytes(in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The text with doubled quotes undone; nil if it isn't UTF-8.
  func text(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard hasDoubledQuotes else { return String(validating: self.bytes(in: bytes), as: UTF8.self) }
    return String(validating: undoubled(in: bytes), as: UTF8.self)
  }

  func undoubled(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var at = start
    while at < end {
      result.append(bytes[at])
      at += bytes[at] == UInt8(ascii: "\"") ? 2 : 1
    }
    return result
  }
}

/// Splits delimited text into records and fields: RFC 4180, and what people make of it.
///
/// The delimiter is taken from the first record: a tab if there is one, else the more frequent of comma and semicolon,
/// else a vertical bar, else spaces. Blank lines and lines that start with `#` or `%` are skipped, unless an id begins with `#`, see
/// ``isHashRecord(_:at:isFinal:)``. Lines end in LF, CRLF or CR. Spaces
/// around unquoted fields don't count. A field in quotes may hold anything, quotes doubled.
struct DelimitedScanner {
  let source: GraphSource
  let limits: GraphReadingLimits

  /// What separates fields, once the first record was scanned.
  private(set) var delimiter: Delimiter?
  /// The fields of the last record.
  var fields: ArraySlice<DelimitedField> { storage[..<fieldCount] }
  /// The line the last record starts on.
  private(set) var line = 0
  /// How many comment lines came after the first record.
  private(set) var laterCommentCount = 0

  /// The number of the line to be scanned next.
  var nextLine = 1
  /// Fields of this record, then what is left of longer ones.
  private var storage: [DelimitedField] = []
  private var fieldCount = 0

  /// Whether `%` starts a comment, as `#` does.
  private let hasPercentComments: Bool

  init(
    source: GraphSource, limits: GraphReadingLimits, delimiter: Delimiter? = nil, hasPercentComments: Bool = true
  ) {
    self.source = source
    self.limits = limits
    self.delimiter = delimiter
    self.hasPercentComments = hasPercentComments
  }

  /// The line of the next record, unless blank lines and comments come before it.
  var upcomingLine: Int { nextLine }

  /// Takes note of records that were read elsewhere, each on a line of its own.
  mutating func countLines(_ count: Int) { nextLine += count }

  /// Scans a record into ``fields``; false if it doesn't end inside the bytes and more may come, or none is left.
  mutating func nextRecord(
    in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, isFinal: Bool
  ) throws(GraphFormatError) -> Bool {
    guard try skipToRecord(in: bytes, at: &position, isFinal: isFinal) else { return false }
    if delimiter == nil {
      guard isFinal || bytes[position...].contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
        try checkLength(bytes.count - position)
        return false
      }
      if let said = try saidDelimiter(bytes, at: &position) {
        delimiter = said
        return try nextRecord(in: bytes, at: &position, isFinal: isFinal)
      }
      delimiter = try detectDelimiter(bytes, from: position)
    }
    let delimiter = (delimiter ?? .comma).rawValue
    if delimiter != 0x20, let end = scanPlain(bytes, from: position, delimiter: delimiter) {
      line = nextLine
      nextLine += 1
      position = end
      return true
    }
    fieldCount = 0
    var at = position
    var lines = 0
    while true {
      guard let field = try scanField(bytes, at: &at, delimiter: delimiter, lines: &lines, isFinal: isFinal) else {
        try checkLength(bytes.count - position)
        return false
      }
      append(field)
      if at < bytes.count, bytes[at] == delimiter {
        at += 1
        if delimiter == 0x20 {
          while at < bytes.count, bytes[at] == delimiter { at += 1 }
          if at < bytes.count ? !isLineBreak(bytes[at]) : !isFinal { continue }
        } else {
          continue
        }
      }
      guard at < bytes.count || isFinal, let end = endOfLine(bytes, at: at, isFinal: isFinal) else { return false }
      line = nextLine
      nextLine += lines + 1
      position = end
      return true
    }
  }

  private mutating func append(_ field: DelimitedField) {
    if fieldCount < storage.count { storage[fieldCount] = field } else { storage.append(field) }
    fieldCount += 1
  }

  /// Scans a record as most are, without quotes and ending in a line feed, in one go; nil for any other.
  ///
  /// ``scanField(_:at:delimiter:lines:isFinal:)`` would do the same a field at a time, stopping at each for what can
  /// follow it: quotes, other line ends, the end of the window. That a record has none of these is found out in the one
  /// pass here, which most files spend their time in.
  private mutating func scanPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, from position: Int, delimiter: UInt8
  ) -> Int? {
    fieldCount = 0
    var start = position
    var at = position
    while at < bytes.count {
      let byte = bytes[at]
      if byte == delimiter || byte == 0x0A {
        var end = at
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        append(DelimitedField(start: start, end: end))
        if byte == 0x0A { return at + 1 }
        start = at + 1
      } else if byte == UInt8(ascii: "\"") || byte == 0x0D || byte == 0 {
        return nil
      }
      at += 1
    }
    return nil
  }

  private func checkLength(_ count: Int) throws(GraphFormatError) {
    guard count <= limits.textBytes else {
      throw source.error(
        .limit, line: nextLine,
        "a record is longer than the limit of \(limits.textBytes) bytes; is a closing quote missing?")
    }
  }

  /// Moves over blank lines and comments.
  private mutating func skipToRecord(
    in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, isFinal: Bool
  ) throws(GraphFormatError) -> Bool {
    while true {
      var at = position
      while at < bytes.count, bytes[at] == 0x20 || (bytes[at] == 0x09 && delimiter != .tab) { at += 1 }
      guard at < bytes.count else { return false }
      var isComment = bytes[at] == UInt8(ascii: "%") && hasPercentComments
      if bytes[at] == UInt8(ascii: "#") {
        guard let isRecord = isHashRecord(bytes, at: at, isFinal: isFinal) else {
          try checkLength(bytes.count - position)
          return false
        }
        isComment = !isRecord
      }
      guard isComment || isLineBreak(bytes[at]) else {
        if delimiter == .space { position = at }
        return true
      }
      if isComment { try refuseMatrixMarket(UnsafeBufferPointer(rebasing: bytes[at...])) }
      while at < bytes.count, !isLineBreak(bytes[at]) { at += 1 }
      guard at < bytes.count || isFinal, let end = endOfLine(bytes, at: at, isFinal: isFinal) else {
        try checkLength(bytes.count - position)
        return false
      }
      if isComment, delimiter != nil { laterCommentCount += 1 }
      nextLine += 1
      position = end
    }
  }

  private func refuseMatrixMarket(_ comment: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    guard nextLine == 1, comment.starts(with: Array("%%MatrixMarket".utf8)) else { return }
    throw source.error(
      .unsupported, line: 1, "this is a Matrix Market file and no list of edges; read it as what it is")
  }

  private func scanField(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, delimiter: UInt8, lines: inout Int, isFinal: Bool
  ) throws(GraphFormatError) -> DelimitedField? {
    var at = position
    while at < bytes.count, bytes[at] == 0x20 || (bytes[at] == 0x09 && delimiter != 0x09) { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      position = at
      return try scanQuoted(bytes, at: &position, delimiter: delimiter, lines: &lines, isFinal: isFinal)
    }
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == 0 {
        throw source.error(
          .encoding, line: nextLine + lines,
          "a NUL byte outside quotes; this looks like a binary file, expected delimited text")
      }
      at += 1
    }
    guard at < bytes.count || isFinal else { return nil }
    var end = at
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    position = at
    return DelimitedField(start: start, end: end)
  }

  private func scanQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, delimiter: UInt8, lines: inout Int, isFinal: Bool
  ) throws(GraphFormatError) -> DelimitedField? {
    let openingLine = nextLine + lines
    var field = DelimitedField(start: position + 1, end: position + 1, isQuoted: true)
    var at = position + 1
    while true {
      guard at < bytes.count else {
        guard isFinal else { return nil }
        try checkLength(at - field.start)
        throw source.error(.syntax, line: openingLine, "a quote opens here and is never closed; close it or remove it")
      }
      if bytes[at] == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count || isFinal else { return nil }
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
        field.hasDoubledQuotes = true
        at += 1
      } else if bytes[at] == 0x0A || (bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] != 0x0A) {
        lines += 1
      }
      at += 1
    }
    field.end = at
    at += 1
    while at < bytes.count, bytes[at] != delimiter, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    guard at == bytes.count || bytes[at] == delimiter || isLineBreak(bytes[at]) else {
      throw source.error(
        .syntax, line: nextLine + lines, "text follows a closing quote; double the quotes inside a quoted field")
    }
    position = at
    return at < bytes.count || isFinal ? field : nil
  }

  func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Where the next line starts, given the end of one; nil if that can't be known yet.
  func endOfLine(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, isFinal: Bool) -> Int? {
    guard at < bytes.count else { return at }
    guard bytes[at] == 0x0D else { return at + 1 }
    if at + 1 == bytes.count { return isFinal ? at + 1 : nil }
    return bytes[at + 1] == 0x0A ? at + 2 : at + 1
  }
}

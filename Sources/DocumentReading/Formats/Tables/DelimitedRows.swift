internal import Primitives

/// The rows of comma-separated values (RFC 4180), with any delimiter, as they come; LF, CR LF or CR ends a row.
///
/// A quote opens a quoted field only where a field begins; a quote inside one that isn't doubled closes it, and what follows up
/// to the delimiter is kept.
struct DelimitedRows {
  /// A row with the bytes it was written in.
  struct Row {
    /// The line on which it begins, counted from 1.
    var line: Int
    var fields: [[UInt8]]
    var bytes: [UInt8]
  }

  /// Why a row can't be read.
  enum Failure: Error {
    case system(SystemError)
    /// A row from a line on passes the limit.
    case tooLong(line: Int)
    /// A quoted field that began on a line isn't closed.
    case openQuote(line: Int)
  }

  /// The most columns of spreadsheets; what stands in others is left out.
  static let mostFields = 16_384

  private let stream: ByteStream
  private let delimiter: UInt8
  private let limit: Int
  private var window: [UInt8]
  private var position = 0
  private var line = 1
  private var isEnded = false

  init(_ stream: ByteStream, delimiter: UInt8, limit: Int) {
    (self.stream, self.delimiter, self.limit) = (stream, delimiter, limit)
    window = []
  }

  /// The next row that isn't blank; nil at the end.
  mutating func next() throws(Failure) -> Row? {
    while let row = try nextRow() {
      if row.fields.count > 1 || row.bytes.contains(where: { $0 > 0x20 }) { return row }
    }
    return nil
  }

  private mutating func nextRow() throws(Failure) -> Row? {
    var row = Row(line: line, fields: [], bytes: []), field: [UInt8] = []
    guard try peek() != nil else { return nil }
    var quoteLine = 0, isQuoted = false, isFresh = true
    while let byte = try take(into: &row) {
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if try peek() == byte {
          _ = try take(into: &row)
          field.append(byte)
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where isFresh: (isQuoted, quoteLine) = (true, line)
      case delimiter:
        if row.fields.count < Self.mostFields { row.fields.append(field) }
        (field, isFresh) = ([], true)
        continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if byte == UInt8(ascii: "\r"), try peek() == UInt8(ascii: "\n") { _ = try take(into: &row) }
        row.fields.append(field)
        return row
      default: field.append(byte)
      }
      isFresh = false
    }
    guard !isQuoted else { throw .openQuote(line: quoteLine) }
    row.fields.append(field)
    return row
  }

  private mutating func peek() throws(Failure) -> UInt8? {
    while position == window.count {
      guard !isEnded else { return nil }
      do throws(SystemError) { window = try stream.next() } catch { throw .system(error) }
      position = 0
      isEnded = window.isEmpty
    }
    return window[position]
  }

  private mutating func take(into row: inout Row) throws(Failure) -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    row.bytes.append(byte)
    if byte == UInt8(ascii: "\n") { line += 1 }
    if byte == UInt8(ascii: "\r"), try peek() != UInt8(ascii: "\n") { line += 1 }
    guard row.bytes.count <= limit else { throw .tooLong(line: row.line) }
    return byte
  }
}

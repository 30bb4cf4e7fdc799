/// The lines of a text in memory: LF, CR LF or CR ends a line, as in CommonMark 0.30, section 2.1.
///
/// A stream of records, ``LineStream``, knows no CR by itself: in JSON it is white space.
struct TextLines: IteratorProtocol {
  /// A line without its line end, and the offset behind that.
  struct Line {
    var content: Range<Int>
    var end: Int
  }

  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    position = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") { position += 1 }
    return Line(content: start..<end, end: position)
  }
}

import Primitives

/// The lines of a byte stream, one at a time, without their line ends (LF or CR LF).
struct LineStream {
  enum Line {
    case bytes([UInt8])
    /// The line passes the limit, and was skipped.
    case tooLong
  }

  private let stream: ByteStream
  private let limit: Int
  private var buffer: [UInt8]
  private var start = 0
  private var searched = 0

  /// Reads on from `stream`; `head` was taken from it before.
  init(_ stream: ByteStream, head: [UInt8] = [], limit: Int) {
    self.stream = stream
    self.limit = limit
    buffer = head
  }

  /// The next line; nil at the end.
  mutating func next() throws(SystemError) -> Line? {
    var isTooLong = false
    while true {
      if let end = lineEnd() {
        let line = take(upTo: end, droppingEnd: true)
        return isTooLong || line.count > limit ? .tooLong : .bytes(line)
      }
      searched = buffer.count
      if buffer.count - start > limit {
        isTooLong = true
        buffer.removeAll()
        start = 0
        searched = 0
      }
      let piece = try stream.next()
      if piece.isEmpty {
        guard start < buffer.count || isTooLong else { return nil }
        let line = take(upTo: buffer.count, droppingEnd: false)
        return isTooLong || line.count > limit ? .tooLong : .bytes(line)
      }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      buffer.append(contentsOf: piece)
    }
  }

  private func lineEnd() -> Int? {
    let from = max(start, searched)
    return buffer.withUnsafeBufferPointer { bytes in
      bytes[from...].firstIndex(of: UInt8(ascii: "\n"))
    }
  }

  private mutating func take(upTo end: Int, droppingEnd: Bool) -> [UInt8] {
    var line = Array(buffer[start..<end])
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    start = droppingEnd ? end + 1 : end
    searched = start
    return line
  }
}

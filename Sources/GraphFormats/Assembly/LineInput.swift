/// A text file read line by line, no more than the lines of one chunk in memory.
struct LineInput {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var input: ChunkedInput
  /// The number of the last line, counted from 1.
  private(set) var line = 0

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    self.input = input
  }

  /// Hands the next line to a body, without its LF or CR LF; false at the end of the file.
  mutating func next(
    _ body: (UnsafeBufferPointer<UInt8>, Int) throws(GraphFormatError) -> Void
  ) throws(GraphFormatError) -> Bool {
    var searched = input.position
    while true {
      let end = lineEnd(from: searched)
      guard (end ?? input.window.count) - input.position <= limits.textBytes else {
        throw source.error(
          .limit, line: line + 1, "a line is longer than the limit of \(limits.textBytes) bytes; raise the limit")
      }
      if let end { return try hand(input.position..<end, to: body, nextStart: end + 1) }
      if input.isFinal {
        guard input.position < input.window.count else { return false }
        return try hand(input.position..<input.window.count, to: body, nextStart: input.window.count)
      }
      let seen = input.window.count - input.position
      try input.refill()
      searched = input.position + seen
    }
  }

  private func lineEnd(from start: Int) -> Int? {
    input.window.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      return at < bytes.count ? at : nil
    }
  }

  private mutating func hand(
    _ range: Range<Int>, to body: (UnsafeBufferPointer<UInt8>, Int) throws(GraphFormatError) -> Void, nextStart: Int
  ) throws(GraphFormatError) -> Bool {
    line += 1
    let number = line
    try input.window.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
      let hasReturn = !range.isEmpty && bytes[range.upperBound - 1] == 0x0D
      let end = hasReturn ? range.upperBound - 1 : range.upperBound
      try body(UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end]), number)
    }
    input.position = nextStart
    return true
  }
}

/// A text file read line by line, no more than the lines of one chunk in memory. Lines end in LF, CR LF or CR, mixed as they may be.
struct LineInput {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var input: ChunkedInput
  /// Whether the last line ended in a CR that was the last byte at hand: an LF after it ends no line of its own.
  private var endedInReturn = false
  /// The number of the last line, counted from 1.
  private(set) var line = 0

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    self.input = input
  }

  /// Hands the next line to a body, without its end; false at the end of the file.
  mutating func next(
    _ body: (UnsafeBufferPointer<UInt8>, Int) throws(GraphFormatError) -> Void
  ) throws(GraphFormatError) -> Bool {
    if endedInReturn { try skipLineFeed() }
    var searched = input.position
    while true {
      let end = lineEnd(from: searched)
      guard (end ?? input.window.count) - input.position <= limits.textBytes else {
        throw source.error(
          .limit, line: line + 1, "a line is longer than the limit of \(limits.textBytes) bytes; raise the limit")
      }
      if let end { return try hand(input.position..<end, to: body, nextStart: nextLine(after: end)) }
      if input.isFinal {
        guard input.position < input.window.count else { return false }
        return try hand(input.position..<input.window.count, to: body, nextStart: input.window.count)
      }
      let seen = input.window.count - input.position
      try input.refill()
      searched = input.position + seen
    }
  }

  private mutating func skipLineFeed() throws(GraphFormatError) {
    while input.position == input.window.count, !input.isFinal { try input.refill() }
    if input.position < input.window.count, input.window[input.position] == 0x0A { input.position += 1 }
    endedInReturn = false
  }

  private func lineEnd(from start: Int) -> Int? {
    input.window.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      return at < bytes.count ? at : nil
    }
  }

  /// Where the line after an end starts.
  private mutating func nextLine(after end: Int) -> Int {
    guard input.window[end] == 0x0D else { return end + 1 }
    endedInReturn = end + 1 == input.window.count
    return !endedInReturn && input.window[end + 1] == 0x0A ? end + 2 : end + 1
  }

  private mutating func hand(
    _ range: Range<Int>, to body: (UnsafeBufferPointer<UInt8>, Int) throws(GraphFormatError) -> Void, nextStart: Int
  ) throws(GraphFormatError) -> Bool {
    line += 1
    let number = line
    try input.window.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
      try body(UnsafeBufferPointer(rebasing: bytes[range]), number)
    }
    input.position = nextStart
    return true
  }
}

/// A file that comes in chunks, seen through a window of the bytes that are not consumed yet.
struct ChunkedInput {
  /// The bytes at hand; those before ``position`` are consumed.
  private(set) var window: [UInt8] = []
  /// Where the unread bytes start in ``window``.
  var position = 0
  /// Whether no bytes follow those at hand.
  private(set) var isFinal = false

  let source: GraphSource
  private let limits: GraphReadingLimits
  private let chunks: () throws -> [UInt8]?
  private var total = 0
  /// Whether LF stands for lone CRs; see ``replaceReturns()``.
  private var replacesReturns = false
  /// Whether the last byte so far was a CR that became an LF.
  private var endedInReturn = false

  init(source: GraphSource, limits: GraphReadingLimits, chunks: @escaping () throws -> [UInt8]?) {
    self.source = source
    self.limits = limits
    self.chunks = chunks
  }

  /// Whether every byte is consumed and none follow.
  var isExhausted: Bool { isFinal && position == window.count }

  /// Drops what is consumed and takes more bytes, at least as many as were left: so a token that is scanned again from its
  /// start after each refill costs linear time in all.
  mutating func refill() throws(GraphFormatError) {
    let left = window.count - position
    if position > 0 {
      window.removeFirst(position)
      position = 0
    }
    while !isFinal, window.count < max(2 * left, 1) {
      guard let chunk = try nextChunk() else {
        isFinal = true
        break
      }
      if window.isEmpty { window = chunk } else { window += chunk }
    }
  }

  private mutating func nextChunk() throws(GraphFormatError) -> [UInt8]? {
    let chunk: [UInt8]?
    do { chunk = try chunks() } catch { throw source.error(.unreadable, "could not be read: \(error)") }
    total += chunk?.count ?? 0
    guard total <= limits.bytes else {
      throw source.error(
        .limit, "the file is larger than the limit of \(limits.bytes) bytes; raise the limit or split it")
    }
    return replacesReturns ? chunk.map { withoutReturns($0) } : chunk
  }

  /// From here on puts an LF in the place of every CR that no LF follows, unless the text is UTF-16, where a byte is no letter.
  mutating func replaceReturns() {
    let start = window.dropFirst(position).prefix(4)
    guard !start.contains(0), !start.starts(with: [0xFF, 0xFE]), !start.starts(with: [0xFE, 0xFF]) else { return }
    replacesReturns = true
    window = withoutReturns(window)
  }

  private mutating func withoutReturns(_ chunk: [UInt8]) -> [UInt8] {
    // Looked through to the end, which takes many bytes at a time: hardly any file has a CR.
    var hasReturn: UInt8 = endedInReturn ? 1 : 0
    for byte in chunk { hasReturn |= byte == 0x0D ? 1 : 0 }
    guard hasReturn != 0 else { return chunk }
    var bytes = chunk
    for place in bytes.indices where bytes[place] == 0x0D {
      let isFollowed = place + 1 < bytes.count && bytes[place + 1] == 0x0A
      if !isFollowed { bytes[place] = 0x0A }
    }
    // The CR before this chunk is an LF already.
    if endedInReturn, bytes.first == 0x0A, chunk.first == 0x0A { bytes.removeFirst() }
    endedInReturn = chunk.last.map { $0 == 0x0D } ?? endedInReturn
    return bytes
  }

  /// Skips a byte order mark, and turns UTF-16 into UTF-8. Needs the first bytes at hand.
  mutating func decodeByteOrderMark() throws(GraphFormatError) {
    while window.count < 3, !isFinal { try refillKeepingAll() }
    if window.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    } else if window.starts(with: [0xFF, 0xFE]) || window.starts(with: [0xFE, 0xFF]) {
      while !isFinal { try refillKeepingAll() }
      let low = window[0] == 0xFF ? 0 : 1
      let units = stride(from: 2, to: window.count - 1, by: 2).lazy.map { [window] at in
        UInt16(window[at + low]) | UInt16(window[at + 1 - low]) << 8
      }
      window = Array(String(decoding: Array(units), as: UTF16.self).utf8)
    }
  }

  /// Takes bytes until so many are at hand, or all.
  mutating func takeStart(bytes count: Int) throws(GraphFormatError) {
    while !isFinal, window.count - position <= count { try refill() }
  }

  /// Takes bytes until so many are at hand, or all, without moving those that are: places in the window stay what they are.
  mutating func lookAhead(bytes count: Int) throws(GraphFormatError) {
    while !isFinal, window.count - position <= count { try refillKeepingAll() }
  }

  /// All bytes that are left, which counts as consuming them.
  mutating func rest() throws(GraphFormatError) -> ArraySlice<UInt8> {
    while !isFinal { try refill() }
    defer { position = window.count }
    return window[position...]
  }

  /// Puts a blank in the place of a byte that is at hand.
  mutating func blank(at place: Int) { window[place] = 0x20 }

  /// Puts blanks in the place of what stands on the next lines, which are at hand.
  mutating func blankLines(_ count: Int) {
    var left = count
    var at = position
    while left > 0, at < window.count {
      let isReturn = window[at] == 0x0D
      if window[at] == 0x0A || (isReturn && (at + 1 == window.count || window[at + 1] != 0x0A)) {
        left -= 1
      } else if !isReturn {
        window[at] = 0x20
      }
      at += 1
    }
  }

  private mutating func refillKeepingAll() throws(GraphFormatError) {
    if let chunk = try nextChunk() { window += chunk } else { isFinal = true }
  }
}

/// Translates UTF-8 offsets of one text to Unicode scalar offsets, as Python's `str` and spaCy count, and back.
///
/// - Complexity: O(1) a lookup for ASCII texts, O(stride) otherwise, and back O(log *n*), after one O(*n*) pass.
public struct ScalarOffsets: Sendable {
  private static let stride = 64
  private let text: String
  /// The number of scalars before every 64th byte; empty where all bytes are ASCII and the offsets agree.
  private let checkpoints: [Int32]

  /// Prepares the translation of one text.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var counts: [Int32] = []
    var scalars: Int32 = 0
    var isASCII = true
    for (offset, byte) in text.utf8.enumerated() {
      if offset % Self.stride == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte >= 0x80 { isASCII = false }
    }
    counts.append(scalars)
    checkpoints = isASCII ? [] : counts
  }

  /// The number of Unicode scalars before `utf8Offset`.
  ///
  /// - Precondition: The offset lies on a scalar boundary inside the text, or at its end.
  /// - Complexity: O(1): at most a stretch between two checkpoints is counted.
  public func scalarOffset(_ utf8Offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return utf8Offset }
    let block = utf8Offset / Self.stride
    let utf8 = text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: block * Self.stride)
    var count = Int(checkpoints[block])
    for _ in block * Self.stride..<utf8Offset {
      if utf8[index] & 0xC0 != 0x80 { count += 1 }
      index = utf8.index(after: index)
    }
    return count
  }

  /// The UTF-8 offset before which there are `scalarOffset` Unicode scalars; nil if the text has fewer.
  ///
  /// - Complexity: O(log *n*) for *n* bytes; O(1) where all of the text is ASCII.
  public func utf8Offset(_ scalarOffset: Int) -> Int? {
    guard scalarOffset >= 0 else { return nil }
    let utf8 = text.utf8
    guard !checkpoints.isEmpty else { return scalarOffset <= utf8.count ? scalarOffset : nil }
    // The last block that no more scalars stand before.
    var (low, high) = (0, checkpoints.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(checkpoints[middle]) <= scalarOffset { low = middle } else { high = middle - 1 }
    }
    // The last checkpoint is the end of the text, wherever its block would begin.
    let block = low == checkpoints.count - 1 ? max(0, low - 1) : low
    var offset = block * Self.stride, count = Int(checkpoints[block])
    var index = utf8.index(utf8.startIndex, offsetBy: offset)
    while index < utf8.endIndex {
      if utf8[index] & 0xC0 != 0x80 {
        if count == scalarOffset { return offset }
        count += 1
      }
      index = utf8.index(after: index)
      offset += 1
    }
    return count == scalarOffset ? offset : nil
  }

  /// The span of a range in Unicode scalars, as files and spaCy have it; nil if it passes the end of the text.
  ///
  /// - Complexity: O(log *n*) for *n* bytes.
  public func span(_ scalars: Range<Int>) -> TextSpan? {
    guard let start = utf8Offset(scalars.lowerBound), let end = utf8Offset(scalars.upperBound) else { return nil }
    return TextSpan(start, end)
  }

  /// The span in Unicode scalars.
  public func scalars(_ span: TextSpan) -> Range<Int> { scalarOffset(span.start)..<scalarOffset(span.end) }
}

internal import TextModel

/// Translates UTF-8 offsets of a text to Unicode scalar offsets, one behind the other; a step back begins from the start.
///
/// - Complexity: O(*n*) for all offsets of a text in order.
struct ScalarCursor {
  private let bytes: [UInt8]
  private var place = 0
  private var count = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The number of scalars before an offset.
  mutating func scalars(before offset: Int) -> Int {
    if offset < place { (place, count) = (0, 0) }
    let end = min(offset, bytes.count)
    count += bytes.withUnsafeBufferPointer { bytes in
      UnsafeBufferPointer(rebasing: bytes[place..<end]).reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
    place = end
    return count
  }

  /// A span in scalars.
  mutating func scalars(_ span: TextSpan) -> Range<Int> {
    let start = scalars(before: span.start)
    return start..<scalars(before: span.end)
  }
}

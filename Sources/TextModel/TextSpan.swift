/// A half-open range of UTF-8 offsets into the text of one document.
///
/// UTF-8 offsets make slicing O(1); files carry Unicode scalar offsets instead, see ``ScalarOffsets``.
public struct TextSpan: Hashable, Comparable, Sendable {
  private var storedStart: Int32
  private var storedEnd: Int32

  /// The offset of the first byte.
  public var start: Int { Int(storedStart) }

  /// The offset after the last byte.
  public var end: Int { Int(storedEnd) }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Creates the span `start..<end`.
  ///
  /// - Precondition: `0 <= start <= end`, and both fit 31 bits: a document holds less than 2 GiB.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "A span needs 0 <= start <= end")
    storedStart = Int32(start)
    storedEnd = Int32(end)
  }

  /// Whether `other` lies inside this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Orders by start, then by end.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.storedStart, a.storedEnd) < (b.storedStart, b.storedEnd)
  }
}

extension String {
  /// The characters of `span`, in O(1) for native strings.
  ///
  /// - Precondition: The span lies inside the text.
  public subscript(span: TextSpan) -> Substring {
    let start = utf8.index(startIndex, offsetBy: span.start)
    return self[start..<utf8.index(start, offsetBy: span.length)]
  }
}

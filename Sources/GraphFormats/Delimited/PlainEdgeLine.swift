import Primitives

/// A line of two ids, and perhaps a weight, with nothing to it: no quotes, no space to strip, a line feed at the end, the
/// weight in decimals that need no rounding but one.
///
/// Nearly all lines of large files are such. Anything else is left to ``DelimitedScanner``.
struct PlainEdgeLine {
  /// Where the ids stand.
  let source: Range<Int>, target: Range<Int>
  /// The ids as numbers, where ``NumberedNodes`` has a place for them.
  let sourceNumber: Int?, targetNumber: Int?
  /// The weight, nil in a list without weights.
  let weight: Double?
  /// Where the next line starts.
  let end: Int

  /// Reads a line; a line feed must follow somewhere in the bytes.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ delimiter: UInt8, hasWeight: Bool) {
    let first = bytes[start]
    guard first != UInt8(ascii: "#"), first != UInt8(ascii: "%") else { return nil }
    guard let (source, sourceNumber) = Self.id(bytes, at: start, until: delimiter, delimiter) else { return nil }
    let close = hasWeight ? delimiter : 0x0A
    guard let (target, targetNumber) = Self.id(bytes, at: source.upperBound + 1, until: close, delimiter) else {
      return nil
    }
    (self.source, self.sourceNumber, self.target, self.targetNumber) = (source, sourceNumber, target, targetNumber)
    if hasWeight {
      guard let (weight, end) = Self.weight(bytes, at: target.upperBound + 1) else { return nil }
      (self.weight, self.end) = (weight, end + 1)
    } else {
      (weight, end) = (nil, target.upperBound + 1)
    }
  }

  @inline(__always)
  private static func id(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, until close: UInt8, _ delimiter: UInt8
  ) -> (range: Range<Int>, number: Int?)? {
    var at = start
    var number = 0
    while true {
      let digit = bytes[at] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      number = number &* 10 &+ Int(digit)
      at += 1
    }
    if bytes[at] == close, at > start, at - start <= 8, number < NumberedNodes.limit,
      bytes[start] != UInt8(ascii: "0") || at == start + 1
    {
      return (Range(uncheckedBounds: (start, at)), number)
    }
    return text(bytes, from: start, at: at, until: close, delimiter)
  }

  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, at place: Int, until close: UInt8, _ delimiter: UInt8
  ) -> (range: Range<Int>, number: Int?)? {
    var at = place
    while bytes[at] != close {
      switch bytes[at] {
      case 0, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), delimiter: return nil
      default: at += 1
      }
    }
    guard at > start, bytes[start] != 0x20, bytes[at - 1] != 0x20 else { return nil }
    return (Range(uncheckedBounds: (start, at)), nil)
  }

  /// A number of at most 15 digits, and where the line feed after it stands.
  @inline(__always)
  private static func weight(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (weight: Double, end: Int)? {
    var at = start
    var mantissa = 0
    while true {
      let digit = bytes[at] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ Int(digit)
      at += 1
    }
    if bytes[at] == 0x0A { return at > start && at - start <= 15 ? (Double(mantissa), at) : nil }
    while bytes[at] != 0x0A { at += 1 }
    let close = bytes[at - 1] == 0x0D ? at - 1 : at
    let text = UnsafeBufferPointer(rebasing: bytes[start..<max(start, close)])
    return Double(decimal: text).map { ($0, at) }
  }
}

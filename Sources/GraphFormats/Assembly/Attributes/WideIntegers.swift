import Primitives

/// Whole numbers that 64 bits don't hold: as attributes they are texts, so that no digit is lost.
struct WideIntegers {
  private var count = 0

  /// The digits of a number that is written as a whole one and didn't fit; nil for any other.
  mutating func text(_ bytes: some Collection<UInt8>) -> String? {
    guard let first = bytes.first else { return nil }
    let digits = first == UInt8(ascii: "-") || first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    guard digits.count > 18, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    count += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many there were.
  var remarks: [String] {
    count == 0
      ? [] : ["\(counted(count, "whole number is", "whole numbers are")) beyond 64 bits and became text"]
  }
}

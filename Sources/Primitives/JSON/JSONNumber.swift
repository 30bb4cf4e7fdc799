/// The grammar of numbers in JSON: RFC 8259, section 6.
@usableFromInline package enum JSONNumber {
  /// Where bytes stop being a number; nil if all of them are one.
  @usableFromInline package static func mistake(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = 0
    func has(_ sign: Unicode.Scalar) -> Bool { at < bytes.count && bytes[at] == UInt8(ascii: sign) }
    func hasDigit() -> Bool { at < bytes.count && bytes[at] &- UInt8(ascii: "0") < 10 }
    /// Moves over digits; false where there is none.
    func digits() -> Bool {
      guard hasDigit() else { return false }
      while hasDigit() { at += 1 }
      return true
    }
    if has("-") { at += 1 }
    if has("0") {
      at += 1
      // What is wrong with a leading zero is the zero.
      if hasDigit() { return at - 1 }
    } else if !digits() {
      return at
    }
    if has(".") {
      at += 1
      guard digits() else { return at }
    }
    if has("e") || has("E") {
      at += 1
      if has("+") || has("-") { at += 1 }
      guard digits() else { return at }
    }
    return at == bytes.count ? nil : at
  }

  /// Whether bytes are no number because a zero stands before a digit, the only digit that can be wrong.
  package static func hasLeadingZero(_ bytes: [UInt8]) -> Bool {
    let place = bytes.withUnsafeBufferPointer { mistake(in: $0) }
    return place.map { bytes[$0...].first == UInt8(ascii: "0") } ?? false
  }
}

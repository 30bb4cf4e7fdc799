extension Double {
  /// A decimal number in text, as `12`, `-0.5`, `1e-3`; nil for anything else, hexadecimal and `nan` among it.
  ///
  /// Whole numbers and short decimals are converted without a string: below 2^53 over a power of ten up to 10^22, one division
  /// gives the nearest number.
  @usableFromInline package init?(decimal bytes: UnsafeBufferPointer<UInt8>) {
    guard var at = bytes.indices.first else { return nil }
    let isNegative = bytes[0] == UInt8(ascii: "-")
    if isNegative || bytes[0] == UInt8(ascii: "+") { at += 1 }
    var mantissa: UInt64 = 0
    var digitCount = 0
    var decimals = 0
    var hasPoint = false
    while at < bytes.count {
      let digit = bytes[at] &- UInt8(ascii: "0")
      if digit < 10 {
        mantissa = mantissa &* 10 &+ UInt64(digit)
        digitCount += 1
        if hasPoint { decimals += 1 }
      } else if bytes[at] == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        break
      }
      at += 1
    }
    guard digitCount > 0 else { return nil }
    guard at == bytes.count, digitCount <= 15 else {
      self.init(slowDecimal: bytes)
      return
    }
    let magnitude = Double(mantissa) / powersOfTen[decimals]
    self = isNegative ? -magnitude : magnitude
  }

  private init?(slowDecimal bytes: UnsafeBufferPointer<UInt8>) {
    let isPlain = bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard isPlain, let value = Double(String(decoding: bytes, as: UTF8.self)) else { return nil }
    self = value
  }
}

extension Int {
  /// A whole number in text; nil for anything else and beyond 64 bits.
  @usableFromInline package init?(decimal bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    let digits = isNegative || first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      let (shifted, overflows) = value.multipliedReportingOverflow(by: 10)
      let (next, overflowsToo) = shifted.subtractingReportingOverflow(Int(digit))
      if overflows || overflowsToo { return nil }
      value = next
    }
    // Summed below zero, where one number more fits than above.
    if !isNegative, value == .min { return nil }
    self = isNegative ? value : -value
  }
}

private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

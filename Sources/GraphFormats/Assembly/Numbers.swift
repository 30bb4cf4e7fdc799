import Primitives

extension Double {
  /// A number as XML Schema writes it, with `INF`, `-INF` and `NaN`; Python's and Java's spellings of these are taken too.
  init?(xml bytes: UnsafeBufferPointer<UInt8>) {
    if let number = Double(decimal: bytes) {
      self = number
      return
    }
    switch String(decoding: bytes.prefix(12), as: UTF8.self).lowercased() {
    case "nan": self = .nan
    case "inf", "+inf", "infinity", "+infinity": self = .infinity
    case "-inf", "-infinity": self = -.infinity
    default: return nil
    }
  }

  /// The shortest decimals that read back as the same number, with `INF`, `-INF` and `NaN` as in XML Schema.
  var shortest: String {
    if isNaN { return "NaN" }
    return isFinite ? description : (self > 0 ? "INF" : "-INF")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without spaces, tabs and line breaks at both ends.
  var trimmed: UnsafeBufferPointer<UInt8> {
    var (low, high) = (0, count)
    while low < high, self[low].isBlank { low += 1 }
    while low < high, self[high - 1].isBlank { high -= 1 }
    return UnsafeBufferPointer(rebasing: self[low..<high])
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

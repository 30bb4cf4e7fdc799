import Primitives

/// Numeric references as in HTML, `&#233;`: how GML and Pajek write what their texts can't hold.
enum CharacterReferences {
  /// Appends a scalar as a decimal reference.
  static func append(_ scalar: Unicode.Scalar, to buffer: inout OutputBuffer) {
    buffer.append("&#")
    buffer.append(integer: Int(scalar.value))
    buffer.append(";")
  }

  /// The text with references resolved: decimal and hexadecimal ones, and XML's five names where asked for. What isn't a
  /// reference stays as it is.
  static func resolved(_ text: UnsafeBufferPointer<UInt8>, names: Bool) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "&"), let (scalar, end) = reference(in: text, at: at, names: names) {
        result.append(contentsOf: String(scalar).utf8)
        at = end
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }

  private static func reference(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, names: Bool
  ) -> (Unicode.Scalar, end: Int)? {
    var end = start + 1
    while end < text.count, end - start < 12, text[end] != UInt8(ascii: ";") { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    let name = UnsafeBufferPointer(rebasing: text[(start + 1)..<end])
    return scalar(name, names: names).map { ($0, end + 1) }
  }

  private static func scalar(_ name: UnsafeBufferPointer<UInt8>, names: Bool) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      guard names else { return nil }
      switch String(decoding: name, as: UTF8.self) {
      case "amp": return "&"
      case "quot": return "\""
      case "apos": return "'"
      case "lt": return "<"
      case "gt": return ">"
      default: return nil
      }
    }
    let isHexadecimal = name.count > 1 && name[1] | 0x20 == UInt8(ascii: "x")
    let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
    guard let first = digits.unicodeScalars.first, first != "+", first != "-" else { return nil }
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }
}

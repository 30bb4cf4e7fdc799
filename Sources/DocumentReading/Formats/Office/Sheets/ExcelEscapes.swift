/// Characters that Excel writes by their number, as XML can't hold all: `_x000D_` (ECMA-376, part 1, section 22.9.2.19).
enum ExcelEscapes {
  /// A text with its escapes decoded; a number that is no character stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var result = "", rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      let digits = rest[start.upperBound...].prefix(4)
      let end = digits.endIndex
      guard digits.count == 4, digits.allSatisfy(\.isHexDigit), end < rest.endIndex, rest[end] == "_",
        let character = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      result += rest[..<start.lowerBound]
      result.unicodeScalars.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

/// The properties of characters that reading names asks for most, told for ASCII without looking into Unicode's tables.
extension Character {
  /// The same as `isWhitespace`, which goes by the first scalar alone.
  var isBlank: Bool {
    guard let byte = utf8.first, byte < 0x80 else { return isWhitespace }
    return byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The same as `isLetter`, which goes by the first scalar alone.
  var isAlphabetic: Bool {
    guard let byte = utf8.first, byte < 0x80 else { return isLetter }
    return (0x61...0x7A).contains(byte | 0x20)
  }

  /// The same as `isNumber`, which goes by the first scalar alone.
  var isFigure: Bool {
    guard let byte = utf8.first, byte < 0x80 else { return isNumber }
    return (0x30...0x39).contains(byte)
  }

  /// The same as `isUppercase`.
  var isUpper: Bool { soleByte.map { (0x41...0x5A).contains($0) } ?? isUppercase }

  /// The same as `isLowercase`.
  var isLower: Bool { soleByte.map { (0x61...0x7A).contains($0) } ?? isLowercase }

  /// The byte of a character that has no other; it is ASCII then.
  fileprivate var soleByte: UInt8? { utf8.count == 1 ? utf8.first : nil }
}

extension String {
  /// The same as `contains` for a list of signs, each of one scalar.
  func hasSign(_ sign: Character) -> Bool { sign.soleByte.map(utf8.contains) ?? contains(sign) }
}

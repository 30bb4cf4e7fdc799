/// Text in UTF-16 or UTF-32 with a byte-order mark, and UTF-16 without one in Latin letters.
enum WideText {
  /// The text, and whether every unit of it was valid; nil for all else.
  static func decode(_ bytes: [UInt8]) -> (text: String, isWhole: Bool)? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decodeUTF32(bytes[4...], bigEndian: false) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return decodeUTF32(bytes[4...], bigEndian: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes[2...], bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes[2...], bigEndian: true) }
    return unmarkedOrder(bytes[...]).map { decodeUTF16(bytes[...], bigEndian: $0) }
  }

  /// Whether the high byte comes first in UTF-16 without a mark; nil for all else.
  ///
  /// Only texts in Latin letters can be told so: every second byte is zero in nearly all of the first characters, and the
  /// others are letters and signs.
  static func unmarkedOrder(_ bytes: ArraySlice<UInt8>) -> Bool? {
    let start = Array(bytes.prefix(1024))
    guard start.count >= 16, bytes.count % 2 == 0, start.contains(0) else { return nil }
    for isBigEndian in [false, true] {
      let low = stride(from: isBigEndian ? 1 : 0, to: start.count, by: 2).map { start[$0] }
      let high = stride(from: isBigEndian ? 0 : 1, to: start.count, by: 2).map { start[$0] }
      let areLetters = low.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
      if areLetters, high.count(where: { $0 == 0 }) * 10 >= high.count * 9 { return isBigEndian }
    }
    return nil
  }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> (text: String, isWhole: Bool) {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { index in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    let text = String(decoding: Array(units), as: UTF16.self)
    let isEven = bytes.count % 2 == 0
    return (isEven ? text : text + "\u{FFFD}", isEven && text.utf16.elementsEqual(units))
  }

  private static func decodeUTF32(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> (text: String, isWhole: Bool) {
    var scalars = String.UnicodeScalarView()
    var isWhole = bytes.count % 4 == 0
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
      let value = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index + (bigEndian ? $1 : 3 - $1)]) }
      let scalar = Unicode.Scalar(value)
      if scalar == nil { isWhole = false }
      scalars.append(scalar ?? "\u{FFFD}")
    }
    return (String(scalars), isWhole)
  }
}

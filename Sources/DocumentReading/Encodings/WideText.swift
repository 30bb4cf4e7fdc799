/// Text in UTF-16 or UTF-32 with a byte-order mark.
enum WideText {
  /// The text, and whether every unit of it was valid; nil where no such mark stands at the start.
  static func decode(_ bytes: [UInt8]) -> (text: String, isWhole: Bool)? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decodeUTF32(bytes[4...], bigEndian: false) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return decodeUTF32(bytes[4...], bigEndian: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes[2...], bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes[2...], bigEndian: true) }
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

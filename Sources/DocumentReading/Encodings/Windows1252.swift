/// The encoding of Western European texts from Windows, as the WHATWG Encoding Standard defines it.
enum Windows1252 {
  /// What to tell about a text that was read so.
  static let remark = "is not valid UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong"

  /// The characters of 0x80...0x9F; the five bytes without one stand for the control characters of the same number.
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  /// The text; every byte has a meaning.
  static func decode(_ bytes: [UInt8]) -> String {
    let length = bytes.reduce(0) { $0 + ($1 < 0x80 ? 1 : 3) }
    return String(unsafeUninitializedCapacity: length) { text in
      var count = 0
      for byte in bytes {
        let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte)
        if value < 0x80 {
          text[count] = byte
          count += 1
          continue
        }
        if value >= 0x800 {
          text[count] = UInt8(0xE0 | value >> 12)
          count += 1
        }
        text[count] = value < 0x800 ? UInt8(0xC0 | value >> 6) : UInt8(0x80 | value >> 6 & 0x3F)
        text[count + 1] = UInt8(0x80 | value & 0x3F)
        count += 2
      }
      return count
    }
  }

  /// The byte of a character; nil where it has none. Control characters stand for the byte of the same number.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    guard scalar.value <= 0x2122 else { return nil }
    return upper.firstIndex { UInt32($0) == scalar.value }.map { UInt8($0 + 0x80) }
  }
}

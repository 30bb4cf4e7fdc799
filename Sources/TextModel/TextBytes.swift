/// The UTF-8 bytes of one text, with what tokenizing asks about them.
///
/// Valid only inside the closure that made it; the bytes are valid UTF-8, since they come from a `String`.
struct TextBytes {
  private let buffer: UnsafeBufferPointer<UInt8>

  init(_ buffer: UnsafeBufferPointer<UInt8>) { self.buffer = buffer }

  var count: Int { buffer.count }

  @inline(__always)
  subscript(offset: Int) -> UInt8 { buffer[offset] }

  /// The byte at `offset`, or 0 past the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < buffer.count ? buffer[offset] : 0 }

  /// The scalar that starts at `offset`, and how many bytes it takes.
  @inline(__always)
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(buffer[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(truncatingIfNeeded: first)), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= buffer.count else { return ("\u{FFFD}", 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for place in 1..<length { value = value << 6 | UInt32(buffer[offset + place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The class of the scalar that starts at `offset`, and how many bytes it takes.
  @inline(__always)
  func scalarClass(at offset: Int) -> (kind: ScalarClass, length: Int) {
    let byte = buffer[offset]
    if byte < 0x80 { return (ScalarClass(ascii: byte), 1) }
    let (scalar, length) = scalar(at: offset)
    return (ScalarClass(scalar), length)
  }

  /// Whether a letter, digit or mark starts at `offset`.
  func continuesWord(at offset: Int) -> Bool { offset < count && scalarClass(at: offset).kind.continuesWord }

  /// Whether an upper-case or title-case letter starts at `offset`.
  func isUppercase(at offset: Int) -> Bool {
    guard offset < count else { return false }
    let byte = buffer[offset]
    if byte < 0x80 { return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    let properties = scalar(at: offset).scalar.properties
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  /// Whether a lower-case letter starts at `offset`.
  func isLowercase(at offset: Int) -> Bool {
    guard offset < count else { return false }
    let byte = buffer[offset]
    if byte < 0x80 { return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    return scalar(at: offset).scalar.properties.isLowercase
  }

  /// The length in bytes of an apostrophe, straight, curly, turned or acute, at `offset`; 0 where there is none.
  func apostropheLength(at offset: Int) -> Int {
    switch byte(offset) {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): 1
    case 0xC2 where byte(offset + 1) == 0xB4: 2
    case 0xE2 where byte(offset + 1) == 0x80 && (byte(offset + 2) == 0x99 || byte(offset + 2) == 0x98): 3
    default: 0
    }
  }

  /// Whether the ASCII letters at `offset` are `lowercase`, ignoring case.
  func matches(_ lowercase: StaticString, at offset: Int) -> Bool {
    let length = lowercase.utf8CodeUnitCount
    guard offset + length <= count else { return false }
    for place in 0..<length where Self.lowered(buffer[offset + place]) != lowercase.utf8Start[place] { return false }
    return true
  }

  /// The characters from `start` to `end` in lower case.
  func lowercased(_ start: Int, _ end: Int) -> String {
    let bytes = buffer[start..<end]
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes.lazy.map(Self.lowered), as: UTF8.self) }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// Up to eight ASCII letters as one number, in lower case; nil for anything else.
  func packedWord(_ start: Int, _ end: Int) -> UInt64? {
    guard end - start <= 8 else { return nil }
    var key: UInt64 = 0
    for offset in start..<end {
      guard Self.isASCIILetter(buffer[offset]) else { return nil }
      key = key << 8 | UInt64(buffer[offset] | 0x20)
    }
    return key
  }

  /// The number of scalars from `start` to `end`.
  func scalarCount(_ start: Int, _ end: Int) -> Int {
    var count = 0
    for offset in start..<end where buffer[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  static func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isASCIIDigit(byte) }

  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}

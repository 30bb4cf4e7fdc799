/// The signs of the Rich Text Format, one after another: Microsoft's specification 1.9.1, "Conventions of an RTF reader".
struct RTFScanner: IteratorProtocol {
  /// A sign.
  enum Sign: Hashable {
    case open, close
    /// A control word with its number: `\u8217`.
    case word(String, Int?)
    /// A control symbol: `\~`.
    case symbol(UInt8)
    /// A byte of text, written as it is or as `\'e9`.
    case byte(UInt8)
    /// Bytes that are no text, `\bin`.
    case data(Int)
  }

  /// Control words have no more letters than these, and numbers no more digits.
  private static let (longestWord, longestNumber) = (32, 10)

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Sign? {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"): return control()
      case 0x0A, 0x0D, 0: continue
      default: return .byte(byte)
      }
    }
    return nil
  }

  private mutating func control() -> Sign? {
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    guard Self.isLetter(first) else {
      position += 1
      if first == UInt8(ascii: "'"), position + 1 < bytes.count,
        let high = Self.digit(bytes[position]), let low = Self.digit(bytes[position + 1])
      {
        position += 2
        return .byte(high << 4 | low)
      }
      return first == 0x0A || first == 0x0D ? .word("par", nil) : .symbol(first)
    }
    return word()
  }

  private mutating func word() -> Sign {
    let start = position
    while position < bytes.count, position - start < Self.longestWord, Self.isLetter(bytes[position]) { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    let number = self.number()
    if position < bytes.count, bytes[position] == 0x20 { position += 1 }
    if name == "bin", let count = number, count > 0 {
      position = min(bytes.count, position + count)
      return .data(count)
    }
    return .word(name, number)
  }

  private mutating func number() -> Int? {
    let start = position
    var end = position
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
    let digits = end
    while end < bytes.count, end - digits < Self.longestNumber, (0x30...0x39).contains(bytes[end]) { end += 1 }
    guard end > digits else { return nil }
    position = end
    return Int(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

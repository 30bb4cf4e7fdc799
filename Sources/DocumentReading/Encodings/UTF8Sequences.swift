/// How much of some bytes is UTF-8.
struct UTF8Census {
  /// Valid sequences of two bytes or more.
  private(set) var sequences = 0
  /// Bytes beyond ASCII in no valid sequence.
  private(set) var others = 0

  /// Counts them.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard bytes[index] >= 0x80 else {
          index += 1
          continue
        }
        let length = UTF8Sequence.length(in: bytes, at: index)
        if length > 0 { sequences += 1 } else { others += 1 }
        index += max(length, 1)
      }
    }
  }

  /// Whether bytes in another encoding got in between text that is UTF-8.
  var isMostlyUTF8: Bool { sequences >= 2 && sequences >= others * 2 }
}

/// One character of UTF-8 beyond ASCII, as table 3-7 of the Unicode Standard, version 15, has it.
enum UTF8Sequence {
  /// The length of the valid sequence at an index, two to four bytes; 0 where there is none.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let first = bytes[start]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0x80)
      }
    guard length > 0, start + length <= bytes.count, second.contains(bytes[start + 1]) else { return 0 }
    for index in start + 2..<max(start + length, start + 2) where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

extension UTF8Sequence {
  /// Whether bytes are valid UTF-8 without NUL; nothing is made of them.
  ///
  /// - Complexity: O(*n*) for *n* bytes, eight at a time where they are ASCII.
  static func isTextOnly(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      let bytes = raw.assumingMemoryBound(to: UInt8.self)
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count {
          let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          // No high bit, neither in the bytes nor, by a borrow, in one that is zero.
          if (eight | (eight &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
          }
        }
        let byte = bytes[index]
        guard byte >= 0x80 else {
          guard byte != 0 else { return false }
          index += 1
          continue
        }
        let length = UTF8Sequence.length(in: bytes, at: index)
        guard length > 0 else { return false }
        index += length
      }
      return true
    }
  }
}

/// UTF-8 into which bytes of Windows-1252 got, as where files were put together.
enum MixedUTF8 {
  /// The text, valid sequences as UTF-8 and other bytes as Windows-1252.
  static func decode(_ bytes: [UInt8]) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let length = bytes[index] < 0x80 ? 1 : UTF8Sequence.length(in: bytes, at: index)
        if length > 0 {
          decoded.append(contentsOf: bytes[index..<index + length])
        } else {
          decoded.append(contentsOf: Windows1252.decode([bytes[index]]).utf8)
        }
        index += max(length, 1)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

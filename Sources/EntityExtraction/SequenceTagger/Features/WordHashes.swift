import Primitives

/// What of a word's letters goes into features, as hashes that are the same on every machine.
///
/// Prefixes and suffixes are of bytes in UTF-8, lower case.
struct WordHashes: Sendable {
  /// The letters as they stand.
  var exact: UInt64
  /// The letters in lower case.
  var lower: UInt64
  /// The cases of the letters, runs longer than two cut short: "XxXx" for "McDonald", "dd" for "2018".
  var shape: UInt64
  /// The first one to four bytes.
  var prefixes: SIMD4<UInt64>
  /// The last one to four bytes.
  var suffixes: SIMD4<UInt64>

  /// Spreads a hash over all its bits.
  @inline(__always)
  static func finish(_ hash: FNV1a) -> UInt64 {
    var mixed = hash.value ^ (hash.value >> 32)
    mixed &*= 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }

  /// Hashes the letters of a word.
  init(_ letters: UnsafeBufferPointer<UInt8>) {
    if letters.allSatisfy({ $0 < 0x80 }) {
      self.init(ascii: letters)
    } else {
      let text = String(decoding: letters, as: UTF8.self)
      self = Array(text.lowercased().utf8).withUnsafeBufferPointer { WordHashes(letters, lower: $0) }
      shape = Self.shape(of: text)
    }
  }

  /// In one pass, so that the hashes, each of which waits for its last product, are worked out side by side.
  private init(ascii letters: UnsafeBufferPointer<UInt8>) {
    var exact = FNV1a()
    var lower = FNV1a()
    var run = ShapeRun()
    prefixes = .zero
    suffixes = .zero
    for index in letters.indices {
      let byte = letters[index]
      exact.append(byte)
      lower.append(Self.lowercased(byte))
      run.add(Self.shapeSign(byte))
      if index < 4 { prefixes[index] = Self.finish(lower) }
    }
    self.exact = Self.finish(exact)
    self.lower = Self.finish(lower)
    shape = Self.finish(run.hash)
    var end = FNV1a(from: FNV1a.offsetBasis ^ 0x5555)
    for index in 0..<min(4, letters.count) {
      end.append(Self.lowercased(letters[letters.count - 1 - index]))
      suffixes[index] = Self.finish(end)
    }
  }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private static func shapeSign(_ byte: UInt8) -> UInt8 {
    if (byte | 0x20) &- 0x61 < 26 { return byte & 0x20 == 0 ? UInt8(ascii: "X") : UInt8(ascii: "x") }
    return byte &- 0x30 < 10 ? UInt8(ascii: "d") : byte
  }

  private init(_ letters: UnsafeBufferPointer<UInt8>, lower: UnsafeBufferPointer<UInt8>) {
    var hash = FNV1a()
    for byte in letters { hash.append(byte) }
    exact = Self.finish(hash)
    prefixes = .zero
    suffixes = .zero
    hash = FNV1a()
    for index in lower.indices {
      hash.append(lower[index])
      if index < 4 { prefixes[index] = Self.finish(hash) }
    }
    self.lower = Self.finish(hash)
    hash = FNV1a(from: FNV1a.offsetBasis ^ 0x5555)
    for index in 0..<min(4, lower.count) {
      hash.append(lower[lower.count - 1 - index])
      suffixes[index] = Self.finish(hash)
    }
    // Of its text, by who calls.
    shape = 0
  }

  private static func shape(of text: String) -> UInt64 {
    var run = ShapeRun()
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isUppercase || properties.generalCategory == .titlecaseLetter {
        run.add(UInt8(ascii: "X"))
      } else if properties.isAlphabetic {
        run.add(UInt8(ascii: "x"))
      } else if properties.numericType != nil {
        run.add(UInt8(ascii: "d"))
      } else {
        run.add(scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : UInt8(ascii: "?"))
      }
    }
    return finish(run.hash)
  }
}

/// Collects the signs of a shape.
private struct ShapeRun {
  var hash = FNV1a()
  private var last: UInt8 = 0
  private var length = 0

  @inline(__always)
  mutating func add(_ sign: UInt8) {
    length = sign == last ? length + 1 : 1
    last = sign
    if length <= 2 { hash.append(sign) }
  }
}

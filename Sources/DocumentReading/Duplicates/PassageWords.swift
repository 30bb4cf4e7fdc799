internal import Primitives
internal import TextModel

/// The words of a passage as they are compared: their letters folded, white space, signs and markup left out.
///
/// In scripts that write no spaces each ideograph is a word.
struct PassageWords {
  /// A hash for each word.
  private(set) var hashes: [UInt32] = []

  /// Whether each word begins with a capital or a digit: names and numbers, and first words of sentences.
  private(set) var tells: [Bool] = []

  /// The number of words.
  var count: Int { hashes.count }

  /// A number for all words together, the same for passages of the same words.
  var signature: UInt64 { hashes.reduce(UInt64(hashes.count)) { mixed($0 &* 0x9E37_79B9_7F4A_7C15 ^ UInt64($1)) } }

  /// Reads a piece of a document.
  ///
  /// - Complexity: O(bytes).
  init(_ span: TextSpan, of document: Document) {
    var position = span.start
    for markup in document.markup where markup.end > span.start && markup.start < span.end {
      if markup.start > position { append(document.text[TextSpan(position, markup.start)]) }
      position = max(position, markup.end)
    }
    if position < span.end { append(document.text[TextSpan(position, span.end)]) }
  }

  /// Reads a text.
  init(_ text: Substring) { append(text) }

  private mutating func append(_ text: Substring) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
    if isContiguous == nil { Array(text.utf8).withUnsafeBufferPointer { append($0) } }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let start = offset
      var hash = FNV1a()
      var isPlain = true
      scan: while offset < bytes.count {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): hash.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash.append(byte | 0x20)
        case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
        case 0x80...:
          let length = Self.separatorLength(bytes, at: offset)
          if length > 0 { break scan }
          isPlain = false
        default: break scan
        }
        offset += 1
      }
      if offset == start {
        offset += max(1, Self.separatorLength(bytes, at: offset))
      } else if !isPlain {
        append(foldedLetters: String(decoding: bytes[start..<offset], as: UTF8.self))
      } else if hash != FNV1a() {
        append(hash, tells: Self.isTelling(bytes[start]))
      }
    }
  }

  /// The bytes of a dash, a curly quotation mark, an ellipsis or a hard space; 0 for what may be part of a word. Apostrophes are.
  private static func separatorLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] <= 0xBB && bytes[offset + 1] != 0xAA: 2
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      (0x8B...0x8F).contains(bytes[offset + 2]) || bytes[offset + 2] == 0x98 || bytes[offset + 2] == 0x99 ? 0 : 3
    default: 0
    }
  }

  /// No scalar below is an ideograph: U+3005 is the first.
  private static let firstIdeograph: UInt32 = 0x3005

  private mutating func append(foldedLetters word: String) {
    let tells = word.unicodeScalars.first.map { $0.properties.isUppercase || $0.properties.numericType != nil } ?? false
    var hash = FNV1a()
    for scalar in word.foldedName.unicodeScalars {
      let isIdeograph = scalar.value >= Self.firstIdeograph && scalar.properties.isIdeographic
      if scalar == " " || isIdeograph {
        if hash != FNV1a() { append(hash, tells: tells) }
        hash = FNV1a()
        if scalar == " " { continue }
      }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { hash.append(byte) }
      guard isIdeograph else { continue }
      append(hash, tells: false)
      hash = FNV1a()
    }
    if hash != FNV1a() { append(hash, tells: tells) }
  }

  private mutating func append(_ hash: FNV1a, tells: Bool) {
    hashes.append(UInt32(truncatingIfNeeded: mixed(hash.value)))
    self.tells.append(tells)
  }

  private static func isTelling(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Spreads the bits of a number over all its bits: the last step of SplitMix64.
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
  var bits = value
  bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
  return bits ^ bits >> 31
}

internal import Primitives
internal import TextModel

/// The paragraphs that letters of a mailbox held so far, by the hash of their letters, so that what is quoted counts once.
final class LetterMemory {
  /// Shorter paragraphs ("Thank you!") are nobody's.
  private static let fewestLetters = 20
  /// A paragraph that stood in so many letters before belongs to the form of letters: an address, a warning.
  private static let usual = 2

  private var counts: [UInt64: Int] = [:]

  /// Says of the paragraphs of a letter which were in letters before, and keeps them.
  func mark(_ blocks: inout [LetterBody.Block]) {
    var own: Set<UInt64> = []
    for index in blocks.indices {
      guard let key = Self.key(blocks[index].text) else { continue }
      let count = counts[key] ?? 0
      if blocks[index].role == .quote, count > 0 {
        (blocks[index].role, blocks[index].reason) = (.boilerplate, "quoted from an earlier letter")
      } else if blocks[index].role == .story, count >= Self.usual {
        (blocks[index].role, blocks[index].reason) = (.boilerplate, "stands in several letters")
      }
      own.insert(key)
    }
    for key in own { counts[key, default: 0] += 1 }
  }

  private static func key(_ text: String) -> UInt64? {
    var hash = FNV1a()
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        guard (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 else { continue }
        hash.append(byte)
      } else {
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { continue }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { hash.append(byte) }
      }
      count += 1
    }
    return count < fewestLetters ? nil : hash.value
  }
}

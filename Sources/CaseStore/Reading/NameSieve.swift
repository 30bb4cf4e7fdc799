/// Tells names apart that can't be near to one, by how often they have each letter: as `NameMatcher` suggests names, whole ones and words of
/// them that are at most a third of the letters away. What it lets through may be further away.
struct NameSieve {
  private let wanted: Letters
  private let limit: Int

  /// - Parameter folded: The name that others are to be near to, as `foldedName` has it.
  init(_ folded: String) {
    wanted = Letters(folded.utf8)
    limit = max(1, wanted.count / 3)
  }

  /// Whether a folded name, or a word of it, may be as near.
  func mayBeNear(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var (whole, word, hasWords) = (Letters(), Letters(), false)
    for byte in name {
      whole.add(byte)
      guard byte == UInt8(ascii: " ") else {
        word.add(byte)
        continue
      }
      if isNear(word) { return true }
      (word, hasWords) = (Letters(), true)
    }
    return isNear(whole) || (hasWords && isNear(word))
  }

  /// An edit takes one letter away at most, and brings one at most; a swap neither.
  private func isNear(_ other: Letters) -> Bool {
    guard abs(wanted.count - other.count) <= limit else { return false }
    let differences = wanted.occurrences &- other.occurrences
    let missing = differences.replacing(with: 0, where: differences .< 0)
    return Int(missing.wrappedSum()) <= limit && Int(missing.wrappedSum()) + other.count - wanted.count <= limit
  }
}

/// How often a text has each letter. Letters that share a place count as one, which makes texts seem nearer than they are.
private struct Letters {
  private(set) var count = 0
  private(set) var occurrences = SIMD32<Int16>()

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Adds a byte of UTF-8: a scalar counts by its first.
  mutating func add(_ byte: UInt8) {
    guard byte & 0xC0 != 0x80 else { return }
    count += 1
    occurrences[Int(byte & 31)] &+= 1
  }
}

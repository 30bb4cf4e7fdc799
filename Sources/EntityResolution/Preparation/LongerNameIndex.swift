internal import Primitives
internal import TextModel

/// The bytes of a name.
struct NameBytes: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// Names of several words, found where they stand in a text, however many start with the same word.
struct LongerNameIndex: Sendable {
  /// The lengths of the names that start with a word, ascending, by the word's hash; other words may have the same hash.
  private var lengths: [UInt64: [Int]] = [:]
  /// Names by the hashes of all their bytes.
  private var names: [UInt64: [(name: [UInt8], number: Int)]] = [:]

  var isEmpty: Bool { names.isEmpty }

  /// Adds a name.
  mutating func add(_ name: [UInt8], _ number: Int) {
    var hash = FNV1a()
    var word: UInt64?
    for byte in name {
      if byte == 0x20, word == nil { word = hash.value }
      hash.append(byte)
    }
    names[hash.value, default: []].append((name, number))
    var held = lengths[word ?? hash.value] ?? []
    let place = held.firstIndex { $0 >= name.count } ?? held.count
    if place == held.count || held[place] != name.count { held.insert(name.count, at: place) }
    lengths[word ?? hash.value] = held
  }

  /// The longest name that starts at a place, holds a span and more, and ends where a word does, before an end.
  ///
  /// - Complexity: O(*k*) for the *k* bytes of the longest name.
  func longest(
    at start: Int, over span: TextSpan, in bytes: UnsafeBufferPointer<UInt8>, until end: Int
  ) -> Int? {
    var hash = FNV1a()
    var place = start
    while place < end, bytes[place] > 0x20 {
      hash.append(bytes[place])
      place += 1
    }
    guard place > start, let lengths = lengths[hash.value] else { return nil }
    var longest: Int?
    for length in lengths where start + length >= place {
      let last = start + length
      guard last <= end else { break }
      while place < last {
        hash.append(bytes[place])
        place += 1
      }
      guard last >= span.end, length > span.length, !Self.isLetter(last < bytes.count ? bytes[last] : 0x20) else {
        continue
      }
      let own = bytes[start..<last]
      if let found = names[hash.value]?.first(where: { $0.name.elementsEqual(own) }) { longest = found.number }
    }
    return longest
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }
}

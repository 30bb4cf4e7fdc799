/// The form of a line: what of it can be told without its words.
struct LineForm {
  var words = 0
  var commas = 0
  /// Full stops and other ends of sentences behind letters and before white space.
  var stops = 0
  var digits = 0
  /// Words with a capital first.
  var capitals = 0
  /// Signs that pages set between things: `|`, `·`, `»`, `©`.
  var signs = 0
  /// The share of capitals among ASCII letters.
  var upper: Float = 0
  var beginsLower = false
  var beginsWithSign = false
  var endsSentence = false
  var endsInColon = false

  init(_ line: ArraySlice<UInt8>) {
    var previous: UInt8 = 0x20
    var letters = 0
    var big = 0
    for byte in line {
      if previous == 0x20 {
        words += 1
        if Self.isCapital(byte) || byte == 0xC3 { capitals += 1 }
      }
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A: (letters, big) = (letters + 1, big + 1)
      case 0x61...0x7A: letters += 1
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/"): signs += 1
      case 0xB7, 0xBB, 0xA9: if previous == 0xC2 { signs += 1 }
      case 0x20: if Self.isStop(previous) { stops += 1 }
      default: break
      }
      previous = byte
    }
    upper = letters == 0 ? 0 : Float(big) / Float(letters)
    guard let first = line.first else { return }
    beginsLower = (0x61...0x7A).contains(first)
    beginsWithSign = first < 0x30 || (0x3A...0x40).contains(first) || first == 0xC2 || first == 0xE2
    let closing = line.suffix(8)
    endsInColon = closing.last == UInt8(ascii: ":")
    endsSentence = Self.endsSentence(closing)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a mark that ends sentences ends a line, quotation marks and brackets left out; `。` and `…` too.
  private static func endsSentence(_ end: ArraySlice<UInt8>) -> Bool {
    var rest = end
    while let last = rest.last, lastOfClosings.contains(last),
      let closing = closings.first(where: { rest.count > $0.count && rest.suffix($0.count).elementsEqual($0) })
    {
      rest = rest.dropLast(closing.count)
    }
    guard let last = rest.last else { return false }
    return isStop(last) || last >= 0x80 && wide.contains { rest.suffix(3).elementsEqual($0) }
  }

  private static let closings: [[UInt8]] = [
    [0x22], [0x27], [0x29], [0x5D], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x99], [0xC2, 0xBB],
    [0xC2, 0xAB], [0x20], [0xE3, 0x80, 0x8D],
  ]
  private static let lastOfClosings = Set(closings.compactMap(\.last))
  private static let wide: [[UInt8]] = [
    [0xE2, 0x80, 0xA6], [0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9F],
  ]

  /// A number for bytes, the same on any machine.
  static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash)
  }

  /// The hashes of the words of a text.
  static func wordHashes(_ text: ArraySlice<UInt8>) -> WordHashSet {
    WordHashSet(text.split { $0 <= 0x20 }.map(hash))
  }

  /// A few hashes of words, most of which are told apart by their last bits.
  struct WordHashSet {
    private let hashes: Set<Int>
    private let bits: UInt64

    init(_ hashes: [Int]) {
      self.hashes = Set(hashes)
      bits = hashes.reduce(0) { $0 | 1 << UInt64(truncatingIfNeeded: $1 & 63) }
    }

    var isEmpty: Bool { hashes.isEmpty }

    @inline(__always)
    func contains(_ hash: Int) -> Bool {
      bits >> UInt64(truncatingIfNeeded: hash & 63) & 1 != 0 && hashes.contains(hash)
    }
  }

  /// The share of a text's words that are among others'; of the first hundred bytes or so.
  static func share(of known: WordHashSet, in text: ArraySlice<UInt8>) -> Float {
    guard !known.isEmpty, text.count < 400 else { return 0 }
    var (words, found) = (0, 0)
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex { $0 <= 0x20 } ?? text.endIndex
      if end > start {
        words += 1
        if known.contains(hash(text[start..<end])) { found += 1 }
      }
      start = end + 1
    }
    return words == 0 ? 0 : Float(found) / Float(words)
  }
}

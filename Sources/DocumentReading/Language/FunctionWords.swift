internal import TextModel

/// How many of the frequent words of each language a text has: a second opinion where a detector of letters has too few of them.
///
/// Words with a capital don't count, as they may be names; nor do letters by themselves, unless an apostrophe ties them to a word.
struct FunctionWords {
  /// No more bytes are looked at.
  private static let reach = 1 << 12
  /// A language leads all others by so many words, or English where the detector says the same, and has so many of a hundred.
  private static let (leadAlone, lead, leastPercent) = (4, 2, 12)
  private static let leastWords = 3

  /// The languages that can be told.
  private static let told: [(language: Language, words: String)] = [
    (.english, english), (.german, german), (.french, french), (.spanish, spanish), (.dutch, dutch),
    (.portuguese, portuguese), (.danish, danish), (.swedish, swedish),
  ]
  /// Languages that nobody reads, and those of the others that a detector takes their texts for.
  private static let neighbours: [(codes: Set<String>, words: String, near: Set<Language>)] = [
    (["gl"], galician, [.spanish, .portuguese]), (["ca"], catalan, [.spanish]), (["it"], italian, []),
    (["no", "nb", "nn"], norwegian, [.danish, .swedish]), (["af"], afrikaans, [.dutch]),
  ]

  /// For each word the places of its languages, the neighbours behind those that can be told.
  private static let places: [String: [Int]] = {
    var places: [String: [Int]] = [:]
    for (place, list) in (told.map(\.words) + neighbours.map(\.words)).enumerated() {
      for word in list.split(separator: " ") { places[String(word), default: []].append(place) }
    }
    return places
  }()

  private var counts = [Int](repeating: 0, count: told.count + neighbours.count)
  private var words = 0

  /// Counts the words of UTF-8.
  ///
  /// - Complexity: O(*n*) for *n* bytes, of which only the first few thousand are looked at.
  init(_ bytes: [UInt8]) {
    let bytes = bytes.prefix(Self.reach)
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      if Self.isLetter(byte) || start != nil && Self.isBehind(byte) {
        start = start ?? index
      } else {
        close(&start, at: index, in: bytes)
      }
    }
    close(&start, at: bytes.count, in: bytes)
  }

  private mutating func close(_ start: inout Int?, at end: Int, in bytes: ArraySlice<UInt8>) {
    guard let first = start else { return }
    start = nil
    words += 1
    if Self.isCapital(bytes, first) { return }
    let mark = Self.isApostrophe(bytes, end) ? "'" : ""
    for place in Self.places[String(decoding: bytes[first..<end], as: UTF8.self) + mark] ?? [] { counts[place] += 1 }
  }

  /// A letter of ASCII, or the first byte of one of Latin languages beyond it.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || (0xC3...0xC9).contains(byte)
  }

  /// The second byte of such a letter.
  private static func isBehind(_ byte: UInt8) -> Bool { (0x80...0xBF).contains(byte) }

  private static func isCapital(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    if bytes[index] < 0x80 { return bytes[index] < UInt8(ascii: "a") }
    return bytes[index] == 0xC3 && index + 1 < bytes.count && bytes[index + 1] < 0x9F
  }

  private static func isApostrophe(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index] == UInt8(ascii: "'") || bytes[index...].starts(with: [0xE2, 0x80, 0x99])
  }

  /// The language that the words speak for, if they are sure enough.
  ///
  /// - Parameter detected: What the detector says, be it sure or not. It decides where words are as many.
  /// - Returns: The language; nil where it isn't sure.
  func language(besides detected: Language?) -> Language? {
    let code = detected?.primary.code
    let most = counts.prefix(Self.told.count).max() ?? 0
    guard most >= Self.leastWords, most * 100 >= words * Self.leastPercent else { return nil }
    let best = Self.told.indices.filter { counts[$0] == most }
    guard let place = best.first(where: { Self.told[$0].language.code == code }) ?? best.first else { return nil }
    let language = Self.told[place].language
    let next = Self.told.indices.filter { $0 != place }.map { counts[$0] }.max() ?? 0
    if language == .english { return next < most ? language : nil }
    guard most - counts[0] >= Self.lead else { return nil }
    if code == language.code { return language }
    let beside = Self.neighbours.enumerated().filter { $0.element.near.contains(language) }
    let neighbour = beside.map { counts[Self.told.count + $0.offset] }.max() ?? 0
    if let code, beside.contains(where: { $0.element.codes.contains(code) }) {
      return most > next && most >= neighbour ? language : nil
    }
    return most - next >= Self.leadAlone && most > neighbour && most >= 2 * counts[0] ? language : nil
  }
}

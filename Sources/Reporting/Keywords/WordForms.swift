internal import CWordForms

/// What part a word plays in a sentence.
enum WordClass: UInt8, Hashable, Sendable, CaseIterable {
  case noun, verb, adjective, adverb
  /// The table does not know the word; in running text such a word mostly is a noun.
  case unknown
}

/// A word as a dictionary lists it.
struct Lemma: Hashable, Sendable {
  /// The letters, in lower case: "meet" of "met".
  var text: String
  /// The part it mostly plays.
  var wordClass: WordClass
}

/// Which words a language has, how often each is met as what, and which irregular forms stand for which of them.
///
/// Lines `word⇥readings`, sorted by their bytes, which are searched as they stand: nothing is loaded or built. A reading is
/// `n12`, a noun met 12 times, or `v@go`, a form of the verb "go".
struct WordForms: @unchecked Sendable {
  /// A reading of a word.
  struct Reading: Hashable, Sendable {
    var wordClass: WordClass
    /// How often the lemma was met as that.
    var count: Int
    /// The word it is a form of; nil: itself.
    var lemma: String?
  }

  /// Nobody writes to it.
  private let lines: UnsafeRawBufferPointer

  /// The words of English.
  static let english: WordForms = {
    let blob = CWordFormsEnglish()
    return WordForms(lines: UnsafeRawBufferPointer(start: blob.bytes, count: blob.length))
  }()

  /// - Parameter lines: The table; it must live as long as the value.
  init(lines: UnsafeRawBufferPointer) { self.lines = lines }

  /// The readings of a word, in the order of the table; empty where it isn't there.
  ///
  /// - Complexity: O(log *n*) for a table of *n* words.
  func readings(of word: String) -> [Reading] {
    guard let readings = line(of: Array(word.utf8)) else { return [] }
    return readings.split(separator: UInt8(ascii: " ")).compactMap(Self.reading)
  }

  /// How often a lemma was met as a word of that class; nil where it never was.
  func count(of lemma: String, as wordClass: WordClass) -> Int? {
    readings(of: lemma).first { $0.wordClass == wordClass && $0.lemma == nil }?.count
  }

  /// The lines of the table.
  var allLines: [Substring] { String(decoding: lines, as: UTF8.self).split(separator: "\n") }

  /// What stands behind the tab of a word's line.
  private func line(of word: [UInt8]) -> Slice<UnsafeRawBufferPointer>? {
    word.withUnsafeBufferPointer { word in
      var (low, high) = (0, lines.count)
      while low < high {
        var start = low + (high - low) / 2
        while start > 0, lines[start - 1] != Self.lineFeed { start -= 1 }
        let (order, tab) = compare(lineAt: start, with: word)
        if order == 0 { return lines[min(tab + 1, end(ofLineAt: tab))..<end(ofLineAt: tab)] }
        if order < 0 { low = end(ofLineAt: tab) + 1 } else { high = start }
      }
      return nil
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")

  /// Whether the word of a line comes before (-1) or behind (1) another or is that (0), by bytes; and a place in the line not behind
  /// its tab, which is the tab's where it is that.
  private func compare(lineAt start: Int, with word: UnsafeBufferPointer<UInt8>) -> (order: Int, place: Int) {
    for index in 0..<word.count {
      let place = start + index
      guard place < lines.count, lines[place] != Self.tab, lines[place] != Self.lineFeed else { return (-1, place) }
      if lines[place] != word[index] { return (lines[place] < word[index] ? -1 : 1, place) }
    }
    let place = start + word.count
    let isEnd = place >= lines.count || lines[place] == Self.tab || lines[place] == Self.lineFeed
    return (isEnd ? 0 : 1, min(place, lines.count))
  }

  /// Where the line ends that a place is in.
  private func end(ofLineAt place: Int) -> Int {
    var end = place
    while end < lines.count, lines[end] != Self.lineFeed { end += 1 }
    return end
  }

  private static func reading(_ field: Slice<UnsafeRawBufferPointer>) -> Reading? {
    let wordClass: WordClass
    switch field.first {
    case UInt8(ascii: "n"): wordClass = .noun
    case UInt8(ascii: "v"): wordClass = .verb
    case UInt8(ascii: "a"): wordClass = .adjective
    case UInt8(ascii: "r"): wordClass = .adverb
    default: return nil
    }
    let rest = field.dropFirst()
    if rest.first == UInt8(ascii: "@") {
      return Reading(wordClass: wordClass, count: 0, lemma: String(decoding: rest.dropFirst(), as: UTF8.self))
    }
    return Int(String(decoding: rest, as: UTF8.self)).map { Reading(wordClass: wordClass, count: $0) }
  }
}

internal import EntityExtraction
internal import TextModel

/// What the words before a person's name say about who is meant.
struct PersonTitle: Hashable, Sendable {
  /// The folded words that carry meaning: `secretary`, `state`.
  private(set) var words: Set<String> = []

  /// Those of ``words`` that are more than courtesy.
  private var tellingWords: Set<String> = []

  /// Whether a word is said of men only, or of women only.
  private var isMale = false
  private var isFemale = false

  /// Whether it is the title of somebody who leads a state or a party, and not "vice" or "former".
  private(set) var isLeader = false

  init() {}

  /// Reads the title before a mention, and the folded title words that were left inside its name.
  init(of mention: Mention, in document: Document, inside: [String], _ lexicon: PersonNameLexicon) {
    var all = inside
    var start = mention.span.start
    if let span = mention.title {
      all = document.text[span].foldedName.split(separator: " ").map(String.init) + all
      start = span.start
    }
    guard !all.isEmpty else { return }
    let lesser = lexicon.lesserTitles
    isLeader =
      all.contains(where: lexicon.leaderTitles.contains)
      && !all.contains(where: lesser.contains) && !lesser.contains(Self.word(before: start, in: document.text))
    words = Set(all).subtracting(lexicon.titleStopWords)
    tellingWords = words.subtracting(lexicon.courtesyTitles)
    isMale = !words.isDisjoint(with: lexicon.maleHonorifics)
    isFemale = !words.isDisjoint(with: lexicon.femaleHonorifics)
  }

  /// Adds what another title of the same person says.
  mutating func formUnion(_ other: PersonTitle) {
    words.formUnion(other.words)
    tellingWords.formUnion(other.tellingWords)
    isMale = isMale || other.isMale
    isFemale = isFemale || other.isFemale
    isLeader = isLeader || other.isLeader
  }

  /// How well a mention's title suits a person who bears this one: 2 for a common word above courtesy, 1 for two
  /// leaders' titles, 0 for nothing, -1 for honorifics of the other sex.
  func agreement(with mention: PersonTitle) -> Int {
    if !tellingWords.isDisjoint(with: mention.tellingWords) { return 2 }
    if isMale && mention.isFemale || isFemale && mention.isMale { return -1 }
    return isLeader && mention.isLeader ? 1 : 0
  }

  /// The folded word that ends right before `offset`, letters of ASCII only, which suffices for the words it is compared
  /// with.
  private static func word(before offset: Int, in text: String) -> String {
    let utf8 = text.utf8
    var end = utf8.index(utf8.startIndex, offsetBy: offset)
    while end > utf8.startIndex, utf8[utf8.index(before: end)] == 0x20 || utf8[utf8.index(before: end)] == 0x2D {
      end = utf8.index(before: end)
    }
    var start = end
    while start > utf8.startIndex, isLetter(utf8[utf8.index(before: start)]), utf8.distance(from: start, to: end) < 16 {
      start = utf8.index(before: start)
    }
    return text[start..<end].foldedName
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}

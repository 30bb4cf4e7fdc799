import EntityExtraction
import Primitives
import TestSupport
import Testing
import TextModel

/// Laws that hold for any text.
struct TaggerPropertyTests {
  private static let pieces = [
    "Kim", "Trump", "the", "of", "and", "Ministry", "President", "U.S.", "US", "-", "/", "al", "van", "der",
    "PompeoMike", "'s", "’",
    ".", ",", "Health", "New", "York", "Times", "Jae", "in", "Korean", "War", "(", ")", "\"", "&", "iPhone", "MPs",
    "May", "3",
    "é", "Łódź", "金正恩", "👍🏽", "\u{301}", "\u{AD}", "\u{200D}", "İstanbul", "ß", "@x", "#y", "Mr.", "R.", "Jr.", "said",
    "I",
  ]

  @Test(arguments: 0..<200)
  func shuffledPieces(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...120, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      text += ["", " ", " ", " ", "\n"].randomElement(using: &generator) ?? ""
    }
    for tagger in allTaggers { checkLaws(tagger, text) }
    let extractor = EntityExtractor()
    #expect(extractor.mentions(in: tokenized(text)) == extractor.mentions(in: tokenized(text)))
  }

  /// Scalars of one kind of script or sign, with ASCII names between.
  @Test(arguments: 0..<150)
  func randomScalars(seed: UInt64) {
    let kinds: [ClosedRange<UInt32>] = [
      0...0x7F, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x5FF, 0x600...0x6FF, 0x900...0x97F, 0xE00...0xE7F,
      0x10A0...0x10FF, 0x1E00...0x1EFF, 0x2000...0x206F, 0x20A0...0x2BFF, 0x3000...0x30FF, 0x4E00...0x4E20,
      0xAC00...0xAC20,
      0xFB00...0xFB06, 0xFE00...0xFEFF, 0xFF00...0xFFEF, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0xE0000...0xE007F,
      0...0x10FFFF,
    ]
    var generator = SplitMix64(seed: seed &+ 1_000)
    let kind = kinds[Int(seed) % kinds.count]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...300, using: &generator) {
      if let scalar = Unicode.Scalar(UInt32.random(in: kind, using: &generator)) { text.append(scalar) }
      switch Int.random(in: 0..<12, using: &generator) {
      case 0, 1: text.append(" ")
      case 2: text.append(contentsOf: (Self.pieces.randomElement(using: &generator) ?? "").unicodeScalars)
      default: break
      }
    }
    for tagger in allTaggers { checkLaws(tagger, String(text)) }
  }

  /// Long texts are shorter in a build without optimization, where the rules are thirty times slower and the network more than that.
  private static let reduction: (rules: Int, network: Int) = {
    #if DEBUG
      (5, 40)
    #else
      (1, 1)
    #endif
  }()

  /// Texts on which a step that starts over at each place would take hours: the work would grow with the square of the length.
  @Test(
    .ifItHangs,
    arguments: [
      ("Kim ", 25_000), ("A", 100_000), ("Kim-", 25_000), ("( ", 50_000), ("(", 100_000), ("[", 100_000), ("“", 30_000),
      ("of the ", 15_000),
      ("PompeoMike", 10_000), ("U.S.", 25_000), ("U.S. Kim ", 10_000), ("North Korean ", 8_000), ("\n", 1_000_000),
      ("Kim\n", 25_000),
      ("Kim-\n", 20_000), ("the North Koreas ", 6_000), ("Jr. ", 25_000), ("Tags Kim ", 10_000), ("Kim/", 25_000),
      ("é", 50_000),
      ("\u{AD}", 50_000), ("Kim\u{AD}", 15_000), ("Abe-san ", 12_000), ("By Kim Kim\n", 9_000),
      ("KIM SAID WE WIN\n\n", 6_000),
      ("@kim ", 20_000), (".", 100_000), ("J. ", 30_000), ("van der ", 12_000), ("\"", 100_000),
    ])
  func monotonousTexts(piece: String, count: Int) {
    checkLaws(RuleTagger(), String(repeating: piece, count: count / Self.reduction.rules))
    if let trained { checkLaws(trained, String(repeating: piece, count: count / Self.reduction.network)) }
  }

  @Test(.ifItHangs) func aMegabyteWithoutSpaces() {
    var generator = SplitMix64(seed: 7)
    var pieces: [String] = []
    var size = 0
    while size < 1_000_000 {
      pieces.append(Self.pieces.randomElement(using: &generator) ?? "")
      size += pieces[pieces.count - 1].utf8.count
    }
    checkLaws(RuleTagger(), pieces[..<(pieces.count / Self.reduction.rules)].joined())
    if let trained { checkLaws(trained, pieces[..<(pieces.count / Self.reduction.network)].joined()) }
  }

  /// Rules look at the words beside a word: there are none at the ends of a text.
  @Test(arguments: [
    "and", "&", "(", ")", "v.", "'s", "’s", ",", ";", "Inc.", "Ltd", "née", "or", "the", "in", "Mr.", "J.", "La.",
    "U.S.",
    "-", "/", "\"", ":", "&c", "Smith", "Acme", "of", "Jr.", "the Elder", "hereafter", "To:", "re",
  ])
  func ruleWordsAtTheEndsOfAText(word: String) {
    for tagger in allTaggers {
      for text in [
        word, "\(word) Smith", "Smith \(word)", "Acme \(word) Smith", "\(word) \(word)", "A \(word)", "Acme (\(word)",
        "\(word), Jane",
        "Jane \(word), 1 \(word) 2", "SMITH \(word) JONES",
      ] {
        checkLaws(tagger, text)
      }
    }
  }

  @Test(.ifItHangs) func tenMegabytesOfOneLetter() {
    let text = String(repeating: "a", count: 10_000_000)
    for tagger in allTaggers { #expect(tagger.mentions(in: tokenized(text)).isEmpty) }
  }
}

import TextModel

/// One word or sign as the rules see it: a token, or a part of a token that was glued from two words.
struct Word: Sendable {
  /// Where it stands.
  var span: TextSpan
  /// The index of its token.
  var token: Int
  /// The index of its entry in the document's vocabulary; -1 for signs, numbers and links.
  var entry: Int32
  var letterCase: LetterCase
  /// Whether white space, or the start of the text, comes directly before.
  var followsSpace: Bool
  /// Whether the word before was glued to this one without even a hyphen: "PompeoMike".
  var startsGlued = false
  /// Whether a line's end broke it, so that its letters are not those of its span.
  var isBroken = false
  /// Whether it is an acronym in capitals that stands for a known name: "US", though "us" is a pronoun.
  var isKnownAcronym = false
  /// The sign it is, in ASCII, hyphens and quotation marks made plain; 0 for anything else.
  var sign: UInt8
  var kind: Token.Kind

  static let hyphen = UInt8(ascii: "-")
  static let apostrophe = UInt8(ascii: "'")
  static let quote = UInt8(ascii: "\"")

  /// The sign that a text of punctuation is, made plain.
  static func plainSign(_ utf8: ArraySlice<UInt8>) -> UInt8 {
    if utf8.count == 1, let byte = utf8.first { return byte < 0x80 ? byte : 0 }
    switch Array(utf8) {
    case [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]: return hyphen
    case [0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99]: return apostrophe
    case [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D]: return quote
    default: return 0
    }
  }
}

/// What is known of one word form, ignoring case, and how the document writes it.
struct VocabularyEntry: Sendable {
  /// The hash of its folded letters.
  let hash: UInt64
  var classes: LexicalClass
  var kinds: NameKinds
  /// Occurrences with a capital letter, wherever they stand.
  var capitalCount: Int32 = 0
  /// Occurrences in lower case.
  var lowerCount: Int32 = 0
  /// Occurrences with a capital letter where none was due: inside a sentence of running text.
  var innerCapitalCount: Int32 = 0
  /// Those of them that no hyphen ties to another word.
  var standaloneCount: Int32 = 0
  /// Occurrences with a capital letter that any word would have there.
  var initialCapitalCount: Int32 = 0
}

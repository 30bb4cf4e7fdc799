/// What a word says about the words beside it, whatever the document.
struct LexicalClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// Articles, pronouns, prepositions, auxiliaries: capitalised only where a sentence starts.
  static let function = Self(rawValue: 1 << 0)
  static let pronoun = Self(rawValue: 1 << 1)
  static let article = Self(rawValue: 1 << 2)
  static let indefinite = Self(rawValue: 1 << 3)
  static let month = Self(rawValue: 1 << 4)
  static let weekday = Self(rawValue: 1 << 5)
  /// "Mr.", "Dr.", "Sheikh": a person follows.
  static let honorific = Self(rawValue: 1 << 6)
  /// The head of a title: "president", "spokeswoman".
  static let role = Self(rawValue: 1 << 7)
  /// Words before the head of a title: "vice", "foreign", "chief".
  static let roleModifier = Self(rawValue: 1 << 8)
  /// The last word of an organization's name: "Ministry", "Airlines".
  static let orgHead = Self(rawValue: 1 << 9)
  /// The first word of an organization's name before "of" or "for": "University", "Bank".
  static let orgFirst = Self(rawValue: 1 << 10)
  /// "Inc.", "GmbH".
  static let legal = Self(rawValue: 1 << 11)
  /// The last word of a place's name: "River", "Province".
  static let placeHead = Self(rawValue: 1 << 12)
  /// The first word of a place's name: "Lake", "San".
  static let placeFirst = Self(rawValue: 1 << 13)
  static let direction = Self(rawValue: 1 << 14)
  /// The last word of what is named but is no one's name: "War", "Cup", "Act".
  static let event = Self(rawValue: 1 << 15)
  static let language = Self(rawValue: 1 << 16)
  /// Peoples, religions and convictions: "Arab", "Catholic", "Democrats".
  static let demonym = Self(rawValue: 1 << 17)
  /// "said", "told".
  static let speech = Self(rawValue: 1 << 18)
  static let locative = Self(rawValue: 1 << 19)
  static let inWord = Self(rawValue: 1 << 20)
  static let atWord = Self(rawValue: 1 << 21)
  static let fromWord = Self(rawValue: 1 << 22)
  static let toWord = Self(rawValue: 1 << 23)
  static let ofWord = Self(rawValue: 1 << 24)
  static let byWord = Self(rawValue: 1 << 25)
  static let withWord = Self(rawValue: 1 << 26)
  static let andWord = Self(rawValue: 1 << 27)
  static let forWord = Self(rawValue: 1 << 28)
  static let onWord = Self(rawValue: 1 << 29)
  /// Lower-case parts inside a person's name: "van", "bin", "al".
  static let particle = Self(rawValue: 1 << 30)
  static let orgConnector = Self(rawValue: 1 << 31)
  static let kinship = Self(rawValue: 1 << 32)
  /// "Jr.", "III".
  static let suffix = Self(rawValue: 1 << 33)
  /// Second syllables of romanised East Asian given names: "in" of "Jae-in".
  static let syllable = Self(rawValue: 1 << 34)
  /// Words that say a document is about sport.
  static let sport = Self(rawValue: 1 << 35)
  /// Words of picture credits and tag lists.
  static let credit = Self(rawValue: 1 << 36)

  /// Abbreviations and words that are capitalised but name nobody: "GDP", "TV", "God".
  static let noName = Self(rawValue: 1 << 37)

  /// The classes by their names in `lexicon.tsv`.
  static let named: [String: LexicalClass] = [
    "function": .function, "pronoun": .pronoun, "article": .article, "indefinite": .indefinite, "month": .month,
    "weekday": .weekday, "honorific": .honorific, "role": .role, "roleModifier": .roleModifier, "orgHead": .orgHead,
    "orgFirst": .orgFirst, "legal": .legal, "placeHead": .placeHead, "placeFirst": .placeFirst, "direction": .direction,
    "event": .event, "language": .language, "demonym": .demonym, "speech": .speech, "locative": .locative,
    "inWord": .inWord,
    "atWord": .atWord, "fromWord": .fromWord, "toWord": .toWord, "ofWord": .ofWord, "byWord": .byWord,
    "withWord": .withWord,
    "andWord": .andWord, "forWord": .forWord, "onWord": .onWord, "particle": .particle, "orgConnector": .orgConnector,
    "kinship": .kinship, "suffix": .suffix, "syllable": .syllable, "sport": .sport, "credit": .credit,
    "noName": .noName,
  ]
}

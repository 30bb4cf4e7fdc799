internal import TextModel

/// What finding names knows of a language: the words that carry a ``LexicalClass``, a few that single rules ask for, and
/// the weights of the evidence.
///
/// A class, so that the rules share it without counting references to its lists; it doesn't change.
final class Lexicon: Sendable {
  private let classesByHash: HashTable<LexicalClass>

  /// The words for "who", which follow a person's name.
  let relatives: Set<UInt64>
  /// Forms of verbs that follow whoever acts: "is", "has".
  let auxiliaries: Set<UInt64>
  /// The letter that an apostrophe ties to an owner: "Korea's".
  let possessiveEnding: UInt8?
  /// The letter that an owner's name ends with where no apostrophe shows it: "Merkels".
  let genitiveEnding: UInt8?
  /// The letter behind an acronym of several: "MPs".
  let pluralEnding: UInt8?
  /// Whether a ministry or town may stand between "of" and a person's name without a sign: "exconsejero de Hacienda Joaquín Belmonte".
  let hasBareOffices: Bool
  /// Whether only a town or a seat may stand so, behind "of" or "for": "MP for Leeds Hilary Benn".
  let hasBareSeats: Bool
  /// Whether hyphens make names of the names of several places: "Aix-Marseille-Provence".
  let chainsNames: Bool
  /// Whether a listed given name tells a person from a place or an organization where the tagger isn't sure.
  let trustsGivenNames: Bool
  /// Whether a name that a document has is followed through it where the tagger isn't: surnames alone, with their particles, owner's forms.
  let followsNames: Bool
  /// Whether people have several surnames, of which the first may stand alone: "Burgueño" of "Pilar Burgueño Tejada".
  let hasSeveralSurnames: Bool
  /// Whether the subject stands behind the verb where something else begins the sentence, with the object behind it: "Heute trifft Anna
  /// Kern Paul Voss".
  let putsVerbSecond: Bool
  /// Whether all nouns have a capital.
  let capitalizesNouns: Bool
  /// What a hyphen may tie to a name to honour its bearer: "Tanaka-san".
  let honorificSuffixes: [StaticString]
  /// The words of countries that were or are two.
  let dividedCountries: DividedCountryWords
  /// The endings of a word's forms, and what stands for them in the form that lists have: "ied" for "y".
  let inflections: [(ending: String, replacement: String)]
  /// The words by which rules tell companies, states, court papers and clubs.
  let kindWords: KindWords
  /// The words for people and of letters.
  let persons: PersonWords
  /// What the pieces of evidence weigh.
  let weights: EvidenceWeights

  /// Creates the lexicon of a language, which gives what it has.
  ///
  /// A row is a class and its words, separated by spaces as the other lists of words are; one of an unknown class is
  /// left out.
  init(
    rows: [[Substring]], relatives: String = "", auxiliaries: String = "", possessiveEnding: UInt8? = nil,
    genitiveEnding: UInt8? = nil, pluralEnding: UInt8? = nil, hasBareOffices: Bool = false, hasBareSeats: Bool = false,
    chainsNames: Bool = false,
    trustsGivenNames: Bool = false, followsNames: Bool = false, hasSeveralSurnames: Bool = false,
    putsVerbSecond: Bool = false, capitalizesNouns: Bool = false,
    honorificSuffixes: [StaticString] = [],
    dividedCountries: DividedCountryWords = DividedCountryWords(),
    inflections: [(ending: String, replacement: String)] = [], kindWords: KindWords = KindWords(),
    persons: PersonWords = PersonWords(),
    weights: EvidenceWeights = .english
  ) {
    var classes: [UInt64: LexicalClass] = [:]
    for row in rows where row.count == 2 {
      guard let lexicalClass = LexicalClass.named[String(row[0])] else { continue }
      for word in row[1].split(separator: " ") {
        if let hash = NameHash.of(word) { classes[hash, default: []].insert(lexicalClass) }
      }
    }
    classesByHash = HashTable(classes)
    self.relatives = Self.hashes(relatives)
    self.auxiliaries = Self.hashes(auxiliaries)
    self.possessiveEnding = possessiveEnding
    self.genitiveEnding = genitiveEnding
    self.pluralEnding = pluralEnding
    self.hasBareOffices = hasBareOffices
    self.hasBareSeats = hasBareSeats
    self.chainsNames = chainsNames
    self.trustsGivenNames = trustsGivenNames
    self.followsNames = followsNames
    self.putsVerbSecond = putsVerbSecond
    self.hasSeveralSurnames = hasSeveralSurnames
    self.capitalizesNouns = capitalizesNouns
    self.honorificSuffixes = honorificSuffixes
    self.dividedCountries = dividedCountries
    self.inflections = inflections
    self.kindWords = kindWords
    self.persons = persons
    self.weights = weights
  }

  /// The classes of a word.
  func classes(ofHash hash: UInt64) -> LexicalClass { classesByHash[hash] ?? [] }

  private static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").compactMap { NameHash.of($0) })
  }
}

extension Lexicon {
  /// The lexicon of a language; that of English where it has none.
  static func of(_ language: Language) -> Lexicon {
    switch language.primary {
    case .english: .english
    case .german: .german
    case .portuguese: .portuguese
    case .danish: .danish
    case .swedish: .swedish
    case .dutch: .dutch
    case .spanish: .spanish
    case .french: .french
    default: .english
    }
  }
}

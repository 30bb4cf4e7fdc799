/// What cutting a text into words, sentences and paragraphs knows of a language.
///
/// All words are in lower case; letters beyond ASCII are compared as they stand. A language gives what it has: an empty
/// list only means that no such word is known.
///
/// A class, so that the parts of the tokenizer share it without counting references to its lists; it doesn't change.
package final class TextRules: Sendable {
  /// The abbreviations by their letters, packed as ``TextBytes/packedWord(_:_:)`` does.
  let abbreviations: [UInt64: Abbreviation]
  /// Degrees with a stop inside: the letters before it and behind it.
  let degrees: [(StaticString, StaticString)]
  /// What may stand behind a name after a comma or in its last place, with stops inside and without the last one:
  /// "n.a" of "Orchard Bank, N.A.", "m.d".
  let dottedTails: Set<String>
  /// Of those, a part of a country behind its towns: "n.y", and those of them that need no comma: "d.c".
  let dottedStates: Set<String>
  let dottedCities: Set<String>
  /// What stands for half a day after a clock time, without its last stop: "a.m".
  let dayHalves: [StaticString]

  /// The endings that an apostrophe ties to a word and that are tokens of their own: "s", "ll".
  let clitics: [UInt64]
  /// Of ``clitics`` the one that also counts where white space stands before the apostrophe.
  let detachedClitic: UInt64?
  /// The beginnings that an apostrophe ties to a word and that are tokens of their own, apostrophe included: "l'eau".
  let elisions: [UInt64]
  /// The letters around the apostrophe of a negated verb, whose ending is a token of its own: "don't".
  let negation: (before: UInt8, after: UInt8)?
  /// The capital that is a word by itself, so that a stop after it seldom makes it an initial.
  let capitalWord: UInt8?

  /// Abbreviations that in capitals are names, and keep no stop: "DR" of "dr".
  let namesInCapitals: Set<UInt64>
  /// Whether a capital behind a slash is part of a word and no initial, as in "A/S".
  let slashesJoinCapitals: Bool

  /// Whether a stop behind a number or numeral is that of an ordinal: "am 3. Oktober", "Karl V. von Spanien".
  let ordinalsHaveStops: Bool

  /// Words that begin sentences and hardly ever names; and those of them that are surnames, too.
  let openers: Set<String>
  let openersThatAreNames: Set<String>
  /// Given names that are hardly ever anything else, so that a new sentence begins with one behind an abbreviation.
  let givenNames: Set<String>
  /// Titles of people that begin sentences, and seldom go on after a name that ends in an abbreviation: "Mr", "Dr".
  let courtesyTitles: Set<String>
  /// Capitalised words that go on after such a name: "Inc. Chairman", "Jr. Boulevard", "U.S. Senate".
  let nameContinuations: Set<String>
  /// Roles with which a sentence begins behind the initial of a judge: "Scalia, J. Officer".
  let officers: Set<String>
  /// What a letter tells from others of its kind: "vitamin", "exhibit".
  let letteredThings: Set<String>
  /// Lower-case words that tie a capitalised word to what follows, so that it isn't the subject of a verb.
  let ties: Set<String>
  /// Lower-case words between a name and its last part: "et" of "Duval et Cie.", "de" of "S.A. de C.V.".
  let tailTies: Set<String>
  /// Words that go on behind a person's name and a comma: "Belmonte, que".
  let relatives: Set<String>
  /// Verbs that name the speaker of a quotation.
  let speechVerbs: Set<String>
  /// Words that no sentence ends with.
  let unfinished: Set<String>
  /// Capitalised words that go on after a clock time: days, months, time zones.
  let timeWords: Set<String>

  /// What stands before the colon of a header of mail, and of one that lists people: "subject", "cc".
  let mailHeaders: Set<String>
  let addressHeaders: Set<String>

  /// The words of a caption's label: "FILE PHOTO:".
  let captionLabels: Set<String>
  /// Whether headlines capitalise most of their words, so that capitals tell a headline.
  package let capitalizesHeadlines: Bool

  // No longer token needs to be looked up.
  let longestOpener: Int
  let longestUnfinished: Int
  let longestTimeWord: Int
  let longestMailHeader: Int

  /// Creates the rules of a language; lists of words are separated by spaces.
  package init(
    abbreviations: KeyValuePairs<Abbreviation, String> = [:], degrees: [(StaticString, StaticString)] = [],
    dottedTails: String = "", dottedStates: String = "", dottedCities: String = "", dayHalves: [StaticString] = [],
    clitics: String = "", detachedClitic: String = "", elisions: String = "",
    negation: (before: UInt8, after: UInt8)? = nil, capitalWord: UInt8? = nil,
    namesInCapitals: String = "", slashesJoinCapitals: Bool = false,
    ordinalsHaveStops: Bool = false, openers: String = "",
    openersThatAreNames: String = "", givenNames: String = "", courtesyTitles: String = "",
    nameContinuations: String = "", officers: String = "", letteredThings: String = "", ties: String = "",
    tailTies: String = "",
    relatives: String = "", speechVerbs: String = "",
    unfinished: String = "", timeWords: String = "", mailHeaders: String = "", addressHeaders: String = "",
    captionLabels: String = "", capitalizesHeadlines: Bool = false
  ) {
    var table: [UInt64: Abbreviation] = [:]
    for (abbreviation, list) in abbreviations { for word in Self.packed(list) { table[word] = abbreviation } }
    self.abbreviations = table
    self.degrees = degrees
    self.dottedTails = Self.words(dottedTails)
    self.dottedStates = Self.words(dottedStates)
    self.dottedCities = Self.words(dottedCities)
    self.dayHalves = dayHalves
    self.clitics = Self.packed(clitics)
    self.detachedClitic = Self.packed(detachedClitic).first
    self.elisions = Self.packed(elisions)
    self.negation = negation
    self.capitalWord = capitalWord
    self.namesInCapitals = Set(Self.packed(namesInCapitals))
    self.slashesJoinCapitals = slashesJoinCapitals
    self.ordinalsHaveStops = ordinalsHaveStops
    self.openers = Self.words(openers)
    self.openersThatAreNames = Self.words(openersThatAreNames)
    self.givenNames = Self.words(givenNames)
    self.courtesyTitles = Self.words(courtesyTitles)
    self.nameContinuations = Self.words(nameContinuations)
    self.officers = Self.words(officers)
    self.letteredThings = Self.words(letteredThings)
    self.ties = Self.words(ties)
    self.tailTies = Self.words(tailTies)
    self.relatives = Self.words(relatives)
    self.mailHeaders = Self.words(mailHeaders)
    self.addressHeaders = Self.words(addressHeaders)
    self.speechVerbs = Self.words(speechVerbs)
    self.unfinished = Self.words(unfinished)
    self.timeWords = Self.words(timeWords)
    longestOpener = Self.longest([openers, openersThatAreNames])
    longestUnfinished = Self.longest([unfinished])
    longestTimeWord = Self.longest([timeWords])
    longestMailHeader = Self.longest([mailHeaders, addressHeaders])
    self.captionLabels = Self.words(captionLabels)
    self.capitalizesHeadlines = capitalizesHeadlines
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  /// The length in bytes of the longest word of some lists.
  private static func longest(_ lists: [String]) -> Int {
    lists.flatMap { $0.split(separator: " ") }.map(\.utf8.count).max() ?? 0
  }

  private static func packed(_ list: String) -> [UInt64] {
    list.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
  }
}

extension TextRules {
  /// Whether a paragraph starts with the label of a caption and a colon: "PHOTO:", "File photo:".
  package func isCaption(_ paragraph: Substring) -> Bool {
    let start = paragraph.utf8.prefix(Self.labelLimit)
    guard let colon = start.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let words = paragraph[..<colon].split(separator: " ")
    return (1...2).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true || $0.startIndex > paragraph.startIndex }
      && words.allSatisfy { captionLabels.contains($0.lowercased()) }
  }

  private static let labelLimit = 16

  /// Whether a token is an elided word with its apostrophe, which print writes together with the next one: "l'".
  package func isElision(_ token: String) -> Bool {
    guard !elisions.isEmpty, let sign = token.last, sign == "'" || sign == "\u{2019}" else { return false }
    let letters = token.dropLast()
    guard letters.utf8.count <= 8, letters.utf8.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 }) else {
      return false
    }
    return elisions.contains(letters.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) })
  }

  /// The rules of a language; those of English where it has none.
  package static func of(_ language: Language) -> TextRules {
    switch language.primary {
    case .english: .english
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .dutch: .dutch
    case .portuguese: .portuguese
    case .danish: .danish
    case .swedish: .swedish
    default: .english
    }
  }
}

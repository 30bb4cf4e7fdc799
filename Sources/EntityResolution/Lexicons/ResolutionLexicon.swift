internal import TextModel

/// The words that names in texts of a language are read and compared with.
final class ResolutionLexicon: Sendable {
  let people: PersonNameLexicon
  /// The words around people's names.
  let context: PersonContextLexicon
  let others: NonPersonNameLexicon
  /// What stands for a place only where it is tagged as one → the place: "NJ".
  let placeCodes: [String: String]
  /// What stands for a place with its stop, which may be another name without it → the place: "La.".
  let placeAbbreviations: [String: String]

  /// What the owner's form of a name may add: "s" for "Merkels"; with its mark where taggers take that into the name:
  /// "'s" for "FN's".
  let genitiveEndings: [String]
  /// Whether given names have these endings as well, "Mettes" for "Mette" of "Mette Bak", and firms without their legal form.
  let givenNamesHaveGenitives: Bool
  /// Whether a word in brackets right behind a body's name is short for it where the name has its letters in that order: "Bundesnetzagentur
  /// (BNetzA)".
  let bracketsAbbreviate: Bool

  init(
    people: PersonNameLexicon, context: PersonContextLexicon, others: NonPersonNameLexicon,
    placeCodes: [String: String] = [:], placeAbbreviations: [String: String] = [:], genitiveEndings: [String] = [],
    givenNamesHaveGenitives: Bool = false, bracketsAbbreviate: Bool = false
  ) {
    self.people = people
    self.context = context
    self.others = others
    self.placeCodes = placeCodes
    self.placeAbbreviations = placeAbbreviations
    self.genitiveEndings = genitiveEndings
    self.givenNamesHaveGenitives = givenNamesHaveGenitives
    self.bracketsAbbreviate = bracketsAbbreviate
  }

  /// The abbreviation with a stop for a place, the first of several in code point order.
  func abbreviation(ofPlace place: String) -> String? {
    placeAbbreviations.lazy.filter { $0.value == place }.map(\.key).min()
  }

  /// The lexicon of a language; that of English where it has none.
  static func of(_ language: Language) -> ResolutionLexicon {
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

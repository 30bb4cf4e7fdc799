internal import TextModel

/// The words that names in texts of a language are read and compared with.
final class ResolutionLexicon: Sendable {
  let people: PersonNameLexicon
  /// The words around people's names.
  let context: PersonContextLexicon
  let others: NonPersonNameLexicon
  /// What stands for a place only where it is tagged as one → the place: "NJ".
  let placeCodes: [String: String]

  init(
    people: PersonNameLexicon, context: PersonContextLexicon, others: NonPersonNameLexicon,
    placeCodes: [String: String] = [:]
  ) {
    self.people = people
    self.context = context
    self.others = others
    self.placeCodes = placeCodes
  }

  /// The lexicon of a language; that of English where it has none.
  static func of(_ language: Language) -> ResolutionLexicon {
    switch language.primary {
    case .english: .english
    default: .english
    }
  }
}

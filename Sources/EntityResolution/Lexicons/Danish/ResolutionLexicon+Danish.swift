extension ResolutionLexicon {
  /// The lexicon of Danish.
  static let danish = ResolutionLexicon(
    people: .danish, context: .danish, others: .danish, genitiveEndings: ["'s", "\u{2019}s", "s"],
    givenNamesHaveGenitives: true, bracketsAbbreviate: true)
}

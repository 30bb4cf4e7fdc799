extension ResolutionLexicon {
  /// The lexicon of Swedish.
  static let swedish = ResolutionLexicon(
    people: .swedish, context: .swedish, others: .swedish, genitiveEndings: [":s", "s"],
    givenNamesHaveGenitives: true, bracketsAbbreviate: true)
}

extension ResolutionLexicon {
  /// The lexicon of English.
  static let english = ResolutionLexicon(
    people: .english, context: .english, others: .english, placeCodes: PostalCodes.states,
    placeAbbreviations: StateAbbreviations.states)
}

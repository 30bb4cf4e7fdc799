extension ResolutionLexicon {
  /// The lexicon of French.
  static let french = ResolutionLexicon(people: .french, context: .french, others: .french, bracketsAbbreviate: true)
}

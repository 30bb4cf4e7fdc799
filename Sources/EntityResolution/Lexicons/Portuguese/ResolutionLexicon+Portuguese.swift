extension ResolutionLexicon {
  /// The lexicon of Portuguese.
  static let portuguese = ResolutionLexicon(
    people: .portuguese, context: .portuguese, others: .portuguese, bracketsAbbreviate: true)
}

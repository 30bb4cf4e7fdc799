extension ResolutionLexicon {
  /// The lexicon of Spanish.
  static let spanish = ResolutionLexicon(
    people: .spanish, context: .spanish, others: .spanish, bracketsAbbreviate: true)
}

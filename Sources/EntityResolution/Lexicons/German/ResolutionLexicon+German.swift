extension ResolutionLexicon {
  /// The lexicon of German.
  static let german = ResolutionLexicon(
    people: .german, context: .german, others: .german, genitiveEndings: ["s", "es"], bracketsAbbreviate: true)
}

extension ResolutionLexicon {
  /// The lexicon of Dutch.
  static let dutch = ResolutionLexicon(
    people: .dutch, context: .dutch, others: .dutch, genitiveEndings: ["s"], bracketsAbbreviate: true)
}

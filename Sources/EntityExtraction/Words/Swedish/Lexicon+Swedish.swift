internal import CGazetteer

extension Lexicon {
  /// The lexicon of Swedish; its classes stand in `Sources/CGazetteer/data/swedish/lexicon.tsv`.
  static let swedish = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconSwedish())),
    relatives: "som vilken vilka vem vars",
    auxiliaries: """
      är var blir blev har hade kan kunde ska skall skulle vill ville måste bör borde får fick går gick kommer kom \
      tar tog vore
      """,
    genitiveEnding: UInt8(ascii: "s"),
    followsNames: true, putsVerbSecond: true,
    inflections: [
      ("en", ""), ("et", ""), ("ar", ""), ("or", "a"), ("er", ""), ("arna", ""), ("orna", "a"), ("erna", ""),
      ("na", ""),
      ("n", ""), ("r", ""), ("a", ""), ("s", ""), ("t", ""), ("ens", ""), ("ets", ""), ("arnas", ""), ("ade", "a"),
      ("at", "a"), ("te", "a"), ("de", "a"), ("ande", "a"), ("are", ""), ("ast", ""), ("aste", ""),
    ],
    kindWords: .swedish, persons: .swedish)
}

internal import CGazetteer

extension Lexicon {
  /// The lexicon of Danish; its classes stand in `Sources/CGazetteer/data/danish/lexicon.tsv`.
  static let danish = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconDanish())),
    relatives: "som der hvem hvis",
    auxiliaries: """
      er var bliver blev har havde kan kunne skal skulle vil ville må måtte bør burde får fik går gik kommer kom \
      tager tog
      """,
    possessiveEnding: UInt8(ascii: "s"),
    genitiveEnding: UInt8(ascii: "s"),
    followsNames: true, putsVerbSecond: true,
    inflections: [
      ("en", ""), ("et", ""), ("er", ""), ("erne", ""), ("ene", ""), ("ne", ""), ("n", ""), ("r", ""), ("e", ""),
      ("s", ""), ("t", ""), ("ens", ""), ("ets", ""), ("ernes", ""), ("ede", "e"), ("te", "e"), ("ende", "e"),
      ("ere", ""), ("est", ""), ("este", ""),
    ],
    kindWords: .danish, persons: .danish)
}

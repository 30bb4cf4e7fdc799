internal import CGazetteer

extension Lexicon {
  /// The lexicon of German; its classes stand in `Sources/CGazetteer/data/german/lexicon.tsv`.
  static let german = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconGerman())),
    relatives: "der die das den dem dessen deren",
    auxiliaries: "ist war hat hatte wird wurde kann konnte soll sollte muss musste will wollte darf sei",
    genitiveEnding: UInt8(ascii: "s"),
    followsNames: true, putsVerbSecond: true, capitalizesNouns: true,
    inflections: [
      ("e", ""), ("en", ""), ("er", ""), ("es", ""), ("em", ""), ("n", ""), ("s", ""), ("t", "en"), ("te", "en"),
      ("ten", "en"),
    ],
    kindWords: .german, persons: .german, weights: .english)
}

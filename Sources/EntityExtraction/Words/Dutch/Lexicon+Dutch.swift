internal import CGazetteer

extension Lexicon {
  /// The lexicon of Dutch; its classes stand in `Sources/CGazetteer/data/dutch/lexicon.tsv`.
  static let dutch = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconDutch())),
    relatives: "die dat wie",
    auxiliaries: """
      is was zijn waren wordt werd heeft had hebben hadden kan kon zal zou moet moest mag mocht wil wilde gaat ging \
      blijft bleef lijkt komt kwam
      """,
    possessiveEnding: UInt8(ascii: "s"),
    pluralEnding: UInt8(ascii: "s"),
    hasBareOffices: true, followsNames: true, putsVerbSecond: true,
    honorificSuffixes: ["san", "sama", "kun", "chan", "sensei"],
    inflections: [
      ("s", ""), ("en", ""), ("e", ""), ("n", ""), ("er", ""), ("ers", ""), ("t", ""), ("t", "en"), ("te", "en"),
      ("ten", "en"), ("de", "en"),
      ("den", "en"), ("end", "en"), ("ende", "en"), ("je", ""), ("jes", ""), ("tje", ""), ("tjes", ""), ("st", ""),
      ("ste", ""),
    ],
    kindWords: .dutch, persons: .dutch)
}

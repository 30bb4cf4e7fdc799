internal import CGazetteer

extension Lexicon {
  /// The lexicon of Dutch; its classes stand in `Sources/CGazetteer/data/dutch/lexicon.tsv`.
  static let dutch = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconDutch())),
    relatives: "die dat wie wier",
    auxiliaries:
      "is was zijn waren heeft had hebben hadden wordt werd worden werden kan kon zal zou moet moest wil wilde mag",
    possessiveEnding: UInt8(ascii: "s"),
    inflections: [
      ("e", ""), ("en", ""), ("s", ""), ("t", ""), ("de", ""), ("te", ""), ("er", ""), ("den", ""), ("ten", ""),
    ])
}

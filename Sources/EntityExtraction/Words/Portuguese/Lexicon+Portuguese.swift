internal import CGazetteer

extension Lexicon {
  /// The lexicon of Portuguese; its classes stand in `Sources/CGazetteer/data/portuguese/lexicon.tsv`.
  static let portuguese = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconPortuguese())),
    relatives: "que quem qual cujo cuja",
    auxiliaries: """
      é era foi será seria são eram foram está estava esteve estão tem tinha teve terá têm há havia pode podia pôde deve devia vai ia \
      quer queria
      """,
    inflections: [
      ("s", ""), ("es", ""), ("a", "o"), ("as", "o"), ("ões", "ão"), ("ais", "al"), ("ou", "ar"), ("aram", "ar"),
      ("ava", "ar"),
      ("ado", "ar"), ("ada", "ar"), ("ando", "ar"), ("eu", "er"), ("ido", "er"), ("iu", "ir"), ("ido", "ir"),
      ("mente", ""),
    ])
}

internal import CGazetteer

extension Lexicon {
  /// The lexicon of Portuguese; its classes stand in `Sources/CGazetteer/data/portuguese/lexicon.tsv`.
  static let portuguese = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconPortuguese())),
    relatives: "que quem cujo cuja qual quais",
    auxiliaries: """
      é era foi será seria são eram foram está estava esteve estará há havia tem tinha teve terá têm tinham pode \
      podia pôde poderá poderia deve devia deverá deveria quer queria quis vai ia vem vinha fica ficou continua \
      segue
      """,
    hasBareOffices: true, followsNames: true, hasSeveralSurnames: true,
    honorificSuffixes: ["san", "sama", "kun", "chan", "sensei"],
    inflections: [
      ("s", ""), ("es", ""), ("a", "o"), ("as", "o"), ("oes", "ao"), ("aes", "ao"), ("ais", "al"), ("eis", "el"),
      ("ns", "m"), ("ora", "or"), ("oras", "or"),
      ("a", "ar"), ("am", "ar"), ("o", "ar"), ("ou", "ar"), ("aram", "ar"), ("ava", "ar"), ("avam", "ar"),
      ("ara", "ar"), ("arao", "ar"), ("ado", "ar"),
      ("ada", "ar"), ("ados", "ar"), ("adas", "ar"), ("ando", "ar"), ("e", "er"), ("em", "er"), ("eu", "er"),
      ("eram", "er"), ("ia", "er"), ("iam", "er"),
      ("ido", "er"), ("endo", "er"), ("e", "ir"), ("em", "ir"), ("iu", "ir"), ("iram", "ir"), ("ido", "ir"),
      ("indo", "ir"), ("mente", ""), ("mente", "o"),
    ],
    kindWords: .portuguese, persons: .portuguese)
}

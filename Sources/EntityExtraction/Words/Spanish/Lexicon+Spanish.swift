internal import CGazetteer

extension Lexicon {
  /// The lexicon of Spanish; its classes stand in `Sources/CGazetteer/data/spanish/lexicon.tsv`.
  static let spanish = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconSpanish())),
    relatives: "que quien quienes cual cuyo cuya",
    auxiliaries: """
      es era fue será sería son eran fueron está estaba estuvo estará ha había hubo habrá habría han habían tiene \
      tenía tuvo puede podía \
      pudo podrá podría debe debía debió deberá debería quiere quería quiso va iba suele solía sigue seguía
      """,
    hasBareOffices: true, trustsGivenNames: true, followsNames: true, hasSeveralSurnames: true,
    honorificSuffixes: ["san", "sama", "kun", "chan", "sensei"],
    inflections: [
      ("s", ""), ("es", ""), ("a", "o"), ("as", "o"), ("ces", "z"), ("ora", "or"), ("oras", "or"), ("ona", "on"),
      ("a", "ar"), ("an", "ar"),
      ("o", "ar"), ("aron", "ar"), ("aba", "ar"), ("aban", "ar"), ("ara", "ar"), ("aran", "ar"), ("ado", "ar"),
      ("ada", "ar"),
      ("ados", "ar"), ("adas", "ar"), ("ando", "ar"), ("e", "er"), ("en", "er"), ("io", "er"), ("ia", "er"),
      ("ian", "er"), ("ido", "er"),
      ("e", "ir"), ("en", "ir"), ("io", "ir"), ("ieron", "ir"), ("ido", "ir"), ("iendo", "ir"), ("mente", ""),
      ("mente", "o"),
    ],
    kindWords: .spanish, persons: .spanish)
}

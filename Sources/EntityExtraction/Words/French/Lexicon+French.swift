internal import CGazetteer

extension Lexicon {
  /// The lexicon of French; its classes stand in `Sources/CGazetteer/data/french/lexicon.tsv`.
  static let french = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexiconFrench())),
    relatives: "qui dont que lequel laquelle",
    auxiliaries: """
      est était fut sera serait a avait eut aura aurait ont avaient sont étaient peut pouvait pourra pourrait doit \
      devait \
      devra devrait veut voulait va allait vient venait fait faisait reste semble devient
      """,
    hasBareOffices: true, chainsNames: true, followsNames: true,
    honorificSuffixes: ["san", "sama", "kun", "chan", "sensei"],
    inflections: [
      ("s", ""), ("es", ""), ("e", ""), ("x", ""), ("aux", "al"), ("ales", "al"), ("ives", "if"), ("ive", "if"),
      ("euse", "eux"),
      ("euses", "eux"), ("euse", "eur"), ("trice", "teur"), ("ent", "er"), ("e", "er"), ("ait", "er"), ("aient", "er"),
      ("ant", "er"),
      ("a", "er"), ("era", "er"), ("eront", "er"), ("ees", "er"), ("ee", "er"), ("it", "ir"), ("issent", "ir"),
      ("ment", ""),
      ("ement", ""),
    ],
    kindWords: .french, persons: .french)
}

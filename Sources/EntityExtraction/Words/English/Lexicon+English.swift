internal import CGazetteer

extension Lexicon {
  /// The lexicon of English; its classes stand in `Sources/CGazetteer/data/english/lexicon.tsv`.
  static let english = Lexicon(
    rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexicon())),
    relatives: "who",
    auxiliaries: "is was has had will would can could may might are were have did does do",
    possessiveEnding: UInt8(ascii: "s"),
    pluralEnding: UInt8(ascii: "s"),
    hasBareSeats: true,
    honorificSuffixes: ["san", "sama", "kun", "chan", "sensei", "senpai", "ssi", "nim", "ji"],
    dividedCountries: DividedCountryWords(
      north: "north", south: "south", directions: ["north", "south", "east", "west"],
      countries: [("korea", "koreas"), ("vietnam", "vietnams"), ("yemen", "yemens")],
      article: "the", and: "and", or: "or",
      parts: [
        "side", "coast", "shore", "bank", "end", "wing", "wall", "face", "gate", "door", "entrance", "tower", "stand",
        "lawn", "slope", "ridge", "pole", "island", "london", "portico", "platform", "pier",
      ]),
    inflections: [
      ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""),
      ("er", "e"), ("ly", ""), ("ers", ""), ("ers", "e"), ("ings", ""), ("less", ""), ("ness", ""),
    ],
    kindWords: .english, persons: .english, weights: .english)
}

extension PersonContextLexicon {
  /// The words around people's names in Dutch texts.
  static let dutch = PersonContextLexicon(
    conjunctions: "en &", articles: "de", familyWords: "familie gebroeders zussen echtpaar gezin",
    familyName: "familie",
    maleKin:
      "zoon zonen vader broer man echtgenoot oom neef kleinzoon grootvader schoonzoon schoonvader zwager weduwnaar",
    femaleKin: """
      dochter dochters moeder zus zuster vrouw echtgenote tante nicht kleindochter grootmoeder schoondochter schoonmoeder schoonzus weduwe
      """,
    otherKin: "kind kinderen ouders tweeling",
    unrelated: """
      geen familie
      niet verwant
      """,
    possessives: "zijn haar hun de het een wiens wier oudste jongste", kinLinks: "van",
    copulas: "is was werd zijn waren",
    surnameLinks: """
      geboren
      geb
      """,
    nameLinks: """
      alias
      bekend als
      beter bekend als
      ook bekend als
      genaamd
      """,
    pausedLinks: "genaamd")
}

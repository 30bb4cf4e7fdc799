extension PersonContextLexicon {
  /// The words around people's names in German texts.
  static let german = PersonContextLexicon(
    conjunctions: "und &",
    articles: "die",
    familyWords: "familie geschwister bruder schwestern eheleute ehepaar",
    familyName: "Familie",
    maleKin:
      "sohn sohne vater bruder mann ehemann gatte onkel neffe enkel grossvater schwiegersohn schwiegervater schwager witwer cousin vetter",
    femaleKin: """
      tochter mutter schwester frau ehefrau gattin tante nichte enkelin grossmutter schwiegertochter schwiegermutter \
      schwagerin witwe cousine
      """,
    otherKin: "zwilling kind kinder verwandter verwandte eltern geschwister",
    unrelated: """
      nicht verwandt
      weder verwandt noch verschwägert
      nicht zu verwechseln mit
      """,
    possessives:
      "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer der die dessen deren ältester älteste jüngster jüngste",
    kinLinks: "von des der",
    copulas: "ist war wurde sind waren",
    surnameLinks: """
      geb
      geborene
      geborener
      geborenen
      verh
      verwitwete
      """,
    nameLinks: """
      alias
      genannt
      bekannt als
      besser bekannt als
      auch bekannt als
      bürgerlich
      eigentlich
      mit bürgerlichem Namen
      mit Künstlernamen
      """,
    pausedLinks: """
      genannt
      bürgerlich
      eigentlich
      """)
}

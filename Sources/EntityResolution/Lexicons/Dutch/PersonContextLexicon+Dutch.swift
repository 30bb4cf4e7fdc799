extension PersonContextLexicon {
  /// The words around people's names in Dutch texts.
  static let dutch = PersonContextLexicon(
    conjunctions: "en &",
    articles: "de het",
    familyWords: """
      familie families broers zussen zusters gebroeders tweeling clan dynastie huishouden gezin meisjes jongens \
      kinderen zonen dochters neven nichten ouders echtpaar stel huis
      """,
    familyName: "familie",
    maleKin: """
      zoon zonen vader broer man echtgenoot oom neef kleinzoon grootvader opa achterkleinzoon overgrootvader \
      stiefzoon stiefvader stiefbroer halfbroer schoonzoon schoonvader zwager weduwnaar peetvader petekind verloofde \
      vriend papa
      """,
    femaleKin: """
      dochter dochters moeder zus zuster vrouw echtgenote tante nicht kleindochter grootmoeder oma \
      achterkleindochter overgrootmoeder stiefdochter stiefmoeder stiefzus halfzus schoondochter schoonmoeder \
      schoonzus weduwe peetmoeder vriendin mama ex-vrouw
      """,
    otherKin: """
      tweelingbroer tweelingzus naamgenoot erfgenaam nazaat afstammeling voorouder kind kinderen kleinkind \
      familielid bloedverwant partner levenspartner
      """,
    unrelated: """
      geen familie
      geen familie van
      geen verwant
      niet verwant
      niet te verwarren met
      """,
    possessives: """
      zijn haar hun mijn onze ons jullie uw jouw wiens wier de het een wijlen oudste jongste oudere jongere enige ex
      """,
    kinLinks: "van",
    copulas: "is was wordt werd zijn waren",
    surnameLinks: """
      geboren
      geboren als
      geb.
      meisjesnaam
      met als meisjesnaam
      voorheen
      """,
    nameLinks: """
      alias
      ook bekend als
      ook wel bekend als
      beter bekend als
      beter bekend onder de naam
      bekend als
      bekend onder de naam
      ook wel
      ook genoemd
      ook wel genoemd
      ook wel geheten
      genaamd
      genoemd
      oftewel
      ofwel
      bijgenaamd
      met de bijnaam
      echte naam
      werkelijke naam
      artiestennaam
      pseudoniem
      onder het pseudoniem
      onder de naam
      onder de artiestennaam
      onder het alias
      schrijvend onder de naam
      die schrijft als
      die schreef als
      die optreedt als
      staat bekend als
      stond bekend als
      heet voluit
      voluit
      later bekend als
      eerder bekend als
      voorheen bekend als
      """,
    pausedLinks: """
      geboren
      voorheen
      genaamd
      genoemd
      oftewel
      ofwel
      ook wel
      echte naam
      werkelijke naam
      artiestennaam
      pseudoniem
      meisjesnaam
      voluit
      """
  )
}

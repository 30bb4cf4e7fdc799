extension DifferenceWords {
  /// The words in Swedish.
  public static let swedish = DifferenceWords(
    title: "Skillnader mellan ”{0}” och ”{1}”",
    picture: "Båda graferna i samma uppställning",
    side: "**{0}**: {1}, {2}, {3}.", sideWithoutDocuments: "**{0}**: {1}, {2}.",
    nothing: "Inget skiljer: samma entiteter med samma rang och samma förbindelser.",
    entitySummary: "Av entiteterna är {0} nya, {1} försvunna, {2} har stigit och {3} har sjunkit.",
    tieSummary: "Av förbindelserna är {0} nya, {1} försvunna, {2} starkare och {3} svagare.",
    clear: """
      Utöver slumpen finns {0} och {1} i en större eller mindre andel av dokumenten; de står först och i fetstil.
      """,
    noneClear: "Ingen andel av dokumenten skiljer sig utöver slumpen.",
    document: Noun("dokument", "dokument"), entity: Noun("entitet", "entiteter"),
    tie: Noun("förbindelse", "förbindelser"), member: Noun("medlem", "medlemmar"),
    appeared: "Tillkomna", vanished: "Försvunna", rose: "Stigit", fell: "Sjunkit",
    new: "Nya förbindelser", gone: "Försvunna förbindelser", stronger: "Starkare förbindelser",
    weaker: "Svagare förbindelser",
    communities: "Gemenskaper", none: "Inga.", more: "… och {0} till.",
    name: "Namn", type: "Typ", documents: "Dokument", rank: "Rang", probability: "Justerat p",
    tieLine: "{0}: dokument {1}, vikt {2}", tieLineWithoutDocuments: "{0}: vikt {1}",
    split: "Delad: {0} – i {1}", joined: "Sammanslagen: {0} – till {1}", communityAppeared: "Ny: {0}",
    dissolved: "Upplöst: {0}", continued: "Återfunnen: {0} – som {1}",
    method: "Så har det gjorts",
    ranks: """
      Pilar leder från den första sidan till den andra. Rangerna är de efter {0}; de som har samma värde har samma rang.
      """,
    shares: """
      Namn återförs över alla dokument tillsammans, och därefter räknas varje sida för sig. G² är \
      log-likelihood-kvoten för den andel av dokumenten som nämner någon, eller förbinder två (Dunning 1993; Rayson och \
      Garside 2000); dokument som berättar samma sak räknas en gång. Sannolikheten, som är exakt där få dokument väntas, \
      är justerad för antalet entiteter, eller förbindelser, enligt Benjamini och Hochberg (1995): av alla med högst \
      0,05 väntas en av tjugo vara slump. Har en sida bara få dokument kan bara lite vara mer än slump. En förbindelse \
      är starkare när den finns i en större andel av dokumenten eller, vid samma andel av lika många dokument, har större \
      vikt.
      """,
    matching: """
      Gemenskaper med minst {1} gäller som desamma när Jaccardindexet för deras medlemmar är {0} eller mer (Greene, \
      Doyle och Cunningham 2010).
      """
  )
}

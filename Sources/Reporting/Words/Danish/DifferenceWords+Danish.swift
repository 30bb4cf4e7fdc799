extension DifferenceWords {
  /// The words in Danish.
  public static let danish = DifferenceWords(
    title: "Forskelle mellem ›{0}‹ og ›{1}‹",
    picture: "Begge grafer i samme opstilling",
    side: "**{0}**: {1}, {2}, {3}.", sideWithoutDocuments: "**{0}**: {1}, {2}.",
    nothing: "Intet er forskelligt: de samme entiteter med de samme range og de samme forbindelser.",
    entitySummary: "Af entiteterne er {0} nye, {1} forsvundet, {2} steget og {3} faldet.",
    tieSummary: "Af forbindelserne er {0} nye, {1} forsvundet, {2} stærkere og {3} svagere.",
    clear: """
      Ud over det tilfældige er {0} og {1} i en større eller mindre del af dokumenterne; de står først og med fed skrift.
      """,
    noneClear: "Ingen andel af dokumenterne er forskellig ud over det tilfældige.",
    document: Noun("dokument", "dokumenter"), entity: Noun("entitet", "entiteter"),
    tie: Noun("forbindelse", "forbindelser"), member: Noun("medlem", "medlemmer"),
    appeared: "Kommet til", vanished: "Forsvundet", rose: "Steget", fell: "Faldet",
    new: "Nye forbindelser", gone: "Forsvundne forbindelser", stronger: "Stærkere forbindelser",
    weaker: "Svagere forbindelser",
    communities: "Fællesskaber", none: "Ingen.", more: "… og {0} mere.",
    name: "Navn", type: "Type", documents: "Dokumenter", rank: "Rang", probability: "Justeret p",
    tieLine: "{0}: dokumenter {1}, vægt {2}", tieLineWithoutDocuments: "{0}: vægt {1}",
    split: "Delt: {0} – i {1}", joined: "Samlet: {0} – til {1}", communityAppeared: "Nyt: {0}",
    dissolved: "Opløst: {0}", continued: "Genfundet: {0} – som {1}",
    method: "Hvordan det er lavet",
    ranks: """
      Pile fører fra den første side til den anden. Rangene er dem efter {0}; de, der har samme værdi, har samme rang.
      """,
    shares: """
      Navne føres tilbage over alle dokumenter under ét, og derefter tælles hver side for sig. G² er \
      log-likelihood-forholdet for den del af dokumenterne, der nævner nogen, eller forbinder to (Dunning 1993; Rayson \
      og Garside 2000); dokumenter, der fortæller det samme, tæller én gang. Sandsynligheden, der er eksakt, hvor der \
      ventes få dokumenter, er justeret for antallet af entiteter, eller forbindelser, efter Benjamini og Hochberg \
      (1995): af alle med højst 0,05 ventes én ud af tyve at være tilfældig. Har en side kun få dokumenter, kan kun lidt \
      være mere end tilfældigt. En forbindelse er stærkere, når den findes i en større del af dokumenterne, eller, ved \
      samme del af lige mange dokumenter, har større vægt.
      """,
    matching: """
      Fællesskaber på mindst {1} gælder som de samme, når Jaccard-indekset for deres medlemmer er {0} eller mere \
      (Greene, Doyle og Cunningham 2010).
      """
  )
}

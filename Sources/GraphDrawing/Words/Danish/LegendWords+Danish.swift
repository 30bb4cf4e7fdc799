extension LegendWords {
  /// The words in Danish.
  public static let danish = LegendWords(
    headings: Headings(
      communities: "Fællesskaber", types: "Typer", ties: "Forbindelser", size: "Størrelse", marked: "Fremhævet",
      source: "Kilde", drawn: "Tegnet", rules: "Regler", order: "Rækkefølge", shown: "Vist"),
    node: Noun("knude", "knuder"),
    edge: Noun("forbindelse", "forbindelser"),
    community: Noun("fællesskab", "fællesskaber"),
    otherCommunity: Noun("andet fællesskab", "andre fællesskaber"),
    document: Noun("dokument", "dokumenter"),
    otherOrNone: "andre eller ingen",
    noNumber: "intet tal",
    range: "{0} til {1}",
    sizeRule: "jo større areal, desto højere værdi ({0})",
    letterRule: "jo større bogstaver, desto højere værdi ({0})",
    areaRule: "areal i forhold til værdien ({0})",
    dotsApart: "; prikker har deres egen skala",
    strength: "styrke (summen af vægtene)",
    rank: "rang",
    highlighted: "fremhævet",
    none: "ingen {0}",
    only: "i alt 1 {0}",
    all: "alle {0} {1}",
    highest: "{0} af {1} {2}, de højeste værdier",
    some: "{0} af {1} {2}",
    fitting: " ({0} opfylder reglerne)",
    noNames: "; uden navne",
    someNames: "; navne på de {0} højeste",
    smallGroups: "grupper med under {0} knuder kommer sidst",
    heaviestEdges: "de tungeste forbindelser, og dem der holder sammen på det, der hænger sammen",
    partedNodes: Noun("{0} knude har naboer, der ikke er tegnet", "{0} knuder har naboer, der ikke er tegnet"),
    strandedNodes: Noun(
      "{0} står alene her: ingen af dens naboer er tegnet", "{0} står alene her: ingen af deres naboer er tegnet"),
    broughtBackNodes: Noun(
      "{0} knude er tegnet som den stærkeste nabo til en, der ellers ville stå alene",
      "{0} knuder er tegnet som de stærkeste naboer til knuder, der ellers ville stå alene"),
    weight: "vægt",
    unitsNamingBoth: "antal enheder ({0}), der nævner begge",
    documentsNamingBoth: "antal dokumenter, der nævner begge",
    mentionsInSameUnit: "{0} af omtaler i samme enhed ({1})",
    matrixTitle: "Forbindelser mellem {0} i {1}",
    matrixDescription: "Nabomatrix med en række og en kolonne for hver knude.",
    logarithmicScale: " (logaritmisk skala)",
    highestRanked: "{0} af {1} {2}, de højest rangerede",
    namesOfHighestRanked: "; navne på de højest rangerede",
    orderByRank: "fællesskaber efter størrelse, inden for dem efter {0}",
    orderByTies: """
      fællesskaber efter størrelse, inden for dem stærke forbindelser ved siden af hinanden (lille sum af vægt × afstand)
      """,
    widths: " (bredder: {0})",
    thickOutline: "tyk kant",
    typeNames: ["person": "person", "place": "sted", "organization": "organisation"])
}

extension TimelineWords {
  /// The words in Danish.
  public static let danish = TimelineWords(
    units: Units(day: "dag", week: "uge", month: "måned", year: "år", decade: "årti", century: "århundrede"),
    title: "Omtaler gennem tiden, {0}",
    description: "En stribe med dokumenter pr. {0}, og for hvert navn en række med omtaler pr. {0}.",
    bars: "Søjler", gaps: "Huller", communities: "Fællesskaber", dates: "Datoer", shown: "Vist",
    documents: "dokumenter",
    mentions: "omtaler",
    document: LegendWords.Noun("dokument", "dokumenter"),
    datedDocument: LegendWords.Noun("dateret dokument", "daterede dokumenter"),
    mention: LegendWords.Noun("omtale", "omtaler"),
    countedIn: "{0} i {1}",
    noDocuments: "{0}: ingen dokumenter",
    gap: "intet dokument i denne tid",
    barRule: "omtaler pr. {0}, samme skala for alle rækker",
    communityRule: "tal og farve ved et navn: dets fællesskab, nummereret efter størrelse",
    datedTo: "{0} med nøjagtig dato ({1})",
    notDatedTo: "{0} uden nøjagtig dato ({1})",
    undated: "{0} uden dato",
    leftOut: "; udeladt: {0}",
    noneIsDated: "pr. {0}, da ingen er dateret nøjere ({1})",
    someAreNotDated: LegendWords.Noun(
      "pr. {0}, da {2} af dem ikke er dateret nøjere ({1})",
      "pr. {0}, da {2} af dem ikke er dateret nøjere ({1})"),
    entityRows: "entiteter",
    communityRows: "fællesskaber",
    none: "ingen {0}",
    all: "alle {0} af {1}: {2}",
    some: "{0} af {1} {2}",
    allDated: "daterede dokumenter",
    allDatedTo: "dokumenter med nøjagtig dato ({0})",
    choice: ", dem med de højeste værdier ({0})")
}

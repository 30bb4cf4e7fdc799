extension TimelineWords {
  /// The words in Dutch.
  public static let dutch = TimelineWords(
    units: Units(day: "dag", week: "week", month: "maand", year: "jaar", decade: "decennium", century: "eeuw"),
    title: "Vermeldingen door de tijd, {0}",
    description: "Een strook met documenten per {0}, en voor elke naam een rij met vermeldingen per {0}.",
    bars: "Staven", gaps: "Gaten", communities: "Gemeenschappen", dates: "Data", shown: "Getoond",
    documents: "documenten",
    mentions: "vermeldingen",
    document: LegendWords.Noun("document", "documenten"),
    datedDocument: LegendWords.Noun("gedateerd document", "gedateerde documenten"),
    mention: LegendWords.Noun("vermelding", "vermeldingen"),
    countedIn: "{0} in {1}",
    noDocuments: "{0}: geen documenten",
    gap: "geen document in deze tijd",
    barRule: "vermeldingen per {0}, één schaal voor alle rijen",
    communityRule: "getal en kleur naast een naam: zijn gemeenschap, genummerd naar grootte",
    datedTo: "{0} met een precieze datum ({1})",
    notDatedTo: "{0} zonder precieze datum ({1})",
    undated: "{0} zonder datum",
    leftOut: "; weggelaten: {0}",
    noneIsDated: "per {0}, omdat er geen nauwkeuriger gedateerd is ({1})",
    someAreNotDated: LegendWords.Noun(
      "per {0}, omdat {2} ervan niet nauwkeuriger gedateerd is ({1})",
      "per {0}, omdat {2} ervan niet nauwkeuriger gedateerd zijn ({1})"),
    entityRows: "entiteiten",
    communityRows: "gemeenschappen",
    none: "geen {0}",
    all: "alle {0} van {1}: {2}",
    some: "{0} van {1} {2}",
    allDated: "gedateerde documenten",
    allDatedTo: "documenten met een precieze datum ({0})",
    choice: ", die met de hoogste waarden ({0})")
}

extension TimelineWords {
  /// The words in Swedish.
  public static let swedish = TimelineWords(
    units: Units(day: "dag", week: "vecka", month: "månad", year: "år", decade: "decennium", century: "århundrade"),
    title: "Omnämnanden genom tiden, {0}",
    description: "En remsa med dokument per {0}, och för varje namn en rad med omnämnanden per {0}.",
    bars: "Staplar", gaps: "Luckor", communities: "Gemenskaper", dates: "Datum", shown: "Visat",
    documents: "dokument",
    mentions: "omnämnanden",
    document: LegendWords.Noun("dokument", "dokument"),
    datedDocument: LegendWords.Noun("daterat dokument", "daterade dokument"),
    mention: LegendWords.Noun("omnämnande", "omnämnanden"),
    countedIn: "{0} i {1}",
    noDocuments: "{0}: inga dokument",
    gap: "inget dokument under denna tid",
    barRule: "omnämnanden per {0}, samma skala för alla rader",
    communityRule: "tal och färg vid ett namn: dess gemenskap, numrerad efter storlek",
    datedTo: "{0} med exakt datum ({1})",
    notDatedTo: "{0} utan exakt datum ({1})",
    undated: "{0} utan datum",
    leftOut: "; utelämnat: {0}",
    noneIsDated: "per {0}, eftersom inget är daterat närmare ({1})",
    someAreNotDated: LegendWords.Noun(
      "per {0}, eftersom {2} av dem inte är daterat närmare ({1})",
      "per {0}, eftersom {2} av dem inte är daterade närmare ({1})"),
    entityRows: "entiteter",
    communityRows: "gemenskaper",
    none: "inga {0}",
    all: "alla {0} av {1}: {2}",
    some: "{0} av {1} {2}",
    allDated: "daterade dokument",
    allDatedTo: "dokument med exakt datum ({0})",
    choice: ", de med de högsta värdena ({0})")
}

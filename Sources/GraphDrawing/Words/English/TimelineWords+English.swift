extension TimelineWords {
  /// The words in English.
  public static let english = TimelineWords(
    units: Units(day: "day", week: "week", month: "month", year: "year", decade: "decade", century: "century"),
    title: "Mentions over time, {0}",
    description: "A strip of documents per {0}, and a row of mentions per {0} for each name.",
    bars: "Bars", gaps: "Gaps", communities: "Communities", dates: "Dates", shown: "Shown",
    documents: "documents",
    mentions: "mentions",
    document: LegendWords.Noun("document", "documents"),
    datedDocument: LegendWords.Noun("dated document", "dated documents"),
    mention: LegendWords.Noun("mention", "mentions"),
    countedIn: "{0} in {1}",
    noDocuments: "{0}: no documents",
    gap: "no document in this time",
    barRule: "mentions per {0}, one scale for all rows",
    communityRule: "number and colour beside a name: its community, numbered by size",
    datedTo: "{0} dated to the {1}",
    notDatedTo: "{0} not dated to the {1}",
    undated: "{0} without a date",
    leftOut: "; left out: {0}",
    noneIsDated: "by {0}, since none of them is dated to the {1}",
    someAreNotDated: LegendWords.Noun(
      "by {0}, since {2} of them is not dated to the {1}", "by {0}, since {2} of them are not dated to the {1}"),
    entityRows: "entities",
    communityRows: "communities",
    none: "no {0}",
    all: "all {0} of {1}: {2}",
    some: "{0} of {1} {2}",
    allDated: "dated documents",
    allDatedTo: "documents dated to the {0}",
    choice: ", those with the highest {0}")
}

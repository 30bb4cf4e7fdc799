extension ListingWords {
  /// The words in Swedish.
  public static let swedish = ListingWords(
    title: "Gemenskaper",
    summary: "{0} och {1} i {2}.",
    node: ReportWords.Noun("nod", "noder"),
    tie: ReportWords.Noun("förbindelse", "förbindelser"),
    community: ReportWords.Noun("gemenskap", "gemenskaper"),
    allShown: "De finns alla på kartan.",
    largestShown: ReportWords.Noun(
      "Den största finns på kartan och nedan; ", "De {0} största finns på kartan och nedan; "),
    othersHidden: ReportWords.Noun("den andra har {1}.", "de andra {0} har tillsammans {1}."),
    map: "Kartan",
    mapNotDrawn: "Kartan kunde inte ritas.",
    mapInFile: "Kartan kunde inte ritas; `{0}` har den.",
    columns: Columns(
      picture: "bild", members: "medlemmar", tiesInside: "förbindelser inom", weight: "deras vikt",
      highestRanked: "högst rankade"),
    notDrawn: "inte ritad",
    more: "{0} och {1} till")
}

extension ListingWords {
  /// The words in Danish.
  public static let danish = ListingWords(
    title: "Fællesskaber",
    summary: "{0} og {1} i {2}.",
    node: ReportWords.Noun("knude", "knuder"),
    tie: ReportWords.Noun("forbindelse", "forbindelser"),
    community: ReportWords.Noun("fællesskab", "fællesskaber"),
    allShown: "De er alle på kortet.",
    largestShown: ReportWords.Noun(
      "Det største er på kortet og nedenfor; ", "De {0} største er på kortet og nedenfor; "),
    othersHidden: ReportWords.Noun("det andet har {1}.", "de andre {0} har tilsammen {1}."),
    map: "Kortet",
    mapNotDrawn: "Kortet kunne ikke tegnes.",
    mapInFile: "Kortet kunne ikke tegnes; `{0}` har det.",
    columns: Columns(
      picture: "billede", members: "medlemmer", tiesInside: "forbindelser indeni", weight: "deres vægt",
      highestRanked: "højest rangeret"),
    notDrawn: "ikke tegnet",
    more: "{0} og {1} mere")
}

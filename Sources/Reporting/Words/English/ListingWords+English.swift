extension ListingWords {
  /// The words in English.
  public static let english = ListingWords(
    title: "Communities",
    summary: "{0} and {1} in {2}.",
    node: ReportWords.Noun("node", "nodes"),
    tie: ReportWords.Noun("tie", "ties"),
    community: ReportWords.Noun("community", "communities"),
    allShown: "All of them are on the map.",
    largestShown: ReportWords.Noun(
      "The largest is on the map and below; ", "The {0} largest are on the map and below; "),
    othersHidden: ReportWords.Noun("the other has {1}.", "the other {0} have {1} together."),
    map: "The map",
    mapNotDrawn: "The map could not be drawn.",
    mapInFile: "The map could not be drawn; `{0}` holds it.",
    columns: Columns(
      picture: "picture", members: "members", tiesInside: "ties inside", weight: "their weight",
      highestRanked: "highest-ranked"),
    notDrawn: "not drawn",
    more: "{0} and {1} more")
}

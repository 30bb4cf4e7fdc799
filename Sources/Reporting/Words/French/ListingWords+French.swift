extension ListingWords {
  /// The words in French.
  public static let french = ListingWords(
    title: "Communautés",
    summary: "{0} et {1} dans {2}.",
    node: ReportWords.Noun("nœud", "nœuds"),
    tie: ReportWords.Noun("lien", "liens"),
    community: ReportWords.Noun("communauté", "communautés"),
    allShown: "Toutes figurent sur la carte.",
    largestShown: ReportWords.Noun(
      "La plus grande figure sur la carte et ci-dessous ; ",
      "Les {0} plus grandes figurent sur la carte et ci-dessous ; "),
    othersHidden: ReportWords.Noun("l'autre compte {1}.", "les {0} autres comptent ensemble {1}."),
    map: "La carte",
    mapNotDrawn: "La carte n'a pas pu être dessinée.",
    mapInFile: "La carte n'a pas pu être dessinée ; `{0}` la contient.",
    columns: Columns(
      picture: "image", members: "membres", tiesInside: "liens internes", weight: "leur poids",
      highestRanked: "les mieux classés"),
    notDrawn: "non dessinée",
    more: "{0} et {1} de plus")
}

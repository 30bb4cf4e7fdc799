extension ListingWords {
  /// The words in Dutch.
  public static let dutch = ListingWords(
    title: "Gemeenschappen",
    summary: "{0} en {1} in {2}.",
    node: ReportWords.Noun("knoop", "knopen"),
    tie: ReportWords.Noun("verbinding", "verbindingen"),
    community: ReportWords.Noun("gemeenschap", "gemeenschappen"),
    allShown: "Ze staan allemaal op de kaart.",
    largestShown: ReportWords.Noun(
      "De grootste staat op de kaart en hieronder; ", "De {0} grootste staan op de kaart en hieronder; "),
    othersHidden: ReportWords.Noun("de andere heeft {1}.", "de andere {0} hebben samen {1}."),
    map: "De kaart",
    mapNotDrawn: "De kaart kon niet worden getekend.",
    mapInFile: "De kaart kon niet worden getekend; `{0}` bevat ze.",
    columns: Columns(
      picture: "beeld", members: "leden", tiesInside: "verbindingen erin", weight: "hun gewicht",
      highestRanked: "hoogste in rang"),
    notDrawn: "niet getekend",
    more: "{0} en nog {1}")
}

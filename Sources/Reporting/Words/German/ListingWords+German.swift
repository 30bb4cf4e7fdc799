extension ListingWords {
  /// The words in German.
  public static let german = ListingWords(
    title: "Gruppen",
    summary: "{0} und {1} in {2}.",
    node: ReportWords.Noun("Knoten", "Knoten"),
    tie: ReportWords.Noun("Verbindung", "Verbindungen"),
    community: ReportWords.Noun("Gruppe", "Gruppen"),
    allShown: "Alle stehen auf der Karte.",
    largestShown: ReportWords.Noun(
      "Die größte steht auf der Karte und unten; ", "Die {0} größten stehen auf der Karte und unten; "),
    othersHidden: ReportWords.Noun("die andere hat {1}.", "die anderen {0} haben zusammen {1}."),
    map: "Die Karte",
    mapNotDrawn: "Die Karte konnte nicht gezeichnet werden.",
    mapInFile: "Die Karte konnte nicht gezeichnet werden; `{0}` enthält sie.",
    columns: Columns(
      picture: "Bild", members: "Mitglieder", tiesInside: "Verbindungen darin", weight: "deren Gewicht",
      highestRanked: "im Rang am höchsten"),
    notDrawn: "nicht gezeichnet",
    more: "{0} und {1} weitere")
}

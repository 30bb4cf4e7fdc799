extension DescriptionWords {
  /// The words in German.
  public static let german = DescriptionWords(
    graph: "Graph aus {0} Knoten und {1} Kanten",
    highest: "An der Spitze: {0}.",
    mention: LegendWords.Noun("Nennung", "Nennungen"),
    document: LegendWords.Noun("Dokument", "Dokumente"),
    rank: "Rang {0} von {1}",
    community: "Gruppe {0}",
    fact: "{0} {1}",
    weight: "Gewicht",
    count: "Anzahl",
    documents: "Dokumente",
    units: "Einheiten ({0})",
    documentOfEdge: LegendWords.Noun("Dokument", "Dokumente"))
}

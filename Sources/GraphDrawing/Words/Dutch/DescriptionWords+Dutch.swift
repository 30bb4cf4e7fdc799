extension DescriptionWords {
  /// The words in Dutch.
  public static let dutch = DescriptionWords(
    graph: "Graaf van {0} knopen en {1} verbindingen",
    highest: "Bovenaan: {0}.",
    mention: LegendWords.Noun("vermelding", "vermeldingen"),
    document: LegendWords.Noun("document", "documenten"),
    rank: "rang {0} van {1}",
    community: "gemeenschap {0}",
    fact: "{0} {1}",
    weight: "gewicht",
    count: "aantal",
    documents: "documenten",
    units: "eenheden ({0})",
    documentOfEdge: LegendWords.Noun("document", "documenten"))
}

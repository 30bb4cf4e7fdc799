extension DescriptionWords {
  /// The words in Danish.
  public static let danish = DescriptionWords(
    graph: "Graf med {0} knuder og {1} forbindelser",
    highest: "Øverst: {0}.",
    mention: LegendWords.Noun("omtale", "omtaler"),
    document: LegendWords.Noun("dokument", "dokumenter"),
    rank: "rang {0} af {1}",
    community: "fællesskab {0}",
    fact: "{0} {1}",
    weight: "vægt",
    count: "antal",
    documents: "dokumenter",
    units: "enheder ({0})",
    documentOfEdge: LegendWords.Noun("dokument", "dokumenter"))
}

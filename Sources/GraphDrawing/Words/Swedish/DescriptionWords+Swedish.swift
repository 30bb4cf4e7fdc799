extension DescriptionWords {
  /// The words in Swedish.
  public static let swedish = DescriptionWords(
    graph: "Graf med {0} noder och {1} förbindelser",
    highest: "Överst: {0}.",
    mention: LegendWords.Noun("omnämnande", "omnämnanden"),
    document: LegendWords.Noun("dokument", "dokument"),
    rank: "rang {0} av {1}",
    community: "gemenskap {0}",
    fact: "{0} {1}",
    weight: "vikt",
    count: "antal",
    documents: "dokument",
    units: "enheter ({0})",
    documentOfEdge: LegendWords.Noun("dokument", "dokument"))
}

extension DescriptionWords {
  /// The words in English.
  public static let english = DescriptionWords(
    graph: "Graph of {0} nodes and {1} edges",
    highest: "Highest: {0}.",
    // As the attributes are named.
    mention: LegendWords.Noun("mentions", "mentions"),
    document: LegendWords.Noun("documents", "documents"),
    rank: "rank {0} of {1}",
    community: "community {0}",
    fact: "{0} {1}",
    weight: "weight",
    count: "count",
    documents: "documents",
    units: "{0}s",
    documentOfEdge: LegendWords.Noun("document", "documents"))
}

extension DescriptionWords {
  /// The words in French.
  public static let french = DescriptionWords(
    graph: "Graphe de {0} nœuds et {1} liens",
    highest: "En tête : {0}.",
    mention: LegendWords.Noun("mention", "mentions"),
    document: LegendWords.Noun("document", "documents"),
    rank: "rang {0} sur {1}",
    community: "communauté {0}",
    fact: "{0} {1}",
    weight: "poids",
    count: "nombre",
    documents: "documents",
    units: "unités ({0})",
    documentOfEdge: LegendWords.Noun("document", "documents"))
}

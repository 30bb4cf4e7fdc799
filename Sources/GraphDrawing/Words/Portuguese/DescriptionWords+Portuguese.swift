extension DescriptionWords {
  /// The words in Portuguese.
  public static let portuguese = DescriptionWords(
    graph: "Grafo de {0} nós e {1} ligações",
    highest: "No topo: {0}.",
    mention: LegendWords.Noun("menção", "menções"),
    document: LegendWords.Noun("documento", "documentos"),
    rank: "posição {0} de {1}",
    community: "comunidade {0}",
    fact: "{0} {1}",
    weight: "peso",
    count: "número",
    documents: "documentos",
    units: "unidades ({0})",
    documentOfEdge: LegendWords.Noun("documento", "documentos"))
}

extension DescriptionWords {
  /// The words in Spanish.
  public static let spanish = DescriptionWords(
    graph: "Grafo de {0} nodos y {1} enlaces",
    highest: "En cabeza: {0}.",
    mention: LegendWords.Noun("mención", "menciones"),
    document: LegendWords.Noun("documento", "documentos"),
    rank: "puesto {0} de {1}",
    community: "comunidad {0}",
    fact: "{0} {1}",
    weight: "peso",
    count: "número",
    documents: "documentos",
    units: "unidades ({0})",
    documentOfEdge: LegendWords.Noun("documento", "documentos"))
}

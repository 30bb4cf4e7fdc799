extension ListingWords {
  /// The words in Spanish.
  public static let spanish = ListingWords(
    title: "Comunidades",
    summary: "{0} y {1} en {2}.",
    node: ReportWords.Noun("nodo", "nodos"),
    tie: ReportWords.Noun("enlace", "enlaces"),
    community: ReportWords.Noun("comunidad", "comunidades"),
    allShown: "Todas están en el mapa.",
    largestShown: ReportWords.Noun(
      "La mayor está en el mapa y abajo; ", "Las {0} mayores están en el mapa y abajo; "),
    othersHidden: ReportWords.Noun("la otra tiene {1}.", "las otras {0} tienen juntas {1}."),
    map: "El mapa",
    mapNotDrawn: "No se pudo dibujar el mapa.",
    mapInFile: "No se pudo dibujar el mapa; `{0}` lo contiene.",
    columns: Columns(
      picture: "imagen", members: "miembros", tiesInside: "enlaces internos", weight: "su peso",
      highestRanked: "mejor situados"),
    notDrawn: "sin dibujar",
    more: "{0} y {1} más")
}

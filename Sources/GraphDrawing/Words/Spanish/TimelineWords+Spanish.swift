extension TimelineWords {
  /// The words in Spanish.
  public static let spanish = TimelineWords(
    units: Units(day: "día", week: "semana", month: "mes", year: "año", decade: "década", century: "siglo"),
    title: "Menciones a lo largo del tiempo, {0}",
    description: "Una franja de documentos por {0}, y para cada nombre una fila de menciones por {0}.",
    bars: "Barras", gaps: "Huecos", communities: "Comunidades", dates: "Fechas", shown: "Mostrado",
    documents: "documentos",
    mentions: "menciones",
    document: LegendWords.Noun("documento", "documentos"),
    datedDocument: LegendWords.Noun("documento fechado", "documentos fechados"),
    mention: LegendWords.Noun("mención", "menciones"),
    countedIn: "{0} en {1}",
    noDocuments: "{0}: sin documentos",
    gap: "ningún documento en este tiempo",
    barRule: "menciones por {0}, una misma escala para todas las filas",
    communityRule: "número y color junto a un nombre: su comunidad, numerada por tamaño",
    datedTo: "{0} con fecha suficientemente exacta ({1})",
    notDatedTo: "{0} sin fecha suficientemente exacta ({1})",
    undated: "{0} sin fecha",
    leftOut: "; excluidos: {0}",
    noneIsDated: "por {0}, pues ninguno tiene una fecha más exacta ({1})",
    someAreNotDated: LegendWords.Noun(
      "por {0}, pues {2} no tiene una fecha más exacta ({1})",
      "por {0}, pues {2} no tienen una fecha más exacta ({1})"),
    entityRows: "entidades",
    communityRows: "comunidades",
    none: "0 {0}",
    all: "todas las {0} de {1}: {2}",
    some: "{0} de {1} {2}",
    allDated: "documentos fechados",
    allDatedTo: "documentos con fecha suficientemente exacta ({0})",
    choice: ", las de valor más alto ({0})")
}

extension TimelineWords {
  /// The words in Portuguese.
  public static let portuguese = TimelineWords(
    units: Units(day: "dia", week: "semana", month: "mês", year: "ano", decade: "década", century: "século"),
    title: "Menções ao longo do tempo, {0}",
    description: "Uma faixa de documentos por {0}, e para cada nome uma linha de menções por {0}.",
    bars: "Barras", gaps: "Lacunas", communities: "Comunidades", dates: "Datas", shown: "Mostrado",
    documents: "documentos",
    mentions: "menções",
    document: LegendWords.Noun("documento", "documentos"),
    datedDocument: LegendWords.Noun("documento datado", "documentos datados"),
    mention: LegendWords.Noun("menção", "menções"),
    countedIn: "{0} em {1}",
    noDocuments: "{0}: sem documentos",
    gap: "nenhum documento neste tempo",
    barRule: "menções por {0}, uma só escala para todas as linhas",
    communityRule: "número e cor junto de um nome: a sua comunidade, numerada por tamanho",
    datedTo: "{0} com data suficientemente exata ({1})",
    notDatedTo: "{0} sem data suficientemente exata ({1})",
    undated: "{0} sem data",
    leftOut: "; deixados de fora: {0}",
    noneIsDated: "por {0}, pois nenhum tem data mais exata ({1})",
    someAreNotDated: LegendWords.Noun(
      "por {0}, pois {2} não tem data mais exata ({1})", "por {0}, pois {2} não têm data mais exata ({1})"),
    entityRows: "entidades",
    communityRows: "comunidades",
    none: "0 {0}",
    all: "todas as {0} de {1}: {2}",
    some: "{0} de {1} {2}",
    allDated: "documentos datados",
    allDatedTo: "documentos com data suficientemente exata ({0})",
    choice: ", as de valor mais alto ({0})")
}

extension ListingWords {
  /// The words in Portuguese.
  public static let portuguese = ListingWords(
    title: "Comunidades",
    summary: "{0} e {1} em {2}.",
    node: ReportWords.Noun("nó", "nós"),
    tie: ReportWords.Noun("ligação", "ligações"),
    community: ReportWords.Noun("comunidade", "comunidades"),
    allShown: "Todas estão no mapa.",
    largestShown: ReportWords.Noun(
      "A maior está no mapa e abaixo; ", "As {0} maiores estão no mapa e abaixo; "),
    othersHidden: ReportWords.Noun("a outra tem {1}.", "as outras {0} têm juntas {1}."),
    map: "O mapa",
    mapNotDrawn: "Não foi possível desenhar o mapa.",
    mapInFile: "Não foi possível desenhar o mapa; ele está em `{0}`.",
    columns: Columns(
      picture: "imagem", members: "membros", tiesInside: "ligações internas", weight: "seu peso",
      highestRanked: "melhor posição"),
    notDrawn: "não desenhada",
    more: "{0} e mais {1}")
}

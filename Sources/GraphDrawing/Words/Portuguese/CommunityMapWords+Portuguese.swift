extension CommunityMapWords {
  /// The words in Portuguese.
  public static let portuguese = CommunityMapWords(
    number: "n.º {0}",
    facts: "n.º {0}, {1}",
    member: LegendWords.Noun("membro", "membros"),
    sumOfWeights: "soma dos pesos",
    memberCount: "número de membros",
    title: "{0} de {1}",
    largest: LegendWords.Noun("A maior de {0} de {1}", "As {2} maiores de {0} de {1}"),
    alone: LegendWords.Noun(", dos quais {0} está só", ", dos quais {0} estão sós"),
    community: "Comunidade {0}, {1}: {2}",
    titled: "{0} – {1}")
}

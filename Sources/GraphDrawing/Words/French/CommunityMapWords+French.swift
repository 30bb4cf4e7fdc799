extension CommunityMapWords {
  /// The words in French.
  public static let french = CommunityMapWords(
    number: "n° {0}",
    facts: "n° {0}, {1}",
    member: LegendWords.Noun("membre", "membres"),
    sumOfWeights: "somme des poids",
    memberCount: "nombre de membres",
    title: "{0} de {1}",
    largest: LegendWords.Noun("La plus grande des {0} de {1}", "Les {2} plus grandes des {0} de {1}"),
    alone: LegendWords.Noun(", dont {0} reste seul", ", dont {0} restent seuls"),
    community: "Communauté {0}, {1} : {2}",
    titled: "{0} – {1}")
}

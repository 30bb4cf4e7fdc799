extension CommunityMapWords {
  /// The words in Spanish.
  public static let spanish = CommunityMapWords(
    number: "n.º {0}",
    facts: "n.º {0}, {1}",
    member: LegendWords.Noun("miembro", "miembros"),
    sumOfWeights: "suma de pesos",
    memberCount: "número de miembros",
    title: "{0} de {1}",
    largest: LegendWords.Noun("La mayor de {0} de {1}", "Las {2} mayores de {0} de {1}"),
    alone: LegendWords.Noun(", de los que {0} está solo", ", de los que {0} están solos"),
    community: "Comunidad {0}, {1}: {2}",
    titled: "{0} – {1}")
}

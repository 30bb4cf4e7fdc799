extension CommunityMapWords {
  /// The words in Dutch.
  public static let dutch = CommunityMapWords(
    number: "nr. {0}",
    facts: "nr. {0}, {1}",
    member: LegendWords.Noun("lid", "leden"),
    sumOfWeights: "som van de gewichten",
    memberCount: "aantal leden",
    title: "{0} van {1}",
    largest: LegendWords.Noun("De grootste van {0} van {1}", "De {2} grootste van {0} van {1}"),
    alone: LegendWords.Noun(", waarvan {0} alleen staat", ", waarvan {0} alleen staan"),
    community: "Gemeenschap {0}, {1}: {2}",
    titled: "{0} – {1}")
}

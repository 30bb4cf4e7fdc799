extension CommunityMapWords {
  /// The words in Danish.
  public static let danish = CommunityMapWords(
    number: "nr. {0}",
    facts: "nr. {0}, {1}",
    member: LegendWords.Noun("medlem", "medlemmer"),
    sumOfWeights: "summen af vægtene",
    memberCount: "antal medlemmer",
    title: "{0} af {1}",
    largest: LegendWords.Noun("Den største af {0} af {1}", "De {2} største af {0} af {1}"),
    alone: LegendWords.Noun(", hvoraf {0} står alene", ", hvoraf {0} står alene"),
    community: "Fællesskab {0}, {1}: {2}",
    titled: "{0} – {1}")
}

extension CommunityMapWords {
  /// The words in English.
  public static let english = CommunityMapWords(
    number: "no. {0}",
    facts: "no. {0}, {1}",
    member: LegendWords.Noun("member", "members"),
    sumOfWeights: "sum of weights",
    memberCount: "number of members",
    title: "{0} of {1}",
    largest: LegendWords.Noun("The largest of {0} of {1}", "The {2} largest of {0} of {1}"),
    alone: LegendWords.Noun(", of which {0} stands alone", ", of which {0} stand alone"),
    community: "Community {0}, {1}: {2}",
    titled: "{0} – {1}")
}

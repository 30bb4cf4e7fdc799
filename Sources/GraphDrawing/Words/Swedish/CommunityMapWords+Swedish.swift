extension CommunityMapWords {
  /// The words in Swedish.
  public static let swedish = CommunityMapWords(
    number: "nr {0}",
    facts: "nr {0}, {1}",
    member: LegendWords.Noun("medlem", "medlemmar"),
    sumOfWeights: "summan av vikterna",
    memberCount: "antal medlemmar",
    title: "{0} av {1}",
    largest: LegendWords.Noun("Den största av {0} av {1}", "De {2} största av {0} av {1}"),
    alone: LegendWords.Noun(", varav {0} står ensam", ", varav {0} står ensamma"),
    community: "Gemenskap {0}, {1}: {2}",
    titled: "{0} – {1}")
}

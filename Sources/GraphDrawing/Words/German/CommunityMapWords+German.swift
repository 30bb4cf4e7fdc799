extension CommunityMapWords {
  /// The words in German.
  public static let german = CommunityMapWords(
    number: "Nr. {0}",
    facts: "Nr. {0}, {1}",
    member: LegendWords.Noun("Mitglied", "Mitglieder"),
    sumOfWeights: "Summe der Gewichte",
    memberCount: "Zahl der Mitglieder",
    title: "{0} aus {1}",
    largest: LegendWords.Noun("Die größte von {0} aus {1}", "Die {2} größten von {0} aus {1}"),
    alone: LegendWords.Noun(", davon steht {0} allein", ", davon stehen {0} allein"),
    community: "Gruppe {0}, {1}: {2}",
    titled: "{0} – {1}")
}

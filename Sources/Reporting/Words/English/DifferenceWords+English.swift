extension DifferenceWords {
  /// The words in English.
  public static let english = DifferenceWords(
    title: "What sets “{0}” and “{1}” apart",
    picture: "Both graphs on one layout",
    side: "**{0}**: {1}, {2}, {3}.", sideWithoutDocuments: "**{0}**: {1}, {2}.",
    nothing: "Nothing differs: the same entities, with the same ranks, and the same ties.",
    entitySummary: "Of the entities {0} appeared, {1} vanished, {2} rose and {3} fell.",
    tieSummary: "Of the ties {0} are new, {1} gone, {2} stronger and {3} weaker.",
    clear:
      "By more than chance, {0} and {1} are in a larger or smaller share of the documents; they come first and are in bold.",
    noneClear: "No share of documents differs by more than chance.",
    document: Noun("document", "documents"), entity: Noun("entity", "entities"), tie: Noun("tie", "ties"),
    member: Noun("member", "members"),
    appeared: "Who appeared", vanished: "Who vanished", rose: "Who rose", fell: "Who fell",
    new: "New ties", gone: "Ties that are gone", stronger: "Stronger ties", weaker: "Weaker ties",
    communities: "Communities", none: "None.", more: "… and {0} more.",
    name: "Name", type: "Type", documents: "Documents", rank: "Rank", probability: "Adjusted p",
    tieLine: "{0}: documents {1}, weight {2}", tieLineWithoutDocuments: "{0}: weight {1}",
    split: "Split: {0} – into {1}", joined: "Joined: {0} – into {1}", communityAppeared: "Appeared: {0}",
    dissolved: "Dissolved: {0}", continued: "Found again: {0} – as {1}",
    method: "How this was made",
    ranks: "Arrows lead from the first side to the second. Ranks are those by {0}; who has one score has one rank.",
    shares:
      "Names are resolved over all documents together, then each side is counted by itself. G² is the log-likelihood ratio of the share "
      + "of documents that name somebody, or tie two (Dunning 1993; Rayson and Garside 2000); documents that tell one story count once. "
      + "Its probability, exact where few documents are to be expected, is adjusted for the number of entities, or of ties, by Benjamini and Hochberg (1995): of all with at most 0.05, "
      + "one in twenty is expected to be chance. Where a side has only a few documents, little can be more than chance. A tie is stronger "
      + "where it is in a larger share of the documents, or where that is the same of as many documents, of more weight.",
    matching:
      "Communities of at least {1} are matched where the Jaccard index of their members is {0} or more (Greene, Doyle and Cunningham 2010)."
  )
}

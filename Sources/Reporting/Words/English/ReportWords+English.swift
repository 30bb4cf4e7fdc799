extension ReportWords {
  /// The words in English, the default.
  public static let english = ReportWords(
    title: "Who is mentioned with whom",
    mostConnected: "The most connected",
    communities: "Communities",
    strongestTies: "The strongest ties",
    method: "How this was made",
    picture: "The graph",
    summary: "{0}{1}: {2}, {3}, {4}.",
    dated: ", dated {0}",
    datedRange: ", dated {0} to {1}",
    document: Noun("document", "documents"),
    entity: Noun("person, place or organization", "people, places and organizations"),
    tie: Noun("tie", "ties"),
    community: Noun("community", "communities"),
    member: Noun("member", "members"),
    time: Noun("time", "times"),
    unit: Noun("unit", "units"),
    columns: Columns(
      name: "name", type: "type", pageRank: "PageRank", strength: "strength", mentions: "mentions",
      documents: "documents", alsoWritten: "also written"),
    types: Types(person: "person", place: "place", organization: "organization"),
    communityHeading: "Community {0}: {1}",
    moreMembers: ", and {0} more",
    smallerCommunities: Noun("{0} smaller community is {1}.", "{0} smaller communities are {1}."),
    notListed: "not listed",
    listed: "in `{0}`",
    alone: Noun("{0} entity shares no {1} with another one.", "{0} entities share no {1} with another one."),
    tieLine: "{0}, weight {1}, together {2} in {3}",
    about: "about: {0}",
    methodText: """
      Two names are tied when one {0} mentions both; the weight is `{1}` over {2}. Communities are Leiden's, ranks \
      PageRank on the weights.
      """,
    approximation: """
      The {0} of a graph as large as this is approximate, and named so in the files: with a probability of {1} % every \
      score is within {2} of the exact one, which is {3} of the largest possible (a sample of {4}, seed {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("passage stands in several documents", "passages stand in several documents"),
      copy: Noun("copy", "copies"),
      reprint: Noun(
        "document tells a story that another told before", "documents tell a story that another told before"),
      counted: "{0} ({1}), {2}; every copy counts.",
      once: "{0} ({1}), {2}; each passage counts once.",
      dropped: "{0} ({1}), {2}; copies are left out."),
    passedOver: Noun(
      "{0} file was passed over, whose suffix is of no documents: {1}.",
      "{0} files were passed over, whose suffixes are of no documents: {1}."),
    unread: Noun(
      "{0} file could not be read, or not all of it: {1}.", "{0} files could not be read, or not all of them: {1}."),
    units: Units(
      sentence: "sentence", paragraph: "paragraph", document: "document", tokens: "{0}-tokens",
      sentences: "{0}-sentences"),
    listing: .english,
    reasons: .english)
}

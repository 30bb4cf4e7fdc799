extension ReportWords {
  /// The words in Dutch.
  public static let dutch = ReportWords(
    title: "Wie met wie wordt genoemd",
    mostConnected: "De meest verbonden namen",
    communities: "Gemeenschappen",
    strongestTies: "De sterkste verbindingen",
    method: "Hoe dit is gemaakt",
    picture: "De graaf",
    summary: "{0}{1}: {2}, {3}, {4}.",
    dated: ", gedateerd {0}",
    datedRange: ", gedateerd {0} tot {1}",
    document: Noun("document", "documenten"),
    entity: Noun("persoon, plaats of organisatie", "personen, plaatsen en organisaties"),
    tie: Noun("verbinding", "verbindingen"),
    community: Noun("gemeenschap", "gemeenschappen"),
    member: Noun("lid", "leden"),
    time: Noun("keer", "keer"),
    unit: Noun("eenheid", "eenheden"),
    columns: Columns(
      name: "naam", type: "soort", pageRank: "PageRank", strength: "sterkte", mentions: "vermeldingen",
      documents: "documenten", alsoWritten: "ook geschreven"),
    types: Types(person: "persoon", place: "plaats", organization: "organisatie"),
    communityHeading: "Gemeenschap {0}: {1}",
    moreMembers: " en nog {0}",
    smallerCommunities: Noun("{0} kleinere gemeenschap: {1}.", "{0} kleinere gemeenschappen: {1}."),
    notListed: "niet vermeld",
    listed: "in `{0}`",
    alone: Noun(
      "{0} entiteit deelt geen eenheid ({1}) met een andere.",
      "{0} entiteiten delen geen eenheid ({1}) met een andere."),
    tieLine: "{0}, gewicht {1}, samen {2} in {3}",
    about: "gaat over: {0}",
    methodText: """
      Twee namen zijn verbonden als eenzelfde eenheid van de tekst ({0}) beide noemt; het gewicht is `{1}` over {2}. \
      De gemeenschappen zijn die van Leiden, de rangen die van PageRank op de gewichten.
      """,
    approximation: """
      Bij een graaf van deze grootte is de maat ({0}) een benadering, en zo heet ze ook in de bestanden: met een \
      kans van {1} % ligt elke waarde binnen {2} van de exacte, dat is {3} van de grootst mogelijke (steekproef van \
      {4}, startwaarde {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("passage staat in meerdere documenten", "passages staan in meerdere documenten"),
      copy: Noun("kopie", "kopieën"),
      reprint: Noun(
        "document vertelt wat een ander eerder vertelde", "documenten vertellen wat andere eerder vertelden"),
      counted: "{0} ({1}), {2}; elke kopie telt.",
      once: "{0} ({1}), {2}; elke passage telt één keer.",
      dropped: "{0} ({1}), {2}; kopieën zijn weggelaten."),
    passedOver: Noun(
      "{0} bestand is overgeslagen, waarvan de extensie niet bij documenten hoort: {1}.",
      "{0} bestanden zijn overgeslagen, waarvan de extensies niet bij documenten horen: {1}."),
    unread: Noun(
      "{0} bestand kon niet of niet helemaal worden gelezen: {1}.",
      "{0} bestanden konden niet of niet helemaal worden gelezen: {1}."),
    units: Units(
      sentence: "zin", paragraph: "alinea", document: "document", tokens: "venster van {0} woorden",
      sentences: "venster van {0} zinnen"),
    listing: .dutch,
    reasons: .dutch)
}

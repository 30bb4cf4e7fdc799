extension ReportWords {
  /// The words in Swedish.
  public static let swedish = ReportWords(
    title: "Vem nämns tillsammans med vem",
    mostConnected: "De mest förbundna namnen",
    communities: "Gemenskaper",
    strongestTies: "De starkaste förbindelserna",
    method: "Så har det gjorts",
    picture: "Grafen",
    summary: "{0}{1}: {2}, {3}, {4}.",
    dated: ", daterat {0}",
    datedRange: ", daterade {0} till {1}",
    document: Noun("dokument", "dokument"),
    entity: Noun("person, plats eller organisation", "personer, platser och organisationer"),
    tie: Noun("förbindelse", "förbindelser"),
    community: Noun("gemenskap", "gemenskaper"),
    member: Noun("medlem", "medlemmar"),
    time: Noun("gång", "gånger"),
    unit: Noun("enhet", "enheter"),
    columns: Columns(
      name: "namn", type: "typ", pageRank: "PageRank", strength: "styrka", mentions: "omnämnanden",
      documents: "dokument", alsoWritten: "även skrivet"),
    types: Types(person: "person", place: "plats", organization: "organisation"),
    communityHeading: "Gemenskap {0}: {1}",
    moreMembers: " och {0} till",
    smallerCommunities: Noun("{0} mindre gemenskap: {1}.", "{0} mindre gemenskaper: {1}."),
    notListed: "inte upptagna",
    listed: "i `{0}`",
    alone: Noun(
      "{0} entitet delar ingen enhet ({1}) med en annan.", "{0} entiteter delar ingen enhet ({1}) med en annan."),
    tieLine: "{0}, vikt {1}, tillsammans {2} i {3}",
    about: "handlar om: {0}",
    methodText: """
      Två namn är förbundna när samma enhet av texten ({0}) nämner båda; vikten är `{1}` över {2}. Gemenskaperna är \
      enligt Leiden, rangerna enligt PageRank på vikterna.
      """,
    approximation: """
      För en graf av denna storlek är måttet ({0}) en approximation, och så heter det också i filerna: med en \
      sannolikhet på {1} % ligger varje värde inom {2} från det exakta, det är {3} av det största möjliga (stickprov på \
      {4}, startvärde {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("passage står i flera dokument", "passager står i flera dokument"),
      copy: Noun("kopia", "kopior"),
      reprint: Noun(
        "dokument berättar vad ett annat berättade tidigare", "dokument berättar vad andra berättade tidigare"),
      counted: "{0} ({1}), {2}; varje kopia räknas.",
      once: "{0} ({1}), {2}; varje passage räknas en gång.",
      dropped: "{0} ({1}), {2}; kopior är utelämnade."),
    passedOver: Noun(
      "{0} fil har hoppats över, då dess ändelse inte hör till dokument: {1}.",
      "{0} filer har hoppats över, då deras ändelser inte hör till dokument: {1}."),
    unread: Noun(
      "{0} fil kunde inte läsas, eller inte helt: {1}.", "{0} filer kunde inte läsas, eller inte helt: {1}."),
    units: Units(
      sentence: "mening", paragraph: "stycke", document: "dokument", tokens: "fönster på {0} ord",
      sentences: "fönster på {0} meningar"),
    listing: .swedish,
    reasons: .swedish)
}

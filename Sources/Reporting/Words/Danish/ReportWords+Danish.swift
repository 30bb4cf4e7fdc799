extension ReportWords {
  /// The words in Danish.
  public static let danish = ReportWords(
    title: "Hvem nævnes sammen med hvem",
    mostConnected: "De mest forbundne navne",
    communities: "Fællesskaber",
    strongestTies: "De stærkeste forbindelser",
    method: "Hvordan det er lavet",
    picture: "Grafen",
    summary: "{0}{1}: {2}, {3}, {4}.",
    dated: ", dateret {0}",
    datedRange: ", dateret {0} til {1}",
    document: Noun("dokument", "dokumenter"),
    entity: Noun("person, sted eller organisation", "personer, steder og organisationer"),
    tie: Noun("forbindelse", "forbindelser"),
    community: Noun("fællesskab", "fællesskaber"),
    member: Noun("medlem", "medlemmer"),
    time: Noun("gang", "gange"),
    unit: Noun("enhed", "enheder"),
    columns: Columns(
      name: "navn", type: "type", pageRank: "PageRank", strength: "styrke", mentions: "omtaler",
      documents: "dokumenter", alsoWritten: "også skrevet"),
    types: Types(person: "person", place: "sted", organization: "organisation"),
    communityHeading: "Fællesskab {0}: {1}",
    moreMembers: " og {0} mere",
    smallerCommunities: Noun("{0} mindre fællesskab: {1}.", "{0} mindre fællesskaber: {1}."),
    notListed: "ikke anført",
    listed: "i `{0}`",
    alone: Noun(
      "{0} entitet deler ingen enhed ({1}) med en anden.", "{0} entiteter deler ingen enhed ({1}) med en anden."),
    tieLine: "{0}, vægt {1}, sammen {2} i {3}",
    about: "handler om: {0}",
    methodText: """
      To navne er forbundet, når den samme enhed af teksten ({0}) nævner dem begge; vægten er `{1}` over {2}. \
      Fællesskaberne er efter Leiden, rangene efter PageRank på vægtene.
      """,
    approximation: """
      For en graf af denne størrelse er målet ({0}) en tilnærmelse, og det hedder det også i filerne: med en \
      sandsynlighed på {1} % ligger hver værdi inden for {2} af den nøjagtige, det er {3} af den størst mulige \
      (stikprøve på {4}, startværdi {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("passage står i flere dokumenter", "passager står i flere dokumenter"),
      copy: Noun("kopi", "kopier"),
      reprint: Noun(
        "dokument fortæller, hvad et andet fortalte før", "dokumenter fortæller, hvad andre fortalte før"),
      counted: "{0} ({1}), {2}; hver kopi tæller.",
      once: "{0} ({1}), {2}; hver passage tæller én gang.",
      dropped: "{0} ({1}), {2}; kopier er udeladt."),
    passedOver: Noun(
      "{0} fil er sprunget over, da dens endelse ikke hører til dokumenter: {1}.",
      "{0} filer er sprunget over, da deres endelser ikke hører til dokumenter: {1}."),
    unread: Noun(
      "{0} fil kunne ikke læses, eller ikke helt: {1}.", "{0} filer kunne ikke læses, eller ikke helt: {1}."),
    units: Units(
      sentence: "sætning", paragraph: "afsnit", document: "dokument", tokens: "vindue på {0} ord",
      sentences: "vindue på {0} sætninger"),
    listing: .danish,
    reasons: .danish)
}

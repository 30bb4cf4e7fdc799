extension ReportWords {
  /// The words in French.
  public static let french = ReportWords(
    title: "Qui est cité avec qui",
    mostConnected: "Les plus liés",
    communities: "Communautés",
    strongestTies: "Les liens les plus forts",
    method: "Comment ceci a été fait",
    picture: "Le graphe",
    summary: "{0}{1} : {2}, {3}, {4}.",
    dated: ", du {0}",
    datedRange: ", du {0} au {1}",
    document: Noun("document", "documents"),
    entity: Noun("personne, lieu ou organisation", "personnes, lieux et organisations"),
    tie: Noun("lien", "liens"),
    community: Noun("communauté", "communautés"),
    member: Noun("membre", "membres"),
    time: Noun("fois", "fois"),
    unit: Noun("unité", "unités"),
    columns: Columns(
      name: "nom", type: "type", pageRank: "PageRank", strength: "force", mentions: "mentions",
      documents: "documents", alsoWritten: "aussi écrit"),
    types: Types(person: "personne", place: "lieu", organization: "organisation"),
    communityHeading: "Communauté {0} : {1}",
    moreMembers: ", et {0} de plus",
    smallerCommunities: Noun(
      "{0} communauté plus petite : {1}.", "{0} communautés plus petites : {1}."),
    notListed: "hors liste",
    listed: "dans `{0}`",
    alone: Noun(
      "{0} entité ne partage aucune unité ({1}) avec une autre.",
      "{0} entités ne partagent aucune unité ({1}) avec une autre."),
    tieLine: "{0}, poids {1}, ensemble {2} dans {3}",
    about: "à propos de : {0}",
    methodText: """
      Deux noms sont liés quand une même unité du texte ({0}) les mentionne tous les deux ; le poids est `{1}` sur \
      {2}. Les communautés sont celles de Leiden, les rangs ceux de PageRank sur les poids.
      """,
    approximation: """
      Pour un graphe de cette taille, la mesure ({0}) est approchée, et nommée ainsi dans les fichiers : avec une \
      probabilité de {1} %, chaque valeur est à moins de {2} de la valeur exacte, soit {3} du plus grand possible \
      (échantillon de {4}, graine {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("passage figure dans plusieurs documents", "passages figurent dans plusieurs documents"),
      copy: Noun("copie", "copies"),
      reprint: Noun(
        "document reprend ce qu'un autre a raconté avant lui",
        "documents reprennent ce que d'autres ont raconté avant eux"),
      counted: "{0} ({1}), {2} ; chaque copie compte.",
      once: "{0} ({1}), {2} ; chaque passage compte une fois.",
      dropped: "{0} ({1}), {2} ; les copies sont laissées de côté."),
    passedOver: Noun(
      "{0} fichier a été ignoré, dont le suffixe n'est pas celui d'un document : {1}.",
      "{0} fichiers ont été ignorés, dont les suffixes ne sont pas ceux de documents : {1}."),
    unread: Noun(
      "{0} fichier n'a pas pu être lu, ou pas en entier : {1}.",
      "{0} fichiers n'ont pas pu être lus, ou pas en entier : {1}."),
    units: Units(
      sentence: "phrase", paragraph: "paragraphe", document: "document", tokens: "fenêtre de {0} mots",
      sentences: "fenêtre de {0} phrases"),
    listing: .french,
    reasons: .french)
}

extension ReasonWords {
  /// The words in French.
  public static let french = ReasonWords(
    merges: Merges(
      spelling: "mêmes lettres, aux majuscules, signes et espaces près", surname: "nom de famille",
      givenName: "prénom d'une seule personne", fullerForm: "forme plus courte du même nom complet",
      acronym: "sigle", knownAlias: "nom connu de la même chose",
      gloss:
        "la même chose en d'autres lettres, entre parenthèses",
      decision: "décidé", role: "fonction d'une seule personne", shortForm: "forme abrégée",
      acrossDocuments: "même nom dans un autre document", retyped: "même nom, autre type",
      renamed: "autre nom donné par le texte", completed: "complété par ses voisins dans le texte"),
    apart: Apart(
      decision: "décidé", type: "même nom, autre type", suffix: "fils, père ou un numéro",
      givenName: "même nom de famille, autre prénom",
      noClearMajority: "un nom seul, et personne ne le porte à une nette majorité",
      generic: "un mot pour tout ce qui est de son genre, autre chose dans chaque document",
      known:
        "connu comme deux choses",
      noEvidence: "rien ne dit qu'ils ne font qu'un"))
}

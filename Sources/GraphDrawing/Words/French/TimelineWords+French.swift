extension TimelineWords {
  /// The words in French.
  public static let french = TimelineWords(
    units: Units(day: "jour", week: "semaine", month: "mois", year: "année", decade: "décennie", century: "siècle"),
    title: "Mentions au fil du temps, {0}",
    description: "Une bande de documents par {0}, et pour chaque nom une ligne de mentions par {0}.",
    bars: "Barres", gaps: "Lacunes", communities: "Communautés", dates: "Dates", shown: "Montré",
    documents: "documents",
    mentions: "mentions",
    document: LegendWords.Noun("document", "documents"),
    datedDocument: LegendWords.Noun("document daté", "documents datés"),
    mention: LegendWords.Noun("mention", "mentions"),
    countedIn: "{0} dans {1}",
    noDocuments: "{0} : pas de documents",
    gap: "pas de document sur cette période",
    barRule: "mentions par {0}, une seule échelle pour toutes les lignes",
    communityRule: "nombre et couleur à côté d'un nom : sa communauté, numérotée par taille",
    datedTo: "{0} à date assez précise ({1})",
    notDatedTo: "{0} à date trop peu précise ({1})",
    undated: "{0} sans date",
    leftOut: " ; laissés de côté : {0}",
    noneIsDated: "par {0}, car aucun n'a de date plus précise ({1})",
    someAreNotDated: LegendWords.Noun(
      "par {0}, car {2} n'a pas de date plus précise ({1})", "par {0}, car {2} n'ont pas de date plus précise ({1})"),
    entityRows: "entités",
    communityRows: "communautés",
    none: "0 {0}",
    all: "toutes les {0} des {1} : {2}",
    some: "{0} sur {1} {2}",
    allDated: "documents datés",
    allDatedTo: "documents à date assez précise ({0})",
    choice: ", au plus fort score ({0})")
}

extension TimelineWords {
  /// The words in German.
  public static let german = TimelineWords(
    units: Units(day: "Tag", week: "Woche", month: "Monat", year: "Jahr", decade: "Jahrzehnt", century: "Jahrhundert"),
    title: "Nennungen im Lauf der Zeit, {0}",
    description: "Ein Streifen mit den Dokumenten je {0} und für jeden Namen eine Zeile mit den Nennungen je {0}.",
    bars: "Balken", gaps: "Lücken", communities: "Gruppen", dates: "Daten", shown: "Gezeigt",
    documents: "Dokumente",
    mentions: "Nennungen",
    document: LegendWords.Noun("Dokument", "Dokumente"),
    datedDocument: LegendWords.Noun("datiertes Dokument", "datierte Dokumente"),
    mention: LegendWords.Noun("Nennung", "Nennungen"),
    countedIn: "{0} in {1}",
    noDocuments: "{0}: keine Dokumente",
    gap: "kein Dokument in dieser Zeit",
    barRule: "Nennungen je {0}, ein Maßstab für alle Zeilen",
    communityRule: "Zahl und Farbe neben einem Namen: seine Gruppe, nach Größe nummeriert",
    datedTo: "{0} mit genauem Datum ({1})",
    notDatedTo: "{0} ohne genaues Datum ({1})",
    undated: "{0} ohne Datum",
    leftOut: "; ausgelassen: {0}",
    noneIsDated: "je {0}, da keines genauer datiert ist ({1})",
    someAreNotDated: LegendWords.Noun(
      "je {0}, da {2} davon nicht genauer datiert ist ({1})", "je {0}, da {2} davon nicht genauer datiert sind ({1})"),
    entityRows: "Entitäten",
    communityRows: "Gruppen",
    none: "keine {0}",
    all: "alle {0} ({1}): {2}",
    some: "{0} von {1} {2}",
    allDated: "datierte Dokumente",
    allDatedTo: "Dokumente mit genauem Datum ({0})",
    choice: ", die mit den höchsten Werten ({0})")
}

extension ReasonWords {
  /// The words in German.
  public static let german = ReasonWords(
    merges: Merges(
      spelling: "gleiche Buchstaben bis auf Großschreibung, Zeichen oder Abstände", surname: "Nachname",
      givenName: "Vorname nur einer Person", fullerForm: "kürzere Form desselben vollen Namens",
      acronym: "Abkürzung", knownAlias: "bekannter Name derselben Sache",
      gloss:
        "dasselbe in anderer Schrift, in Klammern",
      decision: "entschieden", role: "Amt einer einzigen Person", shortForm: "Kurzform",
      acrossDocuments: "gleicher Name in einem anderen Dokument", retyped: "gleicher Name, andere Art",
      renamed: "ein anderer Name, den der Text nennt", completed: "durch seine Nachbarn im Text ergänzt"),
    apart: Apart(
      decision: "entschieden", type: "gleicher Name, andere Art", suffix: "jun., sen. oder eine Zahl",
      givenName: "gleicher Nachname, anderer Vorname",
      noClearMajority: "ein Name allein, den niemand mit klarer Mehrheit trägt",
      generic: "ein Wort für irgendetwas dieser Art, in jedem Dokument etwas anderes", known: "als zwei Dinge bekannt",
      noEvidence: "nichts spricht dafür, dass sie eins sind"))
}

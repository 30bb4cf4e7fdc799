extension DifferenceWords {
  /// The words in German.
  public static let german = DifferenceWords(
    title: "Was „{0}“ und „{1}“ unterscheidet",
    picture: "Beide Graphen in einer Anordnung",
    side: "**{0}**: {1}, {2}, {3}.", sideWithoutDocuments: "**{0}**: {1}, {2}.",
    nothing: "Nichts ist anders: dieselben Entitäten mit denselben Rängen und dieselben Verbindungen.",
    entitySummary: "Von den Entitäten sind {0} neu, {1} verschwunden, {2} gestiegen und {3} gefallen.",
    tieSummary: "Von den Verbindungen sind {0} neu, {1} weggefallen, {2} stärker und {3} schwächer.",
    clear: """
      Über den Zufall hinaus stehen {0} und {1} in einem größeren oder kleineren Anteil der Dokumente; sie kommen \
      zuerst und sind fett.
      """,
    noneClear: "Kein Anteil der Dokumente weicht über den Zufall hinaus ab.",
    document: Noun("Dokument", "Dokumente"), entity: Noun("Entität", "Entitäten"),
    tie: Noun("Verbindung", "Verbindungen"), member: Noun("Mitglied", "Mitgliedern"),
    appeared: "Wer dazukam", vanished: "Wer verschwand", rose: "Wer stieg", fell: "Wer fiel",
    new: "Neue Verbindungen", gone: "Weggefallene Verbindungen", stronger: "Stärkere Verbindungen",
    weaker: "Schwächere Verbindungen",
    communities: "Gruppen", none: "Keine.", more: "… und {0} weitere.",
    name: "Name", type: "Art", documents: "Dokumente", rank: "Rang", probability: "Angepasstes p",
    tieLine: "{0}: Dokumente {1}, Gewicht {2}", tieLineWithoutDocuments: "{0}: Gewicht {1}",
    split: "Geteilt: {0} – in {1}", joined: "Verbunden: {0} – zu {1}", communityAppeared: "Neu: {0}",
    dissolved: "Aufgelöst: {0}", continued: "Wiedergefunden: {0} – als {1}",
    method: "Wie das entstanden ist",
    ranks: """
      Pfeile führen von der ersten Seite zur zweiten. Die Ränge sind die nach {0}; wer denselben Wert hat, hat \
      denselben Rang.
      """,
    shares: """
      Namen werden über alle Dokumente zusammen aufgelöst, dann wird jede Seite für sich gezählt. G² ist das \
      Log-Likelihood-Verhältnis des Anteils der Dokumente, die jemanden nennen oder zwei verbinden (Dunning 1993; \
      Rayson und Garside 2000); Dokumente, die dasselbe erzählen, zählen einmal. Seine Wahrscheinlichkeit, wo \
      wenige Dokumente zu erwarten sind die exakte, ist für die Zahl der Entitäten oder Verbindungen nach Benjamini und Hochberg (1995) angepasst: Von allen mit höchstens \
      0,05 ist eine von zwanzig als Zufall zu erwarten. Hat eine Seite nur wenige Dokumente, kann kaum etwas mehr \
      als Zufall sein. Eine Verbindung ist stärker, wenn sie in einem größeren Anteil der Dokumente steht oder, bei \
      gleichem Anteil von gleich vielen Dokumenten, mehr Gewicht hat.
      """,
    matching: """
      Gruppen von mindestens {1} gelten als dieselbe, wenn der Jaccard-Index ihrer Mitglieder {0} oder mehr ist \
      (Greene, Doyle und Cunningham 2010).
      """
  )
}

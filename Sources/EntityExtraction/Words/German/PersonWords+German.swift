extension PersonWords {
  /// The words of German.
  static let german = PersonWords(
    interjections: "o ach lieber liebe liebes hallo",
    pluralTitles: "herren",
    epithets: "ältere jüngere große alte",
    generations: "jr sr jun sen ii iii iv junior senior",
    closings: "grüße gruß grüßen grüssen gruss danke dank lg vg mfg",
    headers: "von an cc bcc anwesend abwesend teilnehmer gäste",
    motions: """
      ging gingen gehen geht kam kamen kommen kommt reiste reisten reisen reist fuhr fuhren fahren fährt flog flogen fliegen fliegt \
      zog zogen ziehen zieht kehrte kehrten zurück floh flohen fliehen flüchtete flüchteten brachte brachten schickte
      """,
    notes: "ps nb zb dh ua")
}

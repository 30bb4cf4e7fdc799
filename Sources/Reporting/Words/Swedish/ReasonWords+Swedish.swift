extension ReasonWords {
  /// The words in Swedish.
  public static let swedish = ReasonWords(
    merges: Merges(
      spelling: "samma bokstäver bortsett från versaler, tecken eller mellanslag", surname: "efternamn",
      givenName: "förnamn som bara en person har", fullerForm: "kortare form av samma fullständiga namn",
      acronym: "förkortning", knownAlias: "känt namn på detsamma",
      gloss: "detsamma med annan skrift inom parentes", decision: "beslutat", role: "ämbete som en person har",
      shortForm: "kort form", acrossDocuments: "samma namn i ett annat dokument", retyped: "samma namn, annan typ",
      renamed: "ett annat namn som texten ger", completed: "ifyllt efter sina grannar i texten"),
    apart: Apart(
      decision: "beslutat", type: "samma namn, annan typ", suffix: "jr., sr. eller ett nummer",
      givenName: "samma efternamn, annat förnamn",
      noClearMajority: "ett ensamt namn som ingen bär med klar majoritet",
      generic: "ett ord för något av sitt slag, ett annat i varje dokument", known: "känt som två saker",
      noEvidence: "inget säger att de är en"))
}

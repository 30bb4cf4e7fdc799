extension ReasonWords {
  /// The words in Dutch.
  public static let dutch = ReasonWords(
    merges: Merges(
      spelling: "dezelfde letters op hoofdletters, tekens of spaties na", surname: "achternaam",
      givenName: "voornaam van maar één persoon", fullerForm: "kortere vorm van dezelfde volledige naam",
      acronym: "afkorting", knownAlias: "bekende naam van hetzelfde",
      gloss:
        "hetzelfde in ander schrift, tussen haakjes",
      decision: "besloten", role: "functie van één persoon", shortForm: "korte vorm",
      acrossDocuments: "dezelfde naam in een ander document", retyped: "dezelfde naam, andere soort",
      renamed: "een andere naam die de tekst geeft", completed: "aangevuld door zijn buren in de tekst"),
    apart: Apart(
      decision: "besloten", type: "dezelfde naam, andere soort", suffix: "jr., sr. of een nummer",
      givenName: "dezelfde achternaam, andere voornaam",
      noClearMajority: "een losse naam, die niemand met een duidelijke meerderheid draagt",
      generic: "een woord voor iets van zijn soort, in elk document een ander", known: "bekend als twee dingen",
      noEvidence: "niets zegt dat ze één zijn"))
}

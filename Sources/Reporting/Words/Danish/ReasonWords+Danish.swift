extension ReasonWords {
  /// The words in Danish.
  public static let danish = ReasonWords(
    merges: Merges(
      spelling: "de samme bogstaver bortset fra store bogstaver, tegn eller mellemrum", surname: "efternavn",
      givenName: "fornavn, som kun én person har", fullerForm: "kortere form af det samme fulde navn",
      acronym: "forkortelse", knownAlias: "kendt navn for det samme",
      gloss: "det samme med anden skrift i parentes", decision: "besluttet", role: "embede, som én person har",
      shortForm: "kort form", acrossDocuments: "samme navn i et andet dokument", retyped: "samme navn, anden type",
      renamed: "et andet navn, som teksten giver", completed: "udfyldt efter sine naboer i teksten"),
    apart: Apart(
      decision: "besluttet", type: "samme navn, anden type", suffix: "jr., sr. eller et nummer",
      givenName: "samme efternavn, andet fornavn",
      noClearMajority: "et enkelt navn, som ingen bærer med klart flertal",
      generic: "et ord for noget af sin slags, et andet i hvert dokument", known: "kendt som to ting",
      noEvidence: "intet siger, at de er én"))
}

extension ReasonWords {
  /// The words in English.
  public static let english = ReasonWords(
    merges: Merges(
      spelling: "same letters but for case, marks or spacing", surname: "surname",
      givenName: "given name of one person only", fullerForm: "shorter form of the same full name",
      acronym: "acronym", knownAlias: "known name of the same thing", gloss: "the same in other letters, in brackets",
      decision: "decided", role: "role of one person", shortForm: "short form",
      acrossDocuments: "same name in another document", retyped: "same name, other type",
      renamed: "another name that the text gives", completed: "completed by its neighbours in the text"),
    apart: Apart(
      decision: "decided", type: "same name, other type", suffix: "Jr., Sr. or a number",
      givenName: "same surname, other given name",
      noClearMajority: "a lone name, and nobody bears it with a clear majority",
      generic: "a word for whatever of its kind, another in each document", known: "known as two things",
      noEvidence: "nothing says that they are one"))
}

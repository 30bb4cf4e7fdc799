extension ReasonWords {
  /// The words in Spanish.
  public static let spanish = ReasonWords(
    merges: Merges(
      spelling: "las mismas letras salvo mayúsculas, signos o espacios", surname: "apellido",
      givenName: "nombre de pila de una sola persona", fullerForm: "forma más corta del mismo nombre completo",
      acronym: "sigla", knownAlias: "nombre conocido de lo mismo", gloss: "lo mismo en otras letras, entre paréntesis",
      decision: "decidido", role: "cargo de una sola persona", shortForm: "forma abreviada",
      acrossDocuments: "el mismo nombre en otro documento", retyped: "el mismo nombre, otro tipo",
      renamed: "otro nombre que da el texto", completed: "completado por sus vecinos en el texto"),
    apart: Apart(
      decision: "decidido", type: "el mismo nombre, otro tipo", suffix: "hijo, padre o un número",
      givenName: "el mismo apellido, otro nombre de pila",
      noClearMajority: "un nombre solo, y nadie lo lleva con clara mayoría",
      generic: "una palabra para cualquiera de su clase, otro en cada documento",
      known:
        "conocidos como dos cosas distintas",
      noEvidence: "nada dice que sean lo mismo"))
}

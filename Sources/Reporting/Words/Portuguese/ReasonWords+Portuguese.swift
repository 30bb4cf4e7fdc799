extension ReasonWords {
  /// The words in Portuguese.
  public static let portuguese = ReasonWords(
    merges: Merges(
      spelling: "as mesmas letras, salvo maiúsculas, sinais ou espaços", surname: "sobrenome",
      givenName: "nome próprio de uma só pessoa", fullerForm: "forma mais curta do mesmo nome completo",
      acronym: "sigla", knownAlias: "nome conhecido da mesma coisa",
      gloss:
        "o mesmo em outras letras, entre parênteses",
      decision: "decidido", role: "cargo de uma só pessoa", shortForm: "forma abreviada",
      acrossDocuments: "o mesmo nome em outro documento", retyped: "o mesmo nome, outro tipo",
      renamed: "outro nome dado pelo texto", completed: "completado pelos vizinhos no texto"),
    apart: Apart(
      decision: "decidido", type: "o mesmo nome, outro tipo", suffix: "Júnior, Filho, Neto ou um número",
      givenName: "o mesmo sobrenome, outro nome próprio",
      noClearMajority: "um nome sozinho, e ninguém o tem com clara maioria",
      generic: "uma palavra para qualquer coisa do seu tipo, outra em cada documento",
      known:
        "conhecidos como duas coisas",
      noEvidence: "nada diz que sejam o mesmo"))
}

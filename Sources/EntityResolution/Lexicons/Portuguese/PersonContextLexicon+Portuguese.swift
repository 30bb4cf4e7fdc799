extension PersonContextLexicon {
  /// The words around people's names in Portuguese texts.
  static let portuguese = PersonContextLexicon(
    conjunctions: "e &", articles: "os", familyWords: "familia irmaos irmas casal", familyName: "família",
    maleKin: "filho filhos pai irmao marido esposo tio sobrinho primo neto avo genro sogro cunhado viuvo",
    femaleKin: "filha filhas mae irma mulher esposa tia sobrinha prima neta nora sogra cunhada viuva",
    otherKin: "gemeo gemea conjuge parente pais",
    unrelated: """
      sem parentesco
      não é parente
      """,
    possessives: "seu sua seus suas o a cujo cuja mais", kinLinks: "de do da", copulas: "é era foi são",
    surnameLinks: """
      nascida
      nascido
      nome de solteira
      """,
    nameLinks: """
      vulgo
      conhecido como
      conhecida como
      mais conhecido como
      mais conhecida como
      também conhecido como
      também conhecida como
      chamado
      chamada
      """,
    pausedLinks: """
      chamado
      chamada
      """)
}

extension PersonContextLexicon {
  /// The words around people's names in Portuguese texts.
  static let portuguese = PersonContextLexicon(
    conjunctions: "e &",
    articles: "a o os as",
    familyWords: """
      familia familias irmaos irmas gemeos gemeos gemeas cla dinastia esposos filhos filhas primos primas pais casal \
      casa
      """,
    familyName: "família",
    maleKin: """
      filho filhos pai irmao marido esposo tio sobrinho avo neto bisavo bisneto sogro genro cunhado enteado padrasto \
      meio-irmao viuvo padrinho afilhado papai papa namorado noivo ex-marido companheiro
      """,
    femaleKin: """
      filha filhas mae irma mulher esposa tia sobrinha avo neta bisavo bisneta sogra nora cunhada enteada madrasta \
      meia-irma viuva madrinha afilhada mamae mama namorada noiva ex-mulher ex-esposa companheira primeira-dama
      """,
    otherKin: """
      primo prima primos gemeo gemeo gemea gemea xara homonimo homonimo herdeiro herdeira descendente antepassado \
      ancestral crianca conjuge parente familiar
      """,
    unrelated: """
      sem parentesco
      sem relação de parentesco
      sem relacao de parentesco
      sem qualquer parentesco
      nenhum parentesco
      não é parente
      nao e parente
      não confundir com
      nao confundir com
      """,
    possessives: """
      seu sua seus suas meu minha nosso nossa vosso cujo cuja o a os as um uma falecido falecida mais velho velha \
      novo nova unico unica ex
      """,
    kinLinks: "de do da dele dela",
    copulas: "e era foi sendo sao eram foram sera",
    surnameLinks: """
      nascida
      nascido
      nascida como
      nascido como
      nascida sob o nome de
      nome de solteira
      de solteira
      cujo nome de solteira era
      """,
    nameLinks: """
      vulgo
      alcunha
      aliás
      alias
      de alcunha
      alcunhado
      alcunhada
      alcunhado de
      alcunhada de
      apelidado
      apelidada
      apelidado de
      apelidada de
      mais conhecido como
      mais conhecida como
      mais conhecido por
      mais conhecida por
      melhor conhecido como
      melhor conhecida como
      conhecido como
      conhecida como
      conhecidos como
      conhecido por
      conhecida por
      também conhecido como
      tambem conhecido como
      também conhecida como
      tambem conhecida como
      também conhecido por
      tambem conhecido por
      também conhecida por
      tambem conhecida por
      conhecido popularmente como
      conhecida popularmente como
      popularmente conhecido como
      popularmente conhecida como
      conhecido artisticamente como
      conhecida artisticamente como
      conhecido simplesmente como
      conhecida simplesmente como
      chamado
      chamada
      também chamado
      tambem chamado
      também chamada
      tambem chamada
      a quem todos chamam
      a quem chamavam
      que todos chamam de
      cujo nome verdadeiro é
      cujo nome verdadeiro e
      cujo nome verdadeiro era
      cujo nome de batismo é
      cujo nome de batismo e
      cujo nome de batismo era
      cujo nome real é
      cujo nome real e
      nome verdadeiro
      nome real
      nome de batismo
      nome artístico
      nome artistico
      de nome artístico
      de nome artistico
      pseudónimo de
      pseudonimo de
      pseudônimo de
      com o pseudónimo de
      com o pseudonimo de
      sob o pseudónimo de
      sob o pseudonimo de
      sob o pseudônimo de
      sob o pseudônimo
      sob o pseudonimo
      sob o nome de
      com o nome de
      que assina como
      que assinava como
      que usa o nome de
      que adotou o nome de
      é conhecido como
      e conhecido como
      é conhecida como
      e conhecida como
      era conhecido como
      era conhecida como
      batizado como
      batizada como
      rebatizado como
      rebatizada como
      ou simplesmente
      """,
    pausedLinks: """
      chamado
      chamada
      aliás
      alias
      nascido
      nascida
      nome verdadeiro
      nome real
      nome de batismo
      nome artístico
      nome artistico
      conhecido por
      conhecida por
      ou simplesmente
      """
  )
}

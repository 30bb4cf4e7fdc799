extension ReportWords {
  /// The words in Portuguese.
  public static let portuguese = ReportWords(
    title: "Quem é citado com quem",
    mostConnected: "Os mais ligados",
    communities: "Comunidades",
    strongestTies: "As ligações mais fortes",
    method: "Como isto foi feito",
    picture: "O grafo",
    summary: "{0}{1}: {2}, {3}, {4}.",
    dated: ", com data {0}",
    datedRange: ", com datas de {0} a {1}",
    document: Noun("documento", "documentos"),
    entity: Noun("pessoa, lugar ou organização", "pessoas, lugares e organizações"),
    tie: Noun("ligação", "ligações"),
    community: Noun("comunidade", "comunidades"),
    member: Noun("membro", "membros"),
    time: Noun("vez", "vezes"),
    unit: Noun("unidade", "unidades"),
    columns: Columns(
      name: "nome", type: "tipo", pageRank: "PageRank", strength: "força", mentions: "menções",
      documents: "documentos", alsoWritten: "também escrito"),
    types: Types(person: "pessoa", place: "lugar", organization: "organização"),
    communityHeading: "Comunidade {0}: {1}",
    moreMembers: ", e mais {0}",
    smallerCommunities: Noun("{0} comunidade menor: {1}.", "{0} comunidades menores: {1}."),
    notListed: "fora da lista",
    listed: "em `{0}`",
    alone: Noun(
      "{0} entidade não partilha nenhuma unidade ({1}) com outra.",
      "{0} entidades não partilham nenhuma unidade ({1}) com outra."),
    tieLine: "{0}, peso {1}, juntos {2} em {3}",
    about: "sobre: {0}",
    methodText: """
      Dois nomes estão ligados quando uma mesma unidade do texto ({0}) menciona ambos; o peso é `{1}` sobre {2}. As \
      comunidades são as de Leiden; as posições, as do PageRank sobre os pesos.
      """,
    approximation: """
      Em um grafo deste tamanho a medida ({0}) é aproximada, e assim se chama nos arquivos: com uma probabilidade de \
      {1} % cada valor está a menos de {2} do exato, ou seja, a {3} do maior possível (amostra de {4}, semente {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("passagem está em vários documentos", "passagens estão em vários documentos"),
      copy: Noun("cópia", "cópias"),
      reprint: Noun(
        "documento conta o que outro contou antes", "documentos contam o que outros contaram antes"),
      counted: "{0} ({1}), {2}; cada cópia conta.",
      once: "{0} ({1}), {2}; cada passagem conta uma vez.",
      dropped: "{0} ({1}), {2}; as cópias ficam de fora."),
    passedOver: Noun(
      "{0} arquivo foi ignorado, cuja extensão não é de documentos: {1}.",
      "{0} arquivos foram ignorados, cujas extensões não são de documentos: {1}."),
    unread: Noun(
      "{0} arquivo não pôde ser lido, ou não por inteiro: {1}.",
      "{0} arquivos não puderam ser lidos, ou não por inteiro: {1}."),
    units: Units(
      sentence: "frase", paragraph: "parágrafo", document: "documento", tokens: "janela de {0} palavras",
      sentences: "janela de {0} frases"),
    listing: .portuguese,
    reasons: .portuguese)
}

extension DifferenceWords {
  /// The words in Portuguese.
  public static let portuguese = DifferenceWords(
    title: "O que distingue “{0}” de “{1}”",
    picture: "Os dois grafos numa mesma disposição",
    side: "**{0}**: {1}, {2}, {3}.", sideWithoutDocuments: "**{0}**: {1}, {2}.",
    nothing: "Nada difere: as mesmas entidades, nas mesmas posições, e as mesmas ligações.",
    entitySummary: "Das entidades, {0} apareceram, {1} desapareceram, {2} subiram e {3} desceram.",
    tieSummary: "Das ligações, {0} são novas, {1} deixaram de existir, {2} são mais fortes e {3} mais fracas.",
    clear: """
      Além do acaso, {0} e {1} estão numa parte maior ou menor dos documentos; vêm primeiro e em negrito.
      """,
    noneClear: "Nenhuma parte dos documentos difere além do acaso.",
    document: Noun("documento", "documentos"), entity: Noun("entidade", "entidades"),
    tie: Noun("ligação", "ligações"), member: Noun("membro", "membros"),
    appeared: "Quem apareceu", vanished: "Quem desapareceu", rose: "Quem subiu", fell: "Quem desceu",
    new: "Ligações novas", gone: "Ligações que deixaram de existir", stronger: "Ligações mais fortes",
    weaker: "Ligações mais fracas",
    communities: "Comunidades", none: "Nenhum.", more: "… e mais {0}.",
    name: "Nome", type: "Tipo", documents: "Documentos", rank: "Posição", probability: "p ajustado",
    tieLine: "{0}: documentos {1}, peso {2}", tieLineWithoutDocuments: "{0}: peso {1}",
    split: "Dividida: {0} – em {1}", joined: "Unidas: {0} – em {1}", communityAppeared: "Nova: {0}",
    dissolved: "Dissolvida: {0}", continued: "Reencontrada: {0} – como {1}",
    method: "Como isto foi feito",
    ranks: """
      As setas vão do primeiro lado ao segundo. As posições são as de {0}; a valor igual, posição igual.
      """,
    shares: """
      Os nomes são resolvidos sobre todos os documentos juntos; depois cada lado é contado por si. G² é a razão de \
      log-verossimilhança da parte dos documentos que nomeiam alguém, ou ligam dois (Dunning 1993; Rayson e Garside \
      2000); documentos que contam o mesmo contam uma vez. A sua probabilidade, exata onde são de esperar \
      poucos documentos, é ajustada ao número de entidades, ou \
      de ligações, segundo Benjamini e Hochberg (1995): de todos os que têm 0,05 ou menos, é de esperar que um em \
      vinte seja acaso. Se um lado tem poucos documentos, pouco pode ser mais que acaso. Uma ligação é mais forte se \
      está numa parte maior dos documentos ou, com parte igual de tantos documentos, se tem mais peso.
      """,
    matching: """
      As comunidades de pelo menos {1} são emparelhadas quando o índice de Jaccard dos seus membros é {0} ou mais \
      (Greene, Doyle e Cunningham 2010).
      """
  )
}

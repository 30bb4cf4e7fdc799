extension DifferenceWords {
  /// The words in Spanish.
  public static let spanish = DifferenceWords(
    title: "Qué distingue «{0}» de «{1}»",
    picture: "Los dos grafos en una misma disposición",
    side: "**{0}**: {1}, {2}, {3}.", sideWithoutDocuments: "**{0}**: {1}, {2}.",
    nothing: "Nada cambia: las mismas entidades, en los mismos puestos, y los mismos enlaces.",
    entitySummary: "De las entidades, {0} aparecieron, {1} desaparecieron, {2} subieron y {3} bajaron.",
    tieSummary: "De los enlaces, {0} son nuevos, {1} ya no están, {2} son más fuertes y {3} más débiles.",
    clear: """
      Más allá del azar, {0} y {1} están en una parte mayor o menor de los documentos; van primero y en negrita.
      """,
    noneClear: "Ninguna parte de los documentos difiere más allá del azar.",
    document: Noun("documento", "documentos"), entity: Noun("entidad", "entidades"), tie: Noun("enlace", "enlaces"),
    member: Noun("miembro", "miembros"),
    appeared: "Quién apareció", vanished: "Quién desapareció", rose: "Quién subió", fell: "Quién bajó",
    new: "Enlaces nuevos", gone: "Enlaces que ya no están", stronger: "Enlaces más fuertes",
    weaker: "Enlaces más débiles",
    communities: "Comunidades", none: "Ninguno.", more: "… y {0} más.",
    name: "Nombre", type: "Tipo", documents: "Documentos", rank: "Puesto", probability: "p ajustada",
    tieLine: "{0}: documentos {1}, peso {2}", tieLineWithoutDocuments: "{0}: peso {1}",
    split: "Dividida: {0} – en {1}", joined: "Unidas: {0} – en {1}", communityAppeared: "Nueva: {0}",
    dissolved: "Disuelta: {0}", continued: "Reencontrada: {0} – como {1}",
    method: "Cómo se ha hecho",
    ranks: """
      Las flechas van del primer lado al segundo. Los puestos son los de {0}; a igual valor, igual puesto.
      """,
    shares: """
      Los nombres se resuelven sobre todos los documentos juntos; después se cuenta cada lado por separado. G² es la \
      razón de log-verosimilitud de la parte de los documentos que nombran a alguien, o enlazan a dos (Dunning 1993; \
      Rayson y Garside 2000); los documentos que cuentan lo mismo cuentan una vez. Su probabilidad, exacta donde se \
      esperan pocos documentos, está ajustada al \
      número de entidades, o de enlaces, según Benjamini y Hochberg (1995): de todos los que tienen 0,05 o menos, \
      cabe esperar que uno de cada veinte sea azar. Si un lado tiene pocos documentos, poco puede ser más que azar. \
      Un enlace es más fuerte si está en una parte mayor de los documentos o, a igual parte de tantos documentos, si \
      tiene más peso.
      """,
    matching: """
      Las comunidades de al menos {1} se emparejan si el índice de Jaccard de sus miembros es {0} o más (Greene, \
      Doyle y Cunningham 2010).
      """
  )
}

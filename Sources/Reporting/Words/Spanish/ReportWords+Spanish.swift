extension ReportWords {
  /// The words in Spanish.
  public static let spanish = ReportWords(
    title: "Quién aparece con quién",
    mostConnected: "Los más conectados",
    communities: "Comunidades",
    strongestTies: "Los enlaces más fuertes",
    method: "Cómo se ha hecho",
    picture: "El grafo",
    summary: "{0}{1}: {2}, {3}, {4}.",
    dated: ", con fecha {0}",
    datedRange: ", con fechas de {0} a {1}",
    document: Noun("documento", "documentos"),
    entity: Noun("persona, lugar u organización", "personas, lugares y organizaciones"),
    tie: Noun("enlace", "enlaces"),
    community: Noun("comunidad", "comunidades"),
    member: Noun("miembro", "miembros"),
    time: Noun("vez", "veces"),
    unit: Noun("unidad", "unidades"),
    columns: Columns(
      name: "nombre", type: "tipo", pageRank: "PageRank", strength: "fuerza", mentions: "menciones",
      documents: "documentos", alsoWritten: "también escrito"),
    types: Types(person: "persona", place: "lugar", organization: "organización"),
    communityHeading: "Comunidad {0}: {1}",
    moreMembers: ", y {0} más",
    smallerCommunities: Noun("{0} comunidad menor: {1}.", "{0} comunidades menores: {1}."),
    notListed: "fuera de la lista",
    listed: "en `{0}`",
    alone: Noun(
      "{0} entidad no comparte ninguna unidad ({1}) con otra.",
      "{0} entidades no comparten ninguna unidad ({1}) con otra."),
    tieLine: "{0}, peso {1}, juntos {2} en {3}",
    about: "sobre: {0}",
    methodText: """
      Dos nombres están enlazados cuando una misma unidad del texto ({0}) menciona a ambos; el peso es `{1}` sobre \
      {2}. Las comunidades son las de Leiden; los puestos, los de PageRank sobre los pesos.
      """,
    approximation: """
      En un grafo de este tamaño la medida ({0}) es aproximada, y así se llama en los archivos: con una probabilidad \
      del {1} % cada valor está a menos de {2} del exacto, o sea, a {3} del mayor posible (muestra de {4}, semilla \
      {5}).
      """,
    duplicates: Duplicates(
      passage: Noun("pasaje está en varios documentos", "pasajes están en varios documentos"),
      copy: Noun("copia", "copias"),
      reprint: Noun(
        "documento cuenta lo que otro contó antes", "documentos cuentan lo que otros contaron antes"),
      counted: "{0} ({1}), {2}; cada copia cuenta.",
      once: "{0} ({1}), {2}; cada pasaje cuenta una vez.",
      dropped: "{0} ({1}), {2}; las copias quedan fuera."),
    passedOver: Noun(
      "Se pasó por alto {0} archivo, cuya extensión no es de documentos: {1}.",
      "Se pasaron por alto {0} archivos, cuyas extensiones no son de documentos: {1}."),
    unread: Noun(
      "No se pudo leer {0} archivo, o no entero: {1}.", "No se pudieron leer {0} archivos, o no enteros: {1}."),
    units: Units(
      sentence: "frase", paragraph: "párrafo", document: "documento", tokens: "ventana de {0} palabras",
      sentences: "ventana de {0} frases"),
    listing: .spanish,
    reasons: .spanish)
}

extension CreditWords {
  /// The words of credits in Portuguese.
  static let portuguese = CreditWords(
    agencies: [
      "agência brasil", "agência lusa", "lusa", "agência estado", "estadão conteúdo", "estadao conteudo",
      "folhapress", "agência o globo", "agencia o globo", "o globo", "futura press", "fotoarena", "agif",
      "ag. senado", "agência senado", "agência câmara", "câmara dos deputados", "ebc", "ap photo", "epa/lusa",
      "global imagens", "divulgação", "reprodução", "arquivo", "arquivo pessoal", "acervo pessoal", "redação",
      "agência", "agências", "xinhua", "pr", "presidência", "stf", "sco/stf", "tse", "cbf", "gazeta press",
      "raw image", "código 19", "pool", "photo premium", "mídia ninja", "efe", "tv globo", "g1", "uol", "rtp", "sic",
      "público", "observador", "cofina", "impala", "angop", "anadolu", "agência anadolu", "zimel press",
      "jornal de notícias", "correio da manhã",
    ],
    agencyEndings: [
      " via getty images", " via reuters", " via afp", " via ap", " / divulgação", " / reprodução", " via lusa",
    ],
    pictureLabels: [
      "©", "foto de arquivo", "imagem de arquivo", "foto de", "foto por", "fotografia de", "fotografia", "fotos",
      "foto", "imagem", "imagens", "crédito", "créditos", "crédito da foto", "cortesia", "fonte", "via", "ilustração",
      "arte", "arquivo", "divulgação", "reprodução", "legenda",
    ],
    pictureWords: ["via", "por", "de", "do", "da", "dos", "das", "e", "para", "von", "van", "al", "bin"],
    bylines: ["por"],
    and: ["e"],
    nameWords: [
      "de", "do", "da", "dos", "das", "e", "van", "von", "der", "den", "del", "la", "bin", "al", "el", "ibn", "em",
      "no", "na", "para",
    ],
    headlineWords: [
      "o", "a", "os", "as", "um", "uma", "uns", "umas", "este", "esta", "estes", "estas", "esse", "essa", "isso",
      "isto", "seu", "sua", "seus", "suas", "meu", "minha", "nosso", "nossa", "que", "quê", "quem", "qual", "quanto",
      "onde", "todo", "toda", "todos", "todas", "cada", "mais", "menos", "muito", "muitos", "fim", "exemplo",
      "enquanto", "agora", "ora", "pouco", "trás", "cima", "baixo", "dentro", "fora", "perto", "causa", "amor",
      "medo", "culpa", "falta", "favor", "acaso", "sorte", "azar", "milagre", "terra", "mar", "ar", "vezes", "dia",
      "noite", "hora", "ano", "mês", "unanimidade", "maioria", "enganos", "engano", "erro", "conta", "volta", "meio",
      "ordem", "lei", "decisão", "outro", "outra",
    ],
    staffLabels: [
      "com informações de ", "com informações da ", "com informações do ", "com agências ", "com agência ",
      "reportagem de ", "reportagem por ", "reportagem: ", "texto de ", "textos de ", "texto: ", "texto e fotos: ",
      "fotos de ", "fotos: ", "fotografia de ", "escrito por ", "redigido por ", "editado por ", "edição de ",
      "edição: ", "tradução de ", "tradução: ", "traduzido por ", "entrevista de ", "entrevista: ",
      "com a colaboração de ", "colaborou ", "colaboraram ", "com colaboração de ", "supervisão de ",
      "sob supervisão de ", "*com ", "da redação, com ",
    ],
    staffClosings: [
      "contribuíram para esta reportagem.", "contribuiu para esta reportagem.", "colaborou para esta reportagem.",
      "colaboraram para esta reportagem.", "colaborou com esta reportagem.", "colaboraram com esta reportagem.",
      "contribuiu com esta reportagem.", "contribuiu para este artigo.", "contribuíram para este artigo.",
      "participou desta reportagem.", "participaram desta reportagem.",
    ],
    staffClosingWords: ["reportagem", "artigo", "texto"],
    staffWords: [
      "por", "em", "no", "na", "e", "de", "do", "da", "dos", "das", "com", "para", "correspondente",
      "correspondentes", "enviado", "enviada", "enviados", "especial", "especiais", "redação", "redacção", "edição",
      "editado", "escrito", "tradução", "informações", "reportagem", "fotos", "texto", "agências", "colaboração",
      "van", "von", "der", "bin", "al", "sob", "supervisão",
    ]
  )
}

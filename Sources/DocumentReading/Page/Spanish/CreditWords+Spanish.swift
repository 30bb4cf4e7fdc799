extension CreditWords {
  /// The words of credits in Spanish.
  static let spanish = CreditWords(
    agencies: [
      "agencia efe", "agencias", "europa press", "ep", "europapress", "notimex", "télam", "telam", "na",
      "cuartoscuro", "cuarto oscuro", "colprensa", "agencia uno", "aton", "aton chile", "andina",
      "prensa latina", "xinhua", "ap photo", "anadolu", "agencia anadolu", "gtres", "cordon press", "contacto",
      "contacto photo", "cedida", "archivo", "archivos", "redacción", "agencia", "infobae", "el tiempo",
      "el universal", "reforma", "la jornada", "el país", "abc", "la vanguardia", "rtve", "pool moncloa",
      "casa rosada", "presidencia", "agencia reforma", "agencia sputnik", "imago",
    ],
    agencyEndings: [" vía getty images", " via getty images", " vía reuters", " vía afp", " vía ap", " / cedida"],
    pictureLabels: [
      "©", "foto de archivo", "imagen de archivo", "foto de", "foto por", "fotografía de", "fotografía",
      "fotografías", "fotos", "foto", "imagen", "imágenes", "crédito", "créditos", "crédito de la foto",
      "cortesía de", "cortesía", "fuente", "vía", "via", "ilustración", "archivo",
    ],
    pictureWords: ["vía", "via", "por", "de", "del", "la", "las", "los", "el", "y", "para", "von", "van", "al", "bin"],
    bylines: ["por"],
    and: ["y", "e"],
    nameWords: [
      "de", "del", "la", "las", "los", "el", "y", "van", "von", "der", "den", "da", "dos", "bin", "al", "ibn", "en",
      "para", "desde",
    ],
    headlineWords: [
      "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "este", "esta", "estos", "estas", "ese", "esa",
      "su", "sus", "mi", "mis", "tu", "tus", "nuestro", "nuestra", "qué", "que", "quién", "cuál", "cuánto", "dónde",
      "todo", "toda", "todos", "todas", "cada", "más", "menos", "mucho", "fin", "ejemplo", "eso", "ello", "ahora",
      "siempre", "primera", "segunda", "tercera", "última", "amor", "miedo", "culpa", "falta", "favor", "tren", "mar",
      "tierra", "aire", "encima", "debajo", "delante", "detrás", "tanto", "supuesto", "cierto", "suerte", "desgracia",
      "otra", "otro", "razones", "motivos", "error", "vez", "día", "noche", "si",
    ],
    staffLabels: [
      "con información de ", "con informaciones de ", "con reportería de ", "información de ", "informa ",
      "informaron ", "reportaje de ", "reportaje por ", "escrito por ", "redactado por ", "editado por ",
      "edición de ", "edición: ",
      "texto de ", "textos de ", "texto: ", "fotos de ", "fotos: ", "fotografías de ", "traducido por ",
      "traducción de ", "entrevista de ", "con la colaboración de ", "colaboró ", "colaboraron ", "reporte de ",
      "reporte adicional de ",
    ],
    staffClosings: [
      "contribuyeron a este reportaje.", "contribuyó a este reportaje.", "contribuyeron con este reportaje.",
      "contribuyó con este reportaje.", "colaboró en este reportaje.", "colaboraron en este reportaje.",
      "han colaborado en este reportaje.", "ha colaborado en este reportaje.", "contribuyó a este artículo.",
      "contribuyeron a este artículo.", "colaboró con este reporte.", "contribuyó a este informe.",
      "contribuyeron a este informe.",
    ],
    staffClosingWords: ["reportaje", "artículo", "informe", "reporte"],
    staffWords: [
      "por", "en", "y", "e", "de", "del", "la", "las", "los", "el", "desde", "con", "para", "corresponsal",
      "corresponsales", "enviado", "enviada", "enviados", "especial", "especiales", "redacción", "edición", "editado",
      "escrito", "traducido", "información", "reporte", "adicional", "fotografías", "fotos", "texto", "textos", "van",
      "von", "der", "bin", "al",
    ]
  )
}

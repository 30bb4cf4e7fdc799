extension CreditWords {
  /// The words of credits in Danish.
  static let danish = CreditWords(
    agencies: [
      "ritzau", "ritzau scanpix", "scanpix", "polfoto", "nordfoto", "newspaq", "presse-fotos.dk", "presse-fotos",
      "ritzau foto", "ritzau finans", "direkt", "ap photo", "getty images/istockphoto", "dr", "tv 2", "tv2",
      "politiken", "berlingske", "jyllands-posten", "ekstra bladet", "b.t.", "bt", "jysk fynske medier",
      "jfm", "nordjyske", "sjællandske medier", "fyens stiftstidende", "jydskevestkysten", "gonzo media",
      "arkivfoto", "arkiv", "pressefoto", "privatfoto", "privat", "redaktionen", "visit denmark", "colourbox",
      "lokalavisen", "folkebladet", "baghuset", "byrd", "unsplash", "fodboldbilleder.dk", "localeyes",
    ],
    agencyEndings: [
      " via getty images", " via ritzau", " via ritzau scanpix", " via reuters", " via ap", " via afp",
      " for politiken", " for berlingske", " for jyllands-posten",
    ],
    pictureLabels: [
      "©", "foto", "foto af", "fotos", "fotos af", "billede", "billeder", "kilde", "fotograf", "arkivfoto",
      "illustration", "tegning", "grafik", "credit", "via", "arkiv", "pressefoto", "privatfoto",
    ],
    pictureWords: ["via", "af", "og", "for", "fra", "von", "de", "la", "al", "bin", "til"],
    bylines: ["af", "tekst af", "skrevet af"],
    and: ["og"],
    nameWords: [
      "af", "von", "van", "de", "la", "del", "da", "dos", "bin", "al", "el", "ibn", "der", "den", "le", "du",
    ],
    headlineWords: [
      "den", "det", "de", "en", "et", "denne", "dette", "disse", "alle", "hver", "enhver", "ingen", "hvem", "hvad",
      "jord", "hjertet", "hensyn", "sted", "vejen", "sporet", "banen", "hus", "huset", "land", "skade", "frygt",
      "nød", "tid", "gammel", "ny", "nye", "sin", "sit", "sine", "hans", "hendes", "deres", "vores", "min", "mit",
      "og", "til", "med", "nogle", "mange", "a", "gode", "guds", "natur", "frihed", "kærlighed", "bare", "ren", "lyst",
    ],
    staffLabels: [
      "tekst: ", "tekst og foto: ", "tekst af ", "foto af ", "fotos af ", "foto: ", "fotos: ", "fotograf: ",
      "billeder: ", "grafik: ", "illustration: ", "redaktion: ", "redigering: ", "oversættelse: ", "oversat af ",
      "interview: ", "research: ", "reportage: ", "af vores korrespondent ", "af vor korrespondent ", "skrevet af ",
      "redigeret af ", "korrektur: ", "i samarbejde med ", "med bidrag fra ",
    ],
    staffClosings: [
      "har bidraget til artiklen.", "bidrog til artiklen.", "har bidraget til denne artikel.",
      "bidrog til denne artikel.", "har medvirket til artiklen.", "har bidraget til historien.",
    ],
    staffClosingWords: ["artikel", "artiklen", "historien"],
    staffWords: [
      "af", "fra", "i", "og", "med", "for", "ved", "til", "på", "korrespondent", "redaktion", "redaktionen",
      "journalist", "reporter", "medarbejder", "tekst", "foto", "fotos", "vores", "von", "de", "la", "bin", "al",
      "oversættelse",
    ]
  )
}

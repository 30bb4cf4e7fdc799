extension CreditWords {
  /// The words of credits in Swedish.
  static let swedish = CreditWords(
    agencies: [
      "tt", "tt nyhetsbyrån", "tt nyhetsbyran", "scanpix", "ritzau", "ntb", "bildbyrån", "lehtikuva", "pressens bild",
      "prb", "kamerareportage", "ap photo", "getty images/istockphoto", "svt", "sr", "tv4", "dn", "svd",
      "dagens nyheter", "svenska dagbladet", "aftonbladet", "expressen", "göteborgs-posten", "sydsvenskan",
      "mittmedia", "bonnier news", "gota media", "stampen", "yle", "hufvudstadsbladet", "arkiv", "arkivbild",
      "arkivfoto", "pressbild", "pressfoto", "privat", "redaktionen", "mostphotos", "unsplash", "all over press",
      "jonas ekströmer/tt", "stella pictures", "ibl", "ibl bildbyrå", "siren", "nyhetsbyrån siren", "johnér",
    ],
    agencyEndings: [
      " via getty images", " via tt", " via reuters", " via ap", " via afp", " för dagens nyheter", " för expressen",
      " för aftonbladet",
    ],
    pictureLabels: [
      "©", "foto", "foto av", "foton", "bild", "bild av", "bilder", "källa", "fotograf", "arkivbild", "arkivfoto",
      "illustration", "teckning", "grafik", "credit", "via", "arkiv", "pressbild", "montage",
    ],
    pictureWords: ["via", "av", "och", "för", "från", "von", "de", "la", "al", "bin", "till"],
    bylines: ["av", "text av", "skrivet av"],
    and: ["och"],
    nameWords: [
      "af", "av", "von", "van", "de", "la", "del", "da", "dos", "bin", "al", "el", "ibn", "der", "den", "le", "du",
    ],
    headlineWords: [
      "den", "det", "de", "en", "ett", "denna", "detta", "dessa", "alla", "varje", "ingen", "vem", "vad", "jord",
      "hjärtat", "hänsyn", "vägen", "spåret", "banan", "hus", "huset", "land", "skada", "rädsla", "nöd", "tid",
      "gammal", "ny", "nya", "sin", "sitt", "sina", "hans", "hennes", "deras", "vår", "vårt", "min", "mitt", "och",
      "till", "med", "några", "många", "gud", "natur", "frihet", "kärlek", "bara", "ren", "lust", "naturliga",
      "misstag",
    ],
    staffLabels: [
      "text: ", "text och foto: ", "text och bild: ", "text av ", "foto av ", "foton av ", "foto: ", "bild: ",
      "bilder: ", "fotograf: ", "grafik: ", "illustration: ", "redaktion: ", "redigering: ", "översättning: ",
      "översatt av ", "intervju: ", "research: ", "reportage: ", "från vår korrespondent ", "av vår korrespondent ",
      "skriven av ", "redigerad av ", "korrektur: ", "i samarbete med ", "med bidrag från ",
    ],
    staffClosings: [
      "har bidragit till artikeln.", "bidrog till artikeln.", "har bidragit till denna artikel.",
      "bidrog till denna artikel.", "har medverkat i artikeln.", "har bidragit till texten.",
    ],
    staffClosingWords: ["artikel", "artikeln", "texten"],
    staffWords: [
      "av", "från", "i", "och", "med", "för", "vid", "till", "på", "korrespondent", "redaktion", "redaktionen",
      "journalist", "reporter", "medarbetare", "text", "foto", "bild", "vår", "von", "de", "la", "bin", "al",
      "översättning",
    ]
  )
}

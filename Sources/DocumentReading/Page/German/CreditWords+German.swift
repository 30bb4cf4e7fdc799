extension CreditWords {
  /// The words of credits in German.
  static let german = CreditWords(
    agencies: [
      "dpa-infocom", "dpa/lby", "dpa/lnw", "dpa/lsw", "picture alliance", "picture-alliance", "picture alliance/dpa",
      "imago", "imago images", "ddp", "ddp images", "dapd", "ap photo", "apa", "apa/dpa", "keystone", "keystone-sda",
      "sda", "epd", "kna", "sid", "sz photo", "ullstein bild", "ullstein", "akg-images", "akg images", "bpk", "laif",
      "ostkreuz", "action press", "actionpress", "eibner", "witters", "zb", "zentralbild", "bundesarchiv",
      "mauritius images", "westend61", "plainpicture", "adobe stock", "fotolia", "privat", "archiv", "archivbild",
      "redaktion", "news5", "dts", "nonstopnews", "tnn", "wdr", "ndr", "br", "swr", "mdr",
      "hr", "rbb", "zdf", "ard", "orf", "srf", "agentur", "agenturen", "anadolu", "afp via getty images",
      "panama pictures", "future image", "snapshot", "hans klaus techt",
    ],
    agencyEndings: [
      " via getty images", " via imago", " via reuters", " via ap", " via afp", " via www.imago-images.de", " via zuma",
      " via dpa",
    ],
    pictureLabels: [
      "©", "quelle:", "quelle", "foto von", "fotos von", "foto", "fotos", "bild von", "bild", "bilder", "bildquelle",
      "bildnachweis", "bildrechte", "fotografie", "fotograf", "archivbild", "archivfoto", "symbolbild", "symbolfoto",
      "grafik", "illustration", "copyright", "via", "archiv",
    ],
    pictureWords: [
      "via", "von", "vom", "für", "der", "die", "das", "des", "und", "van", "zu", "zur", "im", "al", "bin", "de",
    ],
    bylines: ["von"],
    and: ["und"],
    nameWords: [
      "von", "vom", "van", "der", "den", "dem", "zu", "zur", "de", "la", "del", "da", "dos", "di", "bin", "al", "el",
      "ibn", "aus", "in", "für", "und",
    ],
    headlineWords: [
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einem", "einer", "eines", "wegen", "hier", "dort",
      "da", "nun", "jetzt", "heute", "morgen", "gestern", "anfang", "oben", "unten", "außen", "innen", "vorn",
      "hinten", "links", "rechts", "wem", "wo", "was", "allen", "allem", "alles", "diesem", "dieser", "diesen",
      "seinem", "seiner", "seinen", "ihrem", "ihrer", "ihren", "unserem", "unserer", "meinem", "meiner", "mir", "dir",
      "ihm", "uns", "euch", "ihnen", "null", "beiden", "vielen", "wenigen", "mensch", "tag", "haus", "natur", "beruf",
      "rang", "zeit", "fall", "nord", "süd", "ost", "west", "beginn", "grund", "mann", "frau", "kopf", "hand", "mund",
      "nichts", "niemandem", "je", "wegen", "selbst", "neuem", "weitem", "januar", "februar", "märz", "april", "mai",
      "juni", "juli", "august", "september", "oktober", "november", "dezember", "montag", "dienstag", "mittwoch",
      "donnerstag", "freitag", "samstag", "sonntag",
    ],
    staffLabels: [
      "text von ", "text: ", "texte von ", "fotos von ", "fotos: ", "bilder von ", "mitarbeit: ", "mitarbeit von ",
      "unter mitarbeit von ", "mit material von ", "mit material der ", "redaktion: ", "autor: ", "autorin: ",
      "autoren: ", "interview: ", "das interview führte ", "das interview führten ", "das gespräch führte ",
      "das gespräch führten ", "protokoll: ", "aufgezeichnet von ", "übersetzung: ", "aus dem englischen von ",
      "bearbeitet von ", "bericht von ", "ein bericht von ", "eine reportage von ", "ein kommentar von ",
      "ein gastbeitrag von ", "eine analyse von ", "recherche: ", "grafik: ",
    ],
    staffClosings: [
      "haben an diesem artikel mitgearbeitet.", "hat an diesem artikel mitgearbeitet.",
      "haben zu diesem artikel beigetragen.", "hat zu diesem artikel beigetragen.",
      "haben zu diesem bericht beigetragen.", "hat zu diesem bericht beigetragen.",
      "haben an diesem text mitgearbeitet.", "hat an diesem text mitgearbeitet.", "trug zu diesem bericht bei.",
      "trugen zu diesem bericht bei.",
    ],
    staffClosingWords: ["mitgearbeitet", "beigetragen", "bei"],
    staffWords: [
      "von", "vom", "in", "und", "aus", "der", "die", "das", "den", "dem", "des", "mit", "für", "zu", "am", "im",
      "an", "bei", "korrespondent", "korrespondentin", "redaktion", "mitarbeit", "text", "fotos", "bilder", "bericht",
      "van", "de", "la", "bin", "al", "sowie",
    ]
  )
}

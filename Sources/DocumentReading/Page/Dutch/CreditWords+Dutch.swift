extension CreditWords {
  /// The words of credits in Dutch.
  static let dutch = CreditWords(
    agencies: [
      "anp", "anp foto", "anp xtra", "hollandse hoogte", "belga", "belgaimage", "belga image", "photo news",
      "photonews", "novum", "novum nieuws", "ap photo", "pro shots", "proshots", "vi images", "orange pictures",
      "imago", "getty images/istockphoto", "nos", "rtl nieuws", "nu.nl", "de telegraaf", "de volkskrant", "nrc", "ad",
      "vrt", "vtm", "hln", "archief", "archieffoto", "persbureau", "redactie", "eigen foto", "privéfoto",
      "rv", "mediahuis", "dpg media", "ginopress", "persfoto", "regio8", "112nieuws", "novum regiofoto", "fotodienst",
      "isopix", "reporters",
    ],
    agencyEndings: [
      " via getty images", " via anp", " via reuters", " via ap", " via belga", " via afp", " voor de volkskrant",
      " voor nrc", " voor trouw",
    ],
    pictureLabels: [
      "©", "foto van", "foto door", "foto", "foto's", "foto’s", "beeld", "beeld van", "bron", "fotograaf", "fotografie",
      "archieffoto", "illustratie", "afbeelding", "credits", "via", "archief",
    ],
    pictureWords: ["via", "door", "van", "de", "der", "den", "voor", "en", "het", "von", "al", "bin", "ter", "ten"],
    bylines: ["door"],
    and: ["en"],
    nameWords: [
      "van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "von", "la", "del", "da", "dos", "bin", "al", "el",
      "ibn", "in", "op", "uit", "voor",
    ],
    headlineWords: [
      "de", "het", "een", "dit", "dat", "deze", "die", "zijn", "haar", "hun", "onze", "mijn", "jouw", "uw", "alle",
      "al", "elke", "ieder", "iedereen", "niemand", "wie", "wat", "weer", "en", "dik", "dun", "boer", "boord",
      "zondag", "maandag", "toeval", "gebrek", "bos", "berg", "zee", "land", "huis", "straat", "tijd", "nu", "oud",
      "nieuw", "jongs", "binnen", "buiten", "boven", "onder", "harte", "start", "begin", "tot", "naar", "a", "nul",
      "hier", "daar", "mij", "ons", "hem", "sommigen", "velen",
    ],
    staffLabels: [
      "tekst: ", "tekst door ", "tekst van ", "teksten: ", "foto's door ", "foto's van ", "foto's: ", "beeld: ",
      "met medewerking van ", "m.m.v. ", "in samenwerking met ", "door onze redactie ", "van onze redactie ",
      "van onze verslaggever ", "van onze verslaggeefster ", "van onze correspondent ", "door onze verslaggever ",
      "geschreven door ", "bewerking: ", "redactie: ", "eindredactie: ", "vertaling: ", "vertaald door ",
      "interview: ", "interview door ", "onderzoek: ", "reportage: ", "opgetekend door ",
    ],
    staffClosings: [
      "werkte mee aan dit artikel.", "werkten mee aan dit artikel.", "heeft meegewerkt aan dit artikel.",
      "hebben meegewerkt aan dit artikel.", "droeg bij aan dit artikel.", "droegen bij aan dit artikel.",
      "werkten aan dit verhaal mee.", "werkten mee aan dit verhaal.", "hebben bijgedragen aan dit artikel.",
      "heeft bijgedragen aan dit artikel.",
    ],
    staffClosingWords: ["artikel", "verhaal", "mee"],
    staffWords: [
      "door", "van", "in", "en", "uit", "de", "der", "den", "het", "met", "voor", "te", "ter", "ten", "aan", "op",
      "correspondent", "redactie", "verslaggever", "verslaggeefster", "medewerking", "tekst", "foto's", "beeld",
      "onze", "von", "la", "bin", "al", "eindredactie", "vertaling",
    ]
  )
}

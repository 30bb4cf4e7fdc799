extension CreditWords {
  /// The words of credits in French.
  static let french = CreditWords(
    agencies: [
      "afp photo", "afp images", "ap photo", "belga", "keystone", "keystone-ats", "ats", "la presse canadienne",
      "presse canadienne", "abaca",
      "abacapress", "hans lucas", "divergence", "gamma", "gamma-rapho", "rapho", "magnum", "magnum photos", "photopqr",
      "maxppp", "pqr", "photononstop", "bestimage", "bsip",
      "ouest-france", "le parisien", "france bleu", "agence anadolu", "anadolu", "riva press", "myop", "vu",
      "agence vu", "signatures", "iconsport", "panoramic", "presse sports", "archives", "archive", "dr", "reporters",
      "starface", "kcs",
    ],
    agencyEndings: [" via getty images", " via afp", " via ap", " via reuters", " pour le monde", " pour libération"],
    pictureLabels: [
      "©", "photo d'archives", "photo de", "photo par", "photographie de", "crédit photo", "crédits photo", "crédit",
      "crédits", "photos", "photo", "image", "illustration", "via", "archives",
    ],
    pictureWords: ["via", "par", "de", "du", "d", "la", "le", "von", "van", "al", "bin", "pour"],
    bylines: ["par"],
    and: ["et"],
    nameWords: [
      "de", "du", "des", "d", "la", "le", "les", "van", "von", "der", "den", "da", "dos", "bin", "al", "el", "ibn", "à",
      "en", "pour", "avec",
    ],
    headlineWords: [
      "le", "la", "les", "un", "une", "des", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "mon",
      "ma", "mes", "ton", "notre", "nos", "votre", "vos", "tous",
      "tout", "toute", "toutes", "ailleurs", "exemple", "contre", "conséquent", "hasard", "amour", "peur", "train",
      "avion", "bateau", "mer", "terre", "ici", "là", "rapport", "temps", "principe", "défaut", "chance", "erreur",
      "nature", "définition", "où", "quoi", "quel", "quelle", "moins", "-delà", "dessus", "dessous", "delà", "monts",
      "jour", "nuit", "milliers", "centaines", "dizaines", "souci", "manque", "crainte",
    ],
    staffLabels: [
      "propos recueillis par ", "recueilli par ", "reportage de ", "reportage par ", "avec ",
      "avec la contribution de ", "écrit par ", "rédigé par ",
      "texte de ", "textes de ", "texte par ", "photos de ", "photos par ", "photographies de ", "traduit par ",
      "édité par ", "enquête de ",
      "traduit de l'anglais par ", "traduit de l’anglais par ", "article rédigé par ", "correction par ",
    ],
    staffClosings: [
      "ont contribué à cet article.", "a contribué à cet article.", "ont contribué à ce reportage.",
      "a contribué à ce reportage.", "ont participé à cet article.", "a participé à cet article.",
      "ont contribué à cet article", "a contribué à cet article", "ont participé à cette enquête.",
    ],
    staffClosingWords: ["article", "reportage", "enquête"],
    staffWords: [
      "par", "à", "au", "en", "et", "de", "du", "des", "d", "la", "le", "les", "avec", "pour", "correspondant",
      "correspondante", "correspondants", "envoyé", "envoyée", "envoyés", "spécial", "spéciale", "spéciaux",
      "photographies", "photos", "textes", "texte",
      "reportage", "recueillis", "propos", "rédaction", "van", "von", "der", "bin", "al", "édité", "écrit", "traduit",
    ]
  )
}

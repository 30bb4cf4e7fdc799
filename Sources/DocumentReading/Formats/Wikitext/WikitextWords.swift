/// Names that MediaWiki knows in the languages of its wikis, in lower case.
enum WikitextWords {
  /// The namespaces of pictures and other media.
  static let files: Set<String> = [
    "file", "image", "media", "datei", "bild", "fichier", "archivo", "imagen", "bestand", "afbeelding", "ficheiro",
    "arquivo", "imagem", "fil", "billede",
  ]
  /// The namespaces of categories.
  static let categories: Set<String> = [
    "category", "kategorie", "catégorie", "categoría", "categorie", "categoria", "kategori",
  ]
  /// What stands before the caption of a picture: how it is shown.
  static let options: Set<String> = [
    "thumb", "thumbnail", "mini", "miniatur", "vignette", "miniaturadeimagen", "miniatura", "miniatuur", "frame",
    "framed", "frameless", "border", "left", "right", "center", "centre", "none", "links", "rechts", "zentriert",
    "gauche", "droite", "izquierda", "derecha", "upright", "hochkant", "baseline", "middle", "top", "bottom", "sub",
    "super", "text-top", "text-bottom", "gerahmt", "rahmenlos", "esquerda", "direita", "höger", "vänster", "højre",
    "venstre",
  ]
  /// Templates whose text is that of the page, with the place of it.
  static let texts: [String: Int] = [
    "lang": 2, "langue": 2, "nowrap": 1, "nobr": 1, "nobold": 1, "small": 1, "big": 1, "sic": 1, "lien": 1, "ill": 1,
    "interlanguage link": 1,
  ]
  /// Headings of parts that are lists of links and sources.
  static let lists: Set<String> = [
    "references", "notes", "notes and references", "external links", "further reading", "see also", "sources",
    "bibliography", "einzelnachweise", "weblinks", "literatur", "siehe auch", "quellen", "références",
    "notes et références", "liens externes", "voir aussi", "bibliographie", "referencias", "enlaces externos",
    "véase también", "bibliografía", "referenties", "externe links", "zie ook", "bronnen", "referências",
    "ligações externas", "ver também", "referenser", "källor", "externa länkar", "se även", "referencer", "kilder",
    "eksterne henvisninger", "se også",
  ]
  /// Elements of which nothing is read.
  static let silent: Set<String> = [
    "ref", "math", "chem", "score", "timeline", "syntaxhighlight", "source", "imagemap", "templatedata", "graph",
    "mapframe", "maplink", "hiero", "style", "indicator", "references", "noinclude", "categorytree", "inputbox",
  ]
  /// What begins a page that only leads to another one.
  static let redirects = [
    "#redirect", "#weiterleitung", "#redirection", "#redirección", "#doorverwijzing",
    "#redirecionamento", "#omdirigering", "#omdirigering",
  ]
}

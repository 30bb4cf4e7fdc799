/// The names of Nexis' fields, in lower case, in the languages of its pages.
enum NexisFields {
  /// How long the article is: the surest sign, and the last field of most heads.
  static let length: Set<String> = ["length", "länge", "longueur"]
  static let author: Set<String> = ["byline", "auteur", "autor"]
  static let title: Set<String> = ["headline", "titre", "titel"]
  /// What an editor put above the story.
  static let highlight: Set<String> = ["highlight", "insert", "encart"]
  static let body: Set<String> = ["body"]
  /// Those that stand before the story.
  static let head = length.union(author).union(title).union(highlight).union(body).union([
    "section", "rubrique", "rubrik", "dateline", "series", "column", "distribution", "journal", "show", "anchors",
    "guests",
  ])

  static let graphic: Set<String> = ["graphic", "grafik", "graphique"]
  static let loadDate: Set<String> = ["load-date", "update", "date-chargement"]
  /// Those that a download has behind each story.
  static let sure = loadDate.union(["language", "sprache", "langue", "publication-type", "type-publication"])
  /// Those that stand behind the story.
  static let foot = sure.union(graphic).union([
    "type", "pub-type", "document-type", "doc-type", "journal-code", "journal code", "zeitungscode", "subject", "sujet",
    "company", "societe", "organization", "organisation", "ticker", "stock-symbol", "symbole-boursier", "industry",
    "activity-sector", "secteur-activite", "geographic", "geo-localization", "localisation-geo", "city", "state",
    "country", "person", "name", "correction-date", "url", "acc-no", "isbn", "issn", "product", "pubcode",
  ])

  /// Lines by themselves that begin a part of the page behind the story.
  static let footHeadings: Set<String> = ["Classification", "Graphic"]
  /// Lines that Nexis puts into heads.
  static let links: Set<String> = [
    "Link to PDF", "PDF Document", "PDF", "Link zum PDF-Dokument", "Link to Image", "Link to Original",
  ]
}

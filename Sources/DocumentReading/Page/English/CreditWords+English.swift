extension CreditWords {
  /// The words of credits in English.
  static let english = CreditWords(
    agencies: [
      "ap photo", "ap images", "associated press", "the associated press", "bloomberg via getty images", "kyodo news",
      "pool", "pool photo", "zuma press", "anadolu agency", "afp via getty images", "white house", "file photo",
      "magnum photos", "korea summit press pool", "press association", "pa images", "rex features",
    ],
    agencyEndings: [" via getty images"],
    pictureLabels: ["©", "photo by", "photograph by", "image", "photo", "picture", "via", "credit", "file"],
    pictureWords: ["via", "by", "von", "van", "al", "bin", "for"],
    bylines: ["by"],
    and: ["and"],
    nameWords: [
      "van", "von", "der", "den", "de", "la", "del", "da", "dos", "bin", "al", "el", "ibn", "of", "the", "in", "for",
    ],
    headlineWords: [
      "the", "a", "an", "any", "all", "his", "her", "their", "our", "my", "your", "its", "this", "that", "these",
      "in", "on", "at", "train", "air", "sea", "land", "car", "bus", "foot", "road", "rail", "boat", "bike", "hand",
      "heart", "force", "order", "default", "definition", "proxy", "numbers", "appointment", "accident", "chance",
      "mistake", "invitation", "popular", "night", "day", "law", "design", "nature", "contrast", "comparison",
      "then", "now", "far", "next", "year", "way",
    ],
    staffLabels: [
      "reporting by ", "additional reporting ", "writing by ", "editing by ", "edited by ", "written by ",
      "compiled by ", "story by ", "text by ", "photos by ", "photographs by ", "with reporting by ", "words by ",
    ],
    staffClosings: [
      "contributed to this report.", "contributed to this story.", "contributed to this article.",
      "contributed reporting.", "contributed to this report", "contributed to this story",
    ],
    staffClosingWords: ["report", "story", "article", "reporting"],
    staffWords: [
      "by", "in", "and", "at", "of", "the", "from", "with", "for", "reporting", "editing", "writing", "additional",
      "photographs", "photos", "van", "von", "der", "de", "la", "bin", "al", "edited", "written",
    ]
  )
}

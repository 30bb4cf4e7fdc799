extension DateWords {
  /// The words in Danish.
  static let danish = DateWords(
    months: [
      ["januar", "jan"], ["februar", "feb", "febr"], ["marts", "mar"], ["april", "apr"], ["maj"], ["juni", "jun"],
      ["juli", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"],
      ["december", "dec"],
    ],
    weekdays: [
      "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tirs", "ons", "tors", "fre",
      "lør", "søn", "ma", "ti", "on", "to", "fr", "lø", "sø", "tir", "tor",
    ],
    joining: ["den", "d", "i", "og", "af"], ordinals: [".", "te", "de", "e"],
    labels: [
      "dato", "date", "publiceret", "udgivet", "offentliggjort", "opdateret", "sidst opdateret", "senest opdateret",
      "sendt", "oprettet", "skrevet", "trykt", "bragt", "udsendt", "udgivelsesdato", "udskrevet",
    ],
    leads: [
      ["publiceret"], ["publiceret", "den"], ["publiceret", "d"], ["udgivet"], ["udgivet", "den"], ["offentliggjort"],
      ["offentliggjort", "den"], ["opdateret"], ["opdateret", "den"], ["opdateret", "d"], ["sidst", "opdateret"],
      ["senest", "opdateret"], ["dato"], ["den"], ["d"], ["skrevet", "den"], ["skrevet", "d"], ["oprettet"],
      ["bragt"], ["sendt", "den"],
    ],
    timeWords: [
      "kl", "klokken", "til", "fra", "om", "formiddag", "eftermiddag", "middag", "midnat", "morgen", "aften", "nat",
      "lokal", "tid", "dansk",
    ],
    dayArticles: ["den", "d"]
  )
}

extension DateWords {
  /// The words in Swedish.
  static let swedish = DateWords(
    months: [
      ["januari", "jan"], ["februari", "feb", "febr"], ["mars", "mar"], ["april", "apr"], ["maj"], ["juni", "jun"],
      ["juli", "jul"], ["augusti", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"],
      ["december", "dec"],
    ],
    weekdays: [
      "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mån", "tis", "ons", "tors", "fre",
      "lör", "sön", "må", "ti", "on", "to", "fr", "lö", "sö", "tor",
    ],
    joining: ["den", "d", "i", "och", "av"], ordinals: ["e", "a"],
    labels: [
      "datum", "date", "publicerad", "publicerat", "publicerades", "uppdaterad", "uppdaterat", "senast uppdaterad",
      "senast ändrad", "skickat", "skapad", "skriven", "tryckt", "sänd", "utgivningsdatum", "ändrad",
    ],
    leads: [
      ["publicerad"], ["publicerad", "den"], ["publicerat"], ["publicerades"], ["uppdaterad"], ["uppdaterad", "den"],
      ["uppdaterat"], ["senast", "uppdaterad"], ["senast", "ändrad"], ["datum"], ["den"], ["skriven", "den"],
      ["skapad"], ["skapad", "den"], ["tryckt"], ["skickat", "den"],
    ],
    timeWords: [
      "kl", "klockan", "till", "från", "om", "förmiddag", "eftermiddag", "middag", "midnatt", "morgon", "kväll", "natt",
      "lokal", "tid", "svensk",
    ],
    dayArticles: ["den", "d"]
  )
}

extension DateWords {
  /// The words in Dutch.
  static let dutch = DateWords(
    months: [
      ["januari", "jan"], ["februari", "feb", "febr"], ["maart", "mrt", "maa"], ["april", "apr"], ["mei"],
      ["juni", "jun"],
      ["juli", "jul"], ["augustus", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"],
      ["december", "dec"],
    ],
    weekdays: [
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr",
      "za", "zo", "maa", "din", "woe", "don", "vrij", "vri", "zat", "zon",
    ],
    joining: ["de", "den", "van", "en", "het"], ordinals: ["e", "ste", "de"],
    labels: [
      "datum", "date", "gepubliceerd", "gepubliceerd op", "publicatiedatum", "geplaatst", "geplaatst op", "verzonden",
      "verschenen", "verschenen op", "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update",
      "laatst gewijzigd", "geschreven op", "opgemaakt op", "aangemaakt", "verzenddatum", "uitgegeven op",
    ],
    leads: [
      ["gepubliceerd"], ["gepubliceerd", "op"], ["geplaatst"], ["geplaatst", "op"], ["verschenen", "op"],
      ["bijgewerkt"], ["bijgewerkt", "op"], ["laatst", "bijgewerkt"], ["laatst", "bijgewerkt", "op"],
      ["laatste", "update"], ["laatst", "gewijzigd"], ["datum"], ["op"], ["van"], ["d", "d"], ["geschreven", "op"],
      ["verzonden", "op"],
    ],
    timeWords: [
      "om", "uur", "u", "h", "van", "tot", "op", "middag", "middernacht", "ochtend", "avond", "nacht", "lokale", "tijd",
      "s",
    ]
  )
}

extension DateWords {
  /// The words in German.
  static let german = DateWords(
    months: [
      ["januar", "jänner", "jan", "jän"], ["februar", "feber", "feb"], ["märz", "maerz", "mär", "mrz"],
      ["april", "apr"], ["mai"], ["juni", "jun", "juno"],
      ["juli", "jul", "julei"], ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"],
      ["november", "nov"], ["dezember", "dez"],
    ],
    weekdays: [
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi",
      "do", "fr", "sa", "so", "mon", "die", "mit", "don", "fre", "sam", "son",
    ],
    joining: ["der", "des", "den", "dem", "im", "die", "das", "und", "für", "von"], ordinals: [".", "ter", "ten"],
    labels: [
      "datum", "date", "gesendet", "veröffentlicht", "veröffentlicht am", "erschienen", "erschienen am",
      "erstveröffentlichung", "stand", "erstellt", "erstellt am", "aktualisiert", "aktualisiert am",
      "zuletzt aktualisiert", "publiziert", "publiziert am", "ausgabe vom", "vom", "eingang", "verfasst am",
      "veröffentlichungsdatum", "letzte aktualisierung", "sendedatum",
    ],
    leads: [
      ["veröffentlicht"], ["veröffentlicht", "am"], ["erschienen"], ["erschienen", "am"], ["aktualisiert"],
      ["aktualisiert", "am"], ["zuletzt", "aktualisiert"], ["zuletzt", "aktualisiert", "am"], ["publiziert"],
      ["publiziert", "am"], ["stand"], ["vom"], ["am"], ["den"], ["datum"], ["erstellt", "am"], ["ausgabe", "vom"],
      ["artikel", "vom"], ["von"], ["gesendet", "am"], ["verfasst", "am"],
    ],
    timeWords: [
      "um", "uhr", "h", "von", "bis", "ab", "mittags", "mitternacht", "morgens", "vormittags", "nachmittags", "abends",
      "nachts", "ortszeit", "am", "pm", "den",
    ]
  )
}

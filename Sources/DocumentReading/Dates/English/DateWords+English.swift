extension DateWords {
  /// The words in English.
  static let english = DateWords(
    months: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
      ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
      ["december", "dec"],
    ],
    weekdays: [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
      "thur", "thurs", "fri", "sat", "sun",
    ],
    joining: ["of", "the"], ordinals: ["st", "nd", "rd", "th"],
    labels: [
      "date", "dated", "published", "publication date", "date published", "posted", "issued", "sent", "filed",
      "release date", "publish date",
    ],
    leads: [
      ["published"], ["published", "on"], ["posted"], ["posted", "on"], ["dated"], ["issued"], ["filed"], ["date"],
      ["on"], ["first", "published"],
    ],
    timeWords: ["at", "a", "p", "m", "am", "pm", "local", "time", "noon", "midnight", "o'clock"])
}

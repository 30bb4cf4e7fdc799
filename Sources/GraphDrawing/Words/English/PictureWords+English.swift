extension PictureWords {
  /// The words in English, the default.
  public static let english = PictureWords(
    legend: .english, looks: .english, descriptions: .english, map: .english, timeline: .english)
}

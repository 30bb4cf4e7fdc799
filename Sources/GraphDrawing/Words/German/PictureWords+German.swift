extension PictureWords {
  /// The words in German.
  public static let german = PictureWords(
    legend: .german, looks: .german, descriptions: .german, map: .german, timeline: .german)
}

extension PictureWords {
  /// The words in French.
  public static let french = PictureWords(
    legend: .french, looks: .french, descriptions: .french, map: .french, timeline: .french)
}

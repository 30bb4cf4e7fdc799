extension PictureWords {
  /// The words in Swedish.
  public static let swedish = PictureWords(
    legend: .swedish, looks: .swedish, descriptions: .swedish, map: .swedish, timeline: .swedish)
}

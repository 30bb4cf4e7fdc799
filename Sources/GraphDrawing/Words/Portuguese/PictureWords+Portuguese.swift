extension PictureWords {
  /// The words in Portuguese.
  public static let portuguese = PictureWords(
    legend: .portuguese, looks: .portuguese, descriptions: .portuguese, map: .portuguese, timeline: .portuguese)
}

extension PictureWords {
  /// The words in Danish.
  public static let danish = PictureWords(
    legend: .danish, looks: .danish, descriptions: .danish, map: .danish, timeline: .danish)
}

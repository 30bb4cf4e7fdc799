extension PictureWords {
  /// The words in Dutch.
  public static let dutch = PictureWords(
    legend: .dutch, looks: .dutch, descriptions: .dutch, map: .dutch, timeline: .dutch)
}

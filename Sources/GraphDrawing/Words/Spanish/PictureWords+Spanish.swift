extension PictureWords {
  /// The words in Spanish.
  public static let spanish = PictureWords(
    legend: .spanish, looks: .spanish, descriptions: .spanish, map: .spanish, timeline: .spanish)
}

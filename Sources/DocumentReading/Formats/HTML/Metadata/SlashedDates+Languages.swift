extension SlashedDates {
  /// The order of day and month that readers of a language expect in "03/04/2024".
  ///
  /// - Parameter tag: A tag of BCP 47, as pages have it. English by itself has two orders.
  init?(ofLanguage tag: String?) {
    guard let tag else { return nil }
    let parts = tag.split(separator: "-")
    let (language, region) = (parts.first.map { $0.lowercased() } ?? "", parts.count > 1 ? parts[1].uppercased() : "")
    if Self.monthFirstRegions.contains(region) {
      self = .monthFirst
    } else if Self.dayFirstLanguages.contains(language) || language == "en" && Self.dayFirstEnglish.contains(region) {
      self = .dayFirst
    } else {
      return nil
    }
  }

  // By the Unicode Common Locale Data Repository's short dates.
  private static let monthFirstRegions: Set<String> = ["US", "PR", "PA", "PH"]
  private static let dayFirstEnglish: Set<String> = ["GB", "IE", "AU", "NZ", "IN", "SG", "NG", "KE", "PK", "HK", "MT"]
  private static let dayFirstLanguages: Set<String> = [
    "de", "fr", "es", "it", "pt", "nl", "da", "nb", "nn", "no", "fi", "pl", "cs", "sk", "sl", "hr", "ro", "bg", "el",
    "tr",
    "ru", "uk", "ca", "gl", "id", "vi", "he", "ar",
  ]
}

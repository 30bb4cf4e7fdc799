/// Given names that nearly all bearers of one sex have; what both sexes bear ("Leslie", "Robin") is left out.
///
/// Facts, written for this package. One table serves all languages, since one document names people of several.
enum GivenNameSexes {
  /// Folded given name → the sex of its bearers.
  static let sexes = sexes(male: [englishMale], female: [englishFemale])

  private static func sexes(male: [String], female: [String]) -> [String: Sex] {
    var sexes: [String: Sex] = [:]
    for name in male.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) { sexes[String(name)] = .male }
    for name in female.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
      // A name of both lists tells nothing.
      if sexes.updateValue(.female, forKey: String(name)) == .male { sexes[String(name)] = nil }
    }
    return sexes
  }

  /// Whether a folded word is known as a given name.
  static func isGivenName(_ word: String) -> Bool { sexes[word] != nil || GivenNames.groups[word] != nil }
}

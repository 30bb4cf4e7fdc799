/// Given names that nearly all bearers of one sex have; what both sexes bear ("Leslie", "Robin") is left out.
///
/// Facts, written for this package; ``GivenNameLexicon`` has what a language is read with.
enum GivenNameSexes {
  /// Folded given name → the sex of its bearers, those of a base where the lists don't have the name.
  static func sexes(male: String, female: String, base: [String: Sex]) -> [String: Sex] {
    var sexes: [String: Sex] = [:]
    for name in male.split(whereSeparator: \.isBlank) { sexes[String(name)] = .male }
    for name in female.split(whereSeparator: \.isBlank) {
      // A name of both lists tells nothing.
      if sexes.updateValue(.female, forKey: String(name)) == .male { sexes[String(name)] = nil }
    }
    return base.merging(sexes) { $1 }
  }
}

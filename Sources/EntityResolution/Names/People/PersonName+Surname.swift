internal import TextModel

extension PersonName {
  /// The surname as it is shown, with the particles before it: "van der Berg"; of a Korean or Chinese name its first word.
  var displayedSurname: String {
    let words = display.split(separator: " ").map(String.init)
    guard var first = words.indices.last, !isSurnameFirst else { return words.first ?? display }
    while first > 1, words[first - 1].first?.isLowercase == true { first -= 1 }
    return words[first...].joined(separator: " ")
  }

  /// The sex that its given name tells.
  var givenSex: Sex? {
    guard isFull, !isSurnameFirst, let given = parts.first else { return nil }
    return givenNames.sexes[given]
  }

  /// The ways in which a text says the surname alone, folded: "santos" and "de los santos", "vasquez whitfield" and "whitfield".
  var loneSurnames: Set<String> { [surname, displayedSurname.foldedName] }

  /// Whether the surname is hyphenated, so that half of it is a surname of others, too: "Vasquez-Whitfield".
  var hasDoubleSurname: Bool {
    guard !isSurnameFirst, let last = display.split(separator: " ").last else { return false }
    return last.contains { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }
  }
}

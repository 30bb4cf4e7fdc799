internal import TextModel

extension PersonName {
  /// The surname as it is shown, with the particles before it: "van der Berg"; of a Korean or Chinese name its first word.
  var displayedSurname: String {
    let words = display.split(separator: " ").map(String.init)
    guard var first = words.indices.last, !isSurnameFirst else { return words.first ?? display }
    while first > 1, words[first - 1].first?.isLower == true { first -= 1 }
    return words[first...].joined(separator: " ")
  }

  /// The sex that its given name tells.
  var givenSex: Sex? {
    guard isFull, !isSurnameFirst, let given = parts.first else { return nil }
    return givenNames.sexes[given]
  }

  /// The ways in which a text says the surname alone, folded: "santos" and "de los santos", "vasquez whitfield" and "whitfield".
  var loneSurnames: Set<String> { [surname, displayedSurname.foldedName] }

  /// Whether a lady's title by rank is its first part: "Lady Cole".
  func startsWithLady(_ lexicon: PersonNameLexicon) -> Bool {
    parts.count == 2 && lexicon.ladyTitles.contains(parts[0])
  }

  /// The folded initials of the given names where they stand behind a surname: "rj" of "Halvorson RJ"; nil for other names.
  var trailingInitials: String? {
    guard isFull, !isSurnameFirst, suffix == nil, let first = parts.first, first.utf8.count > 2 else { return nil }
    let initials = parts.dropFirst().joined()
    let isApart = parts.dropFirst().allSatisfy { $0.utf8.count == 1 }
    guard (1...3).contains(initials.utf8.count), isApart || parts.count == 2,
      let last = display.split(separator: " ").last, last.allSatisfy({ $0.isUpper || $0 == "." })
    else { return nil }
    return initials
  }

  /// The words in quotation marks or brackets inside it, folded: "dee" of `Dolores "Dee" Kowalczyk`.
  var nicknames: [String] {
    guard display.utf8.contains(where: { $0 == 0x22 || $0 == 0x28 || $0 == 0xE2 }) else { return [] }
    return display.split(separator: " ").dropFirst().dropLast().compactMap { word in
      guard let first = word.first, let last = word.last, word.count > 2 else { return nil }
      return "\"“(".hasSign(first) && "\"”)".hasSign(last) ? String(word).foldedName : nil
    }
  }

  /// Whether the surname is hyphenated, so that half of it is a surname of others, too: "Vasquez-Whitfield".
  var hasDoubleSurname: Bool {
    guard !isSurnameFirst, let last = display.split(separator: " ").last else { return false }
    return last.contains { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }
  }
}

import TextModel

/// Takes a given name that is a month into the name behind it: "June Abbott makes jam", but not "In June Abbott resigned".
struct MonthNames: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such given names before lone surnames.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result = names
    for (number, name) in names.enumerated() where name.words.count == 1 && name.title == nil && isMonth(before: name) {
      guard number == 0 || names[number - 1].words.upperBound < name.words.lowerBound else { continue }
      result[number].words = name.words.lowerBound - 1..<name.words.upperBound
      result[number].type = .person
    }
    return result
  }

  private func isMonth(before name: FoundName) -> Bool {
    let month = name.words.lowerBound - 1
    guard words.sentences[name.sentence].contains(month), words.casings[name.sentence] == .normal,
      words.classes(month).contains(.month), words.kinds(month).contains(.givenName),
      words.words[month].letterCase == .capitalized, words.kinds(month + 1).contains(.surname),
      !words.isNumber(month - 1), !words.isCapital(month - 1)
    else { return false }
    // Behind "in", "last", "of" a month is one.
    return month == words.firstWords[name.sentence] || words.sign(month - 1) == UInt8(ascii: ",")
      || !words.classes(month - 1).isDisjoint(with: [.speech, .andWord, .byWord, .withWord, .honorific, .role])
  }
}

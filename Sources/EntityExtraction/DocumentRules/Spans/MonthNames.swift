import TextModel

/// Takes a given name that is a month into the name behind it: "June Abbott makes jam", but not "In June Abbott resigned".
struct MonthNames: DocumentRule {
  private static let score = 0.7

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such given names before lone surnames.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let names = names.replacing(with: missed(NameCover(names, count: words.words.count))).map(withoutMonth)
    var result = names
    for (number, name) in names.enumerated() where name.words.count == 1 && name.title == nil && isMonth(before: name) {
      guard number == 0 || names[number - 1].words.upperBound < name.words.lowerBound else { continue }
      result[number].words = name.words.lowerBound - 1..<name.words.upperBound
      result[number].type = .person
    }
    return result
  }

  /// Those at the start of a sentence, before a surname and a verb, in whom nothing was found.
  private func missed(_ cover: NameCover) -> [FoundName] {
    words.sentences.indices.compactMap { number in
      let month = words.firstWords[number]
      let name = FoundName(Candidate(words: month + 1..<month + 2, sentence: number), type: .person, score: Self.score)
      guard words.sentences[number].contains(month + 2), cover.isFree(month..<month + 2), isMonth(before: name),
        words.isLower(month + 2), words.classes(month + 2).isEmpty, !words.kinds(month + 1).contains(.commonWord)
      else { return nil }
      return name
    }
  }

  /// "Orton" of "In June Orton resigned": behind "in" at the start of a sentence a month is one.
  private func withoutMonth(_ name: FoundName) -> FoundName {
    let month = name.words.lowerBound
    guard name.type == .person, name.words.count == 2, words.classes(month).contains(.month),
      words.classes(month - 1).contains(.inWord), month - 1 == words.firstWords[name.sentence]
    else { return name }
    var surname = name
    surname.words = month + 1..<month + 2
    return surname
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

/// Takes a place that is called after a person for what it is: a room ("Griffin Room", "the Harriet Ames Auditorium"), and what
/// cities have behind a given name or initials and a surname ("J. F. Kennedy Park", "Martin Luther King Boulevard").
struct NamedRooms: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such rooms being places.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let lists = words.lexicon.kindWords
    return names.map { name in
      guard name.type == .person, name.title == nil, name.words.count > 1, let last = name.words.last,
        words.isCapital(last),
        words.isOn(lists.rooms, last) || words.isOn(lists.memorials, last) && isWholeName(name.words.dropLast())
      else { return name }
      var room = name
      room.type = .place
      return room
    }
  }

  /// Whether a given name or initials and a surname stand there, and no hyphen: "Ji-sung Park" is a person.
  private func isWholeName(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, first < last, words.kinds(last).contains(.surname),
      range.allSatisfy(words.isCapital)
    else { return false }
    // "Chan Ho Park".
    let isPark = words.kinds(range.upperBound).contains(.surname)
    if isPark, range.allSatisfy({ words.words[$0].letterCase == .capitalized }) { return false }
    return words.isGivenName(first) || words.words[first].letterCase == .initial
      || InitialedNames.isDotted(words.letters(first))
  }
}

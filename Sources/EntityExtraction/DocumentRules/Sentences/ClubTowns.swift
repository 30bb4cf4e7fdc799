import TextModel

/// Takes a town for the club that the document names in full, where it does what clubs do: "Norwich scored" beside "Norwich City", "the Hull
/// manager".
///
/// Not behind words that go with places ("in Norwich", "travelled from Norwich"), and nobody whom the document names in full.
struct ClubTowns: DocumentRule {
  /// From this score on nothing in the rest of the document outweighs a type.
  private static let sureScore = 0.95

  private let words: DocumentWords
  private let lists: KindWords
  private let subjects: SubjectRule

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
    subjects = SubjectRule(words: words)
  }

  /// The names, such towns being organizations.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let towns = Set(names.compactMap(town))
    guard !towns.isEmpty else { return names }
    var people = Set<Int32>()
    for name in names where name.type == .person && (name.words.count > 1 || name.title != nil) {
      people.formUnion(name.words.map { words.words[$0].entry })
    }
    return names.map { name in
      let index = name.words.lowerBound
      guard name.type != .organization, name.title == nil, name.words.count == 1,
        towns.contains(words.words[index].entry), !people.contains(words.words[index].entry), isClub(index)
      else { return name }
      var club = name
      club.type = .organization
      club.score = max(name.score, Self.sureScore)
      return club
    }
  }

  /// "Norwich" of "Norwich City", as a number of the vocabulary.
  private func town(_ name: FoundName) -> Int32? {
    guard name.type == .organization, name.words.count == 2, words.isOn(lists.clubTails, name.words.upperBound - 1)
    else {
      return nil
    }
    return words.words[name.words.lowerBound].entry
  }

  private func isClub(_ index: Int) -> Bool {
    let located: LexicalClass = [.inWord, .locative, .fromWord, .toWord, .ofWord, .atWord]
    guard words.classes(index - 1).isDisjoint(with: located), words.words[index].letterCase == .capitalized else {
      return false
    }
    return subjects.isVerb(index + 1) || words.isOn(lists.pluralVerbs, index + 1)
      || words.isOn(lists.clubRoles, index + 1)
  }
}

import TextModel

/// Takes a town for its club in a text about sport where it plays another: "unterlag gegen Dortmund", "Heerenveen klopt Twente".
///
/// Only in languages that say what stands before opponents (``KindWords/opponents``), of towns that lists know, and not behind words that go
/// with places: "verlor in Mainz".
struct OpposingTowns: DocumentRule {
  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names, such ones being organizations.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard names.contains(where: isOpponent), words.isAboutSport else { return names }
    return names.map { name in
      guard isOpponent(name) else { return name }
      var club = name
      club.type = .organization
      club.score = max(name.score, 0.85)
      return club
    }
  }

  private func isOpponent(_ name: FoundName) -> Bool {
    let word = name.words.lowerBound
    guard name.type != .organization, name.title == nil, name.words.count == 1, isTown(word),
      !words.isCapital(word + 1), !words.followsGap(word) || words.isOn(lists.sportVerbs, word + 1)
    else { return false }
    if words.isOn(lists.opponents, word - 1) || words.isOn(lists.sportVerbs, word - 1) { return true }
    let located: LexicalClass = [.inWord, .locative, .fromWord, .toWord, .ofWord, .atWord]
    return words.isOn(lists.sportVerbs, word + 1) && words.classes(word - 1).isDisjoint(with: located)
  }

  private func isTown(_ index: Int) -> Bool {
    let kinds = words.kinds(index)
    return words.words[index].letterCase == .capitalized && !kinds.isDisjoint(with: [.city, .bigCity])
      && !kinds.contains(.country) && (kinds.contains(.bigCity) || kinds.isDisjoint(with: .person))
  }
}

extension DocumentWords {
  /// Whether two words of sport make the text one about it.
  var isAboutSport: Bool { hasWordsOfSport(2) }

  /// Whether the text has at least so many words of sport.
  func hasWordsOfSport(_ count: Int) -> Bool {
    words.indices.lazy.filter { self.classes($0).contains(.sport) }.prefix(count).count == count
  }
}

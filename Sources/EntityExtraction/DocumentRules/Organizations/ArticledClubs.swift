import TextModel

/// Takes a town with an article before it for its club: "el Granada perdió", "golear al Cádiz".
///
/// Only where the language has articles that towns go without (``KindWords/clubArticles``), in a text about sport or beside what one team
/// does to another, and of towns that lists know: "el Ebro" is a river.
struct ArticledClubs: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being organizations.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let articles = words.lexicon.kindWords.clubArticles
    guard names.contains(where: { isClub($0, articles) }) else { return names }
    let isAboutSport = words.isAboutSport
    return names.map { name in
      guard isClub(name, articles), isAboutSport || isPlaying(name.words.lowerBound) else { return name }
      var club = name
      club.type = .organization
      club.score = max(name.score, 0.85)
      return club
    }
  }

  /// "El Elche ganó", "goleó al Elche".
  private func isPlaying(_ word: Int) -> Bool {
    let verbs = words.lexicon.kindWords.sportVerbs
    return words.isOn(verbs, word + 1) || words.isOn(verbs, word - 2)
  }

  private func isClub(_ name: FoundName, _ articles: KindWords.List) -> Bool {
    let word = name.words.lowerBound
    guard name.type == .place, name.words.count == 1, words.isOn(articles, word - 1), !words.followsGap(word),
      words.words[word].letterCase == .capitalized
    else { return false }
    let kinds = words.kinds(word)
    return !kinds.isDisjoint(with: [.city, .bigCity]) && !kinds.contains(.country)
      && words.classes(word + 1).isDisjoint(with: .ofWord) && !words.isCapital(word + 1)
  }
}

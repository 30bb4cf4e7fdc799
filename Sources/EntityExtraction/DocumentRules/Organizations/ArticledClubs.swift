import TextModel

/// Takes a town with an article before it for its club: "el Granada perdió", "golear al Cádiz".
///
/// Only where the language has articles that towns go without (``KindWords/clubArticles``), in a text about sport, and of towns that lists
/// know: "el Ebro" is a river.
struct ArticledClubs {
  /// So many words of sport make a text one about it.
  private static let leastSport = 2

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being organizations.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let articles = words.lexicon.kindWords.clubArticles
    guard names.contains(where: { isClub($0, articles) }), isAboutSport else { return names }
    return names.map { name in
      guard isClub(name, articles) else { return name }
      var club = name
      club.type = .organization
      club.score = max(name.score, 0.85)
      return club
    }
  }

  private var isAboutSport: Bool {
    words.words.indices.lazy.filter { words.classes($0).contains(.sport) }.prefix(Self.leastSport).count
      == Self.leastSport
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

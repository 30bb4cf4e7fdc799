import TextModel

/// Takes for an organization what was read as a place or as somebody, where its form or the word behind it says so: "Valmar FC", "el Hospital
/// San Telmo anunció".
///
/// Clubs by marks in capitals that stand for nothing else; sites by the head of a body, before a verb of saying. In languages whose names
/// follow what they are (``Lexicon/followsNames``).
struct ActingBodies: DocumentRule {
  private static let score = 0.85
  private static let longestClub = 3

  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names, such ones being organizations.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    return names.map { name in
      guard name.type != .organization, isClub(name) || isActing(name) else { return name }
      var body = name
      body.type = .organization
      body.score = max(name.score, Self.score)
      return body
    }
  }

  private func isClub(_ name: FoundName) -> Bool {
    guard (2...Self.longestClub).contains(name.words.count) else { return false }
    return [name.words.lowerBound, name.words.upperBound - 1].contains {
      words.words[$0].letterCase == .upper && words.isOn(lists.sureClubMarks, $0)
    }
  }

  private func isActing(_ name: FoundName) -> Bool {
    guard name.type == .place, name.words.count > 1, words.classes(name.words.upperBound).contains(.speech) else {
      return false
    }
    let heads: LexicalClass = [.orgHead, .orgFirst]
    return !words.classes(name.words.lowerBound).isDisjoint(with: heads)
      || !words.classes(name.words.upperBound - 1).isDisjoint(with: heads)
  }
}

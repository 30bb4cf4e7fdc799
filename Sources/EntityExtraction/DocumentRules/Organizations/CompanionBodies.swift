import TextModel

/// Finds bodies that are called after their members: "Doctors of the World", "Mothers Against Drunk Driving", "Friends of the Earth".
///
/// A plural for people of the list (``KindWords/companions``), a tie, and words with capitals that name nobody by themselves; inside a sentence,
/// where such capitals say something.
struct CompanionBodies: DocumentRule {
  private static let score = 0.75
  /// "Daughters of the American Revolution": the most words behind the tie and its article.
  private static let longestTail = 3

  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names with such bodies, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.isOn(lists.companions, index) && words.isCapital(index) {
        guard let end = end(behind: index, in: sentence), isOpen(index..<end, names, cover) else { continue }
        found.append(FoundName(Candidate(words: index..<end, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  private func end(behind companion: Int, in sentence: Range<Int>) -> Int? {
    guard words.isOn(lists.companionTies, companion + 1), !words.isCapital(companion - 1) else { return nil }
    let first = words.classes(companion + 2).contains(.article) ? companion + 3 : companion + 2
    var end = first
    while end < min(sentence.upperBound, first + Self.longestTail), words.isCapital(end), words.words[end].kind == .word
    {
      end += 1
    }
    guard end > first, !words.isCapital(end), isNobody(first..<end) else { return nil }
    return end
  }

  /// Whether words with capitals name no person, place or body by themselves.
  private func isNobody(_ tail: Range<Int>) -> Bool {
    words.isCommon(tail.upperBound - 1) && words.classes(tail.upperBound - 1).isDisjoint(with: [.orgHead, .role])
      && tail.allSatisfy { words.kinds($0).isDisjoint(with: [.surname, .company, .bigCity]) || words.isCommon($0) }
  }

  /// Whether nothing longer was found there, and nobody.
  private func isOpen(_ range: Range<Int>, _ names: [FoundName], _ cover: NameCover) -> Bool {
    !range.contains { index in
      guard let name = cover[index].map({ names[$0] }) else { return false }
      return name.type == .person || name.words.lowerBound < range.lowerBound
        || name.words.upperBound > range.upperBound
    }
  }
}

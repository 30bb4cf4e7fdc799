import TextModel

/// Finds bodies that stand in full behind "the" and that nothing was found in: "of the Federal Railroad Administration", "by the Brotherhood
/// of Locomotive Engineers".
///
/// Three capitalised words or more with the head of an organization at the end, or at the start before "of" and capitals, in
/// sentences whose capitals say something.
struct ArticledBodies: DocumentRule {
  private static let score = 0.7
  private static let shortest = 3
  private static let longest = 8

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such bodies, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for article in sentence where words.classes(article).contains(.article) && words.isLower(article) {
        guard let range = body(at: article + 1, in: sentence), range.allSatisfy({ cover[$0] == nil }) else { continue }
        found.append(FoundName(Candidate(words: range, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  private func body(at start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = start
    var capitals = 0
    while end < start + Self.longest, sentence.contains(end) {
      if isPart(end) {
        capitals += 1
      } else if !isTie(end) || end == start || !isPart(end + 1) {
        break
      }
      end += 1
    }
    guard capitals >= Self.shortest, !words.isTyingHyphen(end) else { return nil }
    let isHeaded =
      words.classes(end - 1).contains(.orgHead)
      || words.classes(start).contains(.orgHead) && words.classes(start + 1).contains(.ofWord)
    return isHeaded ? start..<end : nil
  }

  private func isPart(_ index: Int) -> Bool {
    words.words.indices.contains(index) && words.words[index].letterCase == .capitalized
      && words.classes(index).isDisjoint(with: [.function, .month, .weekday, .honorific, .demonym, .noName, .event])
  }

  private func isTie(_ index: Int) -> Bool {
    words.isLower(index) && !words.classes(index).isDisjoint(with: [.ofWord, .andWord, .forWord])
  }
}

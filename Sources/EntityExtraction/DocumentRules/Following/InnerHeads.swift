import TextModel

/// Finds bodies whose head has a capital inside a sentence, with what is tied to it: "le Syndicat des cheminots", "de Partij van het Midden".
///
/// Only heads that the language lists for it (``KindWords/innerHeads``), where nothing was found, in sentences whose capitals say something.
/// What goes on in small letters behind is for ``SmallComplements``.
struct InnerHeads: DocumentRule {
  private static let score = 0.7
  private static let shortestNoun = 4

  private let words: DocumentWords
  private let heads: KindWords.List

  init(_ words: DocumentWords) {
    self.words = words
    heads = words.lexicon.kindWords.innerHeads
  }

  /// The names with such bodies, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for head in sentence.dropFirst() where words.isOn(heads, head) && words.isCapital(head) {
        guard words.isLower(head - 1), let end = end(behind: head, in: sentence), isOpen(head..<end, names, cover)
        else {
          continue
        }
        found.append(FoundName(Candidate(words: head..<end, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  private func end(behind head: Int, in sentence: Range<Int>) -> Int? {
    guard words.isLower(head + 1), !words.classes(head + 1).isDisjoint(with: [.ofWord, .forWord]) else { return nil }
    let hasArticle = words.isLower(head + 2) && words.classes(head + 2).contains(.article)
    let noun = hasArticle ? head + 3 : head + 2
    let others: LexicalClass = [.function, .month, .weekday, .sport, .event, .placeFirst, .placeHead, .honorific]
    guard sentence.contains(noun), words.words[noun].kind == .word, words.words[noun].span.length >= Self.shortestNoun,
      words.classes(noun).isDisjoint(with: others), words.isLower(noun) || words.isCommon(noun),
      !words.isCapital(noun + 1)
    else { return nil }
    return noun + 1
  }

  /// Whether nothing was found there, or the head alone.
  private func isOpen(_ range: Range<Int>, _ names: [FoundName], _ cover: NameCover) -> Bool {
    range.allSatisfy { index in
      guard let name = cover[index].map({ names[$0] }) else { return true }
      return name.words == range.lowerBound..<range.lowerBound + 1
    }
  }
}

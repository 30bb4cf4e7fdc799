import TextModel

/// Finds a firm where a name and a trade stand by themselves inside a sentence and nothing was found: "owed to Tessler Printing".
///
/// The trade is on the list of the language (``KindWords/trades``), the name no word of the language; not in headlines, where all words have
/// capitals.
struct TradeNames: DocumentRule {
  private static let score = 0.7

  private let words: DocumentWords
  private let trades: KindWords.List

  init(_ words: DocumentWords) {
    self.words = words
    trades = words.lexicon.kindWords.trades
  }

  /// The names with such firms, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for trade in sentence.dropFirst(2) where isFirm(trade) {
        let range = trade - 1..<trade + 1
        guard cover.isFree(range) else { continue }
        found.append(FoundName(Candidate(words: range, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  private func isFirm(_ trade: Int) -> Bool {
    let name = trade - 1
    return words.words[trade].letterCase == .capitalized && words.words[name].letterCase == .capitalized
      && words.isOn(trades, trade) && !words.isCommon(name) && words.classes(name).isEmpty
      && !words.isCapital(name - 1) && !words.isCapital(trade + 1) && words.words[trade].followsSpace
  }
}

import TextModel

/// Finds again, where capitals or neighbours mislead the tagger, what the text has elsewhere as a name: in pairs
/// ("the Ramaphosa-Lula meeting", "Lula/Ramaphosa") and in headlines ("Bello Vows Action").
///
/// Only single words that the document never has in lower case: whole names found elsewhere, and the last words of people's names.
struct RepeatedNames: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those found again, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let known = knownWords(names)
    guard !known.isEmpty else { return names }
    var isTaken = [Bool](repeating: false, count: words.words.count)
    for name in names { for index in name.words { isTaken[index] = true } }
    var found = names
    for (number, sentence) in words.sentences.enumerated() {
      let isHeadline = words.isHeadline(number)
      for index in sentence where !isTaken[index] && words.words[index].letterCase.startsUpper {
        guard let name = known[words.words[index].entry], !touchesTaken(index, sentence, isTaken),
          isHalf(index, sentence) || isHeadline && standsAlone(index, sentence)
        else { continue }
        found.append(
          FoundName(Candidate(words: index..<index + 1, sentence: number), type: name.type, score: name.score * 0.9))
      }
    }
    return found.count == names.count ? names : found.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The words that are names in the running text, by their vocabulary entry, with the best score of each; of two types as good
  /// the one that comes first.
  private func knownWords(_ names: [FoundName]) -> [Int32: (type: EntityType, score: Double)] {
    var known: [Int32: (type: EntityType, score: Double)] = [:]
    for name in names where words.casings[name.sentence] == .normal && name.score >= 0.5 {
      guard name.words.count == 1 || name.type == .person else { continue }
      let last = name.words.upperBound - 1
      guard let entry = words.entry(last), entry.lowerCount == 0, words.words[last].letterCase == .capitalized,
        words.words[last].span.length > 2, words.classes(last).isEmpty
      else { continue }
      if let old = known[words.words[last].entry], old.score >= name.score { continue }
      known[words.words[last].entry] = (name.type, name.score)
    }
    return known
  }

  /// Whether a hyphen or a slash ties the word to another capitalised one.
  private func isHalf(_ index: Int, _ sentence: Range<Int>) -> Bool {
    func ties(_ sign: Int, _ other: Int) -> Bool {
      guard sentence.contains(sign), sentence.contains(other) else { return false }
      return (words.words[sign].sign == Word.hyphen || words.words[sign].sign == UInt8(ascii: "/"))
        && !words.words[max(sign, index)].followsSpace && !words.words[max(sign, other)].followsSpace
        && words.words[other].letterCase.startsUpper && (words.entry(other)?.lowerCount ?? 1) == 0
    }
    return ties(index - 1, index - 2) || ties(index + 1, index + 2)
  }

  /// Whether no capitalised word stands beside the word but plain ones: in "Kusae Bello Stool" it may be part of another name.
  private func standsAlone(_ index: Int, _ sentence: Range<Int>) -> Bool {
    [index - 1, index + 1].allSatisfy { other in
      guard sentence.contains(other), let entry = words.entry(other) else { return true }
      return !words.words[other].letterCase.startsUpper || words.isPlain(other) || entry.classes.contains(.function)
        || other > index && words.isOn(words.lexicon.kindWords.affairs, other)
    }
  }

  /// Whether a name stands directly beside the word, of which it may be a part: "Fort Bello".
  private func touchesTaken(_ index: Int, _ sentence: Range<Int>, _ isTaken: [Bool]) -> Bool {
    sentence.contains(index - 1) && isTaken[index - 1] || sentence.contains(index + 1) && isTaken[index + 1]
  }
}

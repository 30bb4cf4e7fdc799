import TextModel

/// Reads bodies as one whose names count up what they are for: "Department of Parks, Forests and Rural Affairs", "Nakuru Teaching and Referral
/// Hospital", which were taken for several.
///
/// No word of such a list is a person's or a place's.
struct JointBodies: DocumentRule {
  /// No list has more words.
  private static let longest = 14

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those of such bodies whole.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let numbers = names.numberByWord
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence {
        guard let range = office(index, sentence) ?? joint(index, sentence, names, numbers) else { continue }
        if let known = numbers[range.lowerBound], names[known].words.upperBound >= range.upperBound { continue }
        found.append(FoundName(Candidate(words: range, sentence: number), type: .organization, score: 0.9))
      }
    }
    return names.replaced(by: found)
  }

  private func isWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
    words.isCapitalWord(index, in: sentence) && (words.isCommon(index) || words.classes(index).contains(.orgHead))
      && words.kinds(index).isDisjoint(with: [.country, .bigCity])
      && words.classes(index).isDisjoint(with: [.demonym, .month, .weekday])
  }

  /// "Referral": a word of no list.
  private func isUnlisted(_ index: Int, _ sentence: Range<Int>) -> Bool {
    words.isCapitalWord(index, in: sentence) && words.kinds(index).isEmpty && words.classes(index).isEmpty
  }

  // MARK: "Department of A, B and C"

  private func office(_ first: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard words.isCapital(first), words.classes(first).contains(.orgFirst),
      !words.classes(first + 1).isDisjoint(with: [.ofWord, .forWord])
    else { return nil }
    var commas = 0
    var index = first + 2
    while index < first + Self.longest, let end = element(index, sentence) {
      if words.sign(end) == UInt8(ascii: ",") {
        commas += 1
        index = end + 1
        if isAnd(index), commas > 0 { return element(index + 1, sentence).map { first..<$0 } }
      } else if isAnd(end), commas > 0 {
        return element(end + 1, sentence).map { first..<$0 }
      } else {
        return nil
      }
    }
    return nil
  }

  private func isAnd(_ index: Int) -> Bool {
    words.classes(index).contains(.andWord) || words.sign(index) == UInt8(ascii: "&")
  }

  /// The end of up to four capitalised words of the language.
  private func element(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var end = start
    while end < start + 4, isWord(end, sentence) || isUnlisted(end, sentence) { end += 1 }
    return end > start && !words.isCapital(end) ? end : nil
  }

  // MARK: "A Teaching and Referral Hospital"

  private func joint(_ and: Int, _ sentence: Range<Int>, _ names: [FoundName], _ numbers: [Int: Int]) -> Range<Int>? {
    guard isAnd(and), let before = numbers[and - 1].map({ names[$0] }), before.words.upperBound == and,
      before.type != .person,
      before.words.count > 1, isWord(and - 1, sentence),
      words.classes(and - 1).isDisjoint(with: [.orgHead, .placeHead, .legal, .event])
    else { return nil }
    guard let end = element(and + 1, sentence), end > and + 2, words.classes(end - 1).contains(.orgHead),
      numbers[and + 1].map({ names[$0].words.lowerBound == and + 1 && names[$0].words.upperBound <= end }) ?? true
    else { return nil }
    return before.words.lowerBound..<end
  }
}

import TextModel

/// Leaves out what courts cite and what they call the parties: nothing in "347 U.S. 483", "(2d Cir. 1997)" or "Fed. R. Civ. P." is a
/// name, and "Plaintiff-Appellee" is no part of one; and by what letters an exchange lists a company: "NASDAQ: HDYN".
struct Citations: DocumentRule {
  /// The most words and signs between the two numbers of a citation.
  private static let longest = 8

  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names outside citations, without the words for parties at their ends.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cited = citedWords()
    return names.compactMap { name in
      if !cited.isEmpty, name.words.contains(where: { cited.contains($0) }) { return nil }
      return withoutParties(name)
    }
  }

  private func citedWords() -> Set<Int> {
    var cited = Set<Int>()
    for sentence in words.sentences {
      for index in sentence {
        if words.words[index].kind == .number, let end = endOfCitation(from: index, sentence) {
          cited.formUnion(index..<end)
        }
        if words.sign(index) == UInt8(ascii: ":"), words.isOn(lists.exchanges, index - 1),
          sentence.contains(index - 1), sentence.contains(index + 1), words.words[index + 1].letterCase == .upper
        {
          cited.formUnion(index - 1..<index + 2)
        }
        if words.letters(index).elementsEqual("§".utf8) { cited.formUnion(startOfCode(before: index)..<index) }
        if words.words[index].letterCase.startsUpper, let end = endOfRule(from: index, sentence) {
          cited.formUnion(index..<end)
        }
      }
    }
    return cited
  }

  /// The end of "347 U.S. 483": a number, a series, and a number.
  private func endOfCitation(from number: Int, _ sentence: Range<Int>) -> Int? {
    guard words.isOn(lists.reporters, number + 1) || words.isOn(lists.citationWords, number + 1),
      words.words[number + 1].letterCase.startsUpper
    else { return nil }
    for index in number + 2..<number + 2 + Self.longest {
      guard sentence.contains(index) else { return nil }
      let word = words.words[index]
      if word.kind == .number, !isOrdinal(index) { return index + 1 }
      if word.sign == UInt8(ascii: ".") || word.sign == UInt8(ascii: "'") || isOrdinal(index) { continue }
      if words.letters(index).elementsEqual("§".utf8) { return index + 1 }
      guard words.isOn(lists.citationWords, index) || words.isOn(lists.reporters, index) else { return nil }
    }
    return nil
  }

  private func isOrdinal(_ index: Int) -> Bool {
    guard let last = words.letters(index).last, let first = words.letters(index).first else { return false }
    return (0x30...0x39).contains(first) && (last == UInt8(ascii: "d") || last == UInt8(ascii: "h"))
  }

  /// The end of three or more short forms in a row of which one has a stop: "Fed. R. Civ. P.", "S.D. Cir."
  private func endOfRule(from start: Int, _ sentence: Range<Int>) -> Int? {
    var count = 0
    var index = start
    // "Fed. R. Civ. P. 12" may be cut at its stops.
    while words.words.indices.contains(index),
      words.isOn(lists.citationWords, index) || words.sign(index) == UInt8(ascii: ".")
    {
      if words.words[index].entry >= 0 {
        guard words.letters(index).last == UInt8(ascii: ".") || words.sign(index + 1) == UInt8(ascii: ".") else {
          break
        }
        count += 1
      }
      index += 1
    }
    return count >= 3 && words.letters(start).count > 2 ? index : nil
  }

  /// Where the code begins of which a section is cited: "Cal. Penal Code §", "Ohio Rev. Code Ann. §".
  private func startOfCode(before section: Int) -> Int {
    var start = section
    while section - start < Self.longest, start > 0,
      words.sign(start - 1) == UInt8(ascii: ".") || words.sign(start - 1) == UInt8(ascii: "&")
        || words.isOn(lists.codeWords, start - 1) || words.isOn(lists.citationWords, start - 1)
        || words.letters(start - 1).last == UInt8(ascii: ".")
          && (words.isOn(lists.states, start - 1) || words.isOn(lists.doubtfulStates, start - 1))
        || words.sign(start) == UInt8(ascii: ".")
          && (words.isOn(lists.states, start - 1) || words.isOn(lists.doubtfulStates, start - 1))
    { start -= 1 }
    return start
  }

  // MARK: Parties

  private func withoutParties(_ name: FoundName) -> FoundName? {
    var range = name.words
    while let first = range.first, isParty(first) || range.count < name.words.count && isJoint(first) {
      range = range.dropFirst()
    }
    while let last = range.last, isParty(last) || range.count < name.words.count && isJoint(last) {
      range = range.dropLast()
    }
    guard !range.isEmpty, !range.allSatisfy({ words.isOn(lists.furniture, $0) }) else { return nil }
    if range.count == 1, let mark = range.first, words.isOn(lists.judgeMarks, mark),
      words.sign(mark - 1) == UInt8(ascii: ",")
    {
      return nil
    }
    // "Scalia, J. Judge Daly": the mark belongs to the judge before.
    if range.count > 1, let first = range.first, words.isOn(lists.judgeMarks, first),
      words.sign(first - 1) == UInt8(ascii: ","),
      words.classes(first + 1).contains(.role)
    {
      range = range.dropFirst(2)
      guard !range.isEmpty else { return nil }
    }
    var shorter = name
    shorter.words = range
    return shorter
  }

  /// "Appellee", and "Cross" of "Cross-Appellee".
  private func isParty(_ index: Int) -> Bool {
    words.words[index].letterCase.startsUpper
      && (words.isOn(lists.parties, index) || words.isTyingHyphen(index + 1) && words.isOn(lists.parties, index + 2))
  }

  private func isJoint(_ index: Int) -> Bool { words.words[index].entry < 0 }
}

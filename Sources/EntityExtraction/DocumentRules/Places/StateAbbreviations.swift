import TextModel

/// Takes "La." and "Mich." for the places that they stand for, and for nothing else.
///
/// A short form counts behind a capitalised word and a comma ("New Orleans, La."), and what stands before the comma is then a place,
/// too; behind "in", "from" or "to", if it has a stop ("lives in La."); and behind another one and "and".
struct StateAbbreviations {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those places.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    var found: [FoundName] = []
    var numbers: [Int: Int]?
    var last = -10
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where isState(index, in: sentence, last: last) {
        last = index
        let known = numbers ?? names.numberByWord
        numbers = known
        append(index..<index + 1, .place, number, &found)
        addTown(before: index, number, names, known, &found)
        addRest(of: index, number, names, known, &found)
      }
    }
    return names.replaced(by: found)
  }

  private func append(_ range: Range<Int>, _ type: EntityType, _ sentence: Int, _ found: inout [FoundName]) {
    found.append(FoundName(Candidate(words: range, sentence: sentence), type: type, score: 0.9))
  }

  private func isState(_ index: Int, in sentence: Range<Int>, last: Int) -> Bool {
    guard words.words[index].letterCase.startsUpper else { return false }
    let isSure = words.isOn(words.lexicon.kindWords.states, index)
    guard isSure || words.isOn(words.lexicon.kindWords.doubtfulStates, index) else { return false }
    let hasStop = words.letters(index).last == UInt8(ascii: ".") || endsHere(index)
    let before = words.words.indices.contains(index - 1) ? index - 1 : index
    if words.sign(before) == UInt8(ascii: ",") {
      guard sentence.contains(index - 2), words.words[index - 2].letterCase == .capitalized,
        !words.classes(index - 2).contains(.function),
        !words.classes(index - 2).contains(.legal) || isCounty(index - 2)
      else { return false }
      return hasStop || words.words[index].letterCase == .upper && words.letters(index).count <= 3
    }
    guard hasStop, words.words[index].letterCase != .upper || words.letters(index).contains(UInt8(ascii: ".")) else {
      return false
    }
    let follows =
      sentence.contains(index + 1) && words.words[index + 1].sign == UInt8(ascii: ".") ? index + 2 : index + 1
    if !isSure, words.isCapitalWord(follows, in: sentence) { return false }
    if !words.classes(before).isDisjoint(with: [.inWord, .fromWord, .toWord]) {
      return words.words[index].letterCase == .capitalized
    }
    return words.classes(before).contains(.andWord) && (last == index - 2 || last == index - 3)
  }

  /// Whether the stop behind a word is a token by itself.
  private func endsHere(_ index: Int) -> Bool {
    words.sign(index + 1) == UInt8(ascii: ".") && !words.words[index + 1].followsSpace
  }

  /// The town before the comma, where no name ends there or a person's surely does not.
  private func addTown(
    before state: Int, _ sentence: Int, _ names: [FoundName], _ numbers: [Int: Int], _ found: inout [FoundName]
  ) {
    let last = state - 2
    guard last >= 0, words.sign(state - 1) == UInt8(ascii: ",") else { return }
    if let number = numbers[last] {
      let name = names[number]
      if name.words.contains(state) {
        if name.words.lowerBound < state - 1 { append(name.words.lowerBound..<state - 1, .place, sentence, &found) }
      } else if name.type == .person, name.words.count == 1, name.title == nil {
        append(name.words, .place, sentence, &found)
      } else if isCounty(name) {
        append(name.words, .place, sentence, &found)
      }
    } else {
      append(last..<last + 1, .place, sentence, &found)
    }
  }

  /// "Lancaster Co., Pa."
  private func isCounty(_ name: FoundName) -> Bool {
    guard name.type == .organization, name.words.count == 2, let last = name.words.last else { return false }
    return isCounty(last) && last == name.words.lowerBound + 1
  }

  /// Whether "Co." stands behind one capitalised word.
  private func isCounty(_ index: Int) -> Bool {
    words.letters(index).elementsEqual("Co.".utf8) && words.isCapital(index - 1) && !words.isCapital(index - 2)
      && words.words[index - 1].letterCase == .capitalized
  }

  /// "Jim Ray" of "N.Y. Jim Ray", which was read as one name.
  private func addRest(
    of state: Int, _ sentence: Int, _ names: [FoundName], _ numbers: [Int: Int], _ found: inout [FoundName]
  ) {
    guard let number = numbers[state], names[number].words.upperBound > state + 1 else { return }
    let rest = state + 1..<names[number].words.upperBound
    guard rest.allSatisfy({ words.words[$0].entry >= 0 }) else { return }
    append(rest, names[number].type, sentence, &found)
  }
}

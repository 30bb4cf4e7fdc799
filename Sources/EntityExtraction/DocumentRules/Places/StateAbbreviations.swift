import TextModel

/// Takes "La." and "Mich." for the places that they stand for, and for nothing else.
///
/// A short form counts behind a capitalised word and a comma ("New Orleans, La."), and what stands before the comma is then a place,
/// too, as in a line that a report begins with ("FARGO, N.D. - "); behind "in", "from" or "to", if it has a stop ("lives in La."); and behind
/// another one and "and". Older texts put a space into it: "Raleigh, N. C.", where the name before is a place's.
struct StateAbbreviations: DocumentRule {
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
      for index in sentence {
        let isSpaced = isSpacedState(index, in: sentence)
        guard isSpaced || isState(index, in: sentence, last: last) else { continue }
        let known = numbers ?? names.numberByWord
        numbers = known
        guard !isSpaced || isSure(index) || isPlace(before: index - 1, names, known) else { continue }
        last = index
        append(index..<index + (isSpaced ? 2 : 1), .place, number, &found)
        addTown(before: index, number, names, known, &found)
        if !isSpaced { addRest(of: index, number, names, known, &found) }
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
      guard sentence.contains(index - 2),
        words.words[index - 2].letterCase == .capitalized
          || isSure && hasStop && isDateline(index - 2, in: sentence),
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

  /// Whether a word in capitals ends a run of them that begins its sentence, and a bracket or a dash follows soon behind.
  private func isDateline(_ town: Int, in sentence: Range<Int>) -> Bool {
    guard town - sentence.lowerBound < Self.townLimit,
      (sentence.lowerBound...town).allSatisfy({ words.words[$0].letterCase == .upper })
    else { return false }
    let limit = min(sentence.upperBound, town + Self.datelineReach)
    return (town + 2..<max(town + 2, limit)).contains {
      words.words[$0].sign == UInt8(ascii: "(") || words.words[$0].sign == Word.hyphen && words.words[$0].followsSpace
    }
  }

  /// The most words of a town in a report's first line, and how far behind it the text begins.
  private static let townLimit = 3
  private static let datelineReach = 9

  /// "N. C." behind a comma: a capital with its stop, a space, and the rest with its own.
  private func isSpacedState(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(index - 2), sentence.contains(index + 1), words.sign(index - 1) == UInt8(ascii: ","),
      words.words[index].letterCase == .initial, words.words[index + 1].followsSpace,
      words.words[index + 1].letterCase.startsUpper, words.letters(index).last == UInt8(ascii: "."),
      words.letters(index + 1).last == UInt8(ascii: ".") || endsHere(index + 1),
      words.words[index - 2].letterCase == .capitalized
    else { return false }
    return lists(words.lexicon.kindWords.states, index, index + 1)
  }

  private func lists(_ list: KindWords.List, _ first: Int, _ second: Int) -> Bool {
    var hash = NameHash()
    hash.append(folding: words.letters(first))
    hash.append(folding: words.letters(second))
    return hash.value.map(list.contains) ?? false
  }

  /// "W. Va." can be nobody's initials.
  private func isSure(_ index: Int) -> Bool { words.words[index + 1].letterCase == .capitalized }

  private func isPlace(before comma: Int, _ names: [FoundName], _ numbers: [Int: Int]) -> Bool {
    numbers[comma - 1].map { names[$0].type == .place } ?? false
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
      let isDateline = words.words[last].letterCase == .upper
      append((isDateline ? words.sentences[sentence].lowerBound : last)..<last + 1, .place, sentence, &found)
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

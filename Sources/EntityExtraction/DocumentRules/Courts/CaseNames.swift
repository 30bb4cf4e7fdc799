import TextModel

/// Finds both sides of a case ("Roe v. Wade", "In re Gault"), and judges by the mark behind their names ("Scalia, J.") or by the office
/// that several have ("Ortega, Presiding Judge, and Powers, Judge"), or that who writes an opinion has in a line of its own ("TRAN, Circuit
/// Judge.").
///
/// A side that is one word and no country, state or organization is a person; longer ones keep what they are found as.
struct CaseNames: DocumentRule {
  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names with those found.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let places = words.sentences.enumerated().flatMap { number, sentence in
      sentence.flatMap { sides($0, sentence) }.map { (word: $0, sentence: number) }
    }
    let authors = words.sentences.enumerated().compactMap { number, sentence in
      author(sentence).map { (word: $0, sentence: number) }
    }
    guard !places.isEmpty || !authors.isEmpty else { return names }
    let numbers = names.numberByWord
    var found: [FoundName] = []
    for (index, sentence) in authors {
      if let number = numbers[index], names[number].type == .person || names[number].words.lowerBound < index {
        continue
      }
      found.append(FoundName(Candidate(words: index..<index + 1, sentence: sentence), type: .person, score: 0.9))
    }
    for (index, sentence) in places {
      if let number = numbers[index] {
        let name = names[number]
        guard name.words == index..<index + 1, name.type == .place, !isKnown(index) else { continue }
      } else if !isOfBench(index + 2, words.sentences[sentence]),
        isKnown(index) || words.isCommon(index) && !words.kinds(index).contains(.surname)
      {
        continue
      }
      found.append(FoundName(Candidate(words: index..<index + 1, sentence: sentence), type: .person, score: 0.8))
    }
    return names.replaced(by: found)
  }

  /// The single words that are people by what stands at `index`.
  private func sides(_ index: Int, _ sentence: Range<Int>) -> [Int] {
    if words.words[index].letterCase == .lower, words.isOn(lists.versus, index) {
      let behind = words.sign(index + 1) == UInt8(ascii: ".") ? index + 2 : index + 1
      return [index - 1, behind].filter { isSingle($0, sentence) }
    }
    // "In re Gault".
    if words.classes(index - 1).contains(.inWord), words.isOn(lists.matters, index) {
      return isSingle(index + 1, sentence) ? [index + 1] : []
    }
    if words.words[index].letterCase == .upper || words.words[index].letterCase == .initial,
      words.isOn(lists.judgeMarks, index), words.sign(index - 1) == UInt8(ascii: ","),
      words.letters(index).last == UInt8(ascii: ".") || words.sign(index + 1) == UInt8(ascii: ".")
        || words.letters(index).count > 1,
      isSingle(index - 2, sentence)
    {
      return [index - 2]
    }
    return isOfBench(index, sentence) ? [index - 2] : []
  }

  /// "Before Ortega, Presiding Judge, and Powers, Judge": the same office behind a comma twice in a sentence.
  private func isOfBench(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), words.words[index].letterCase == .capitalized,
      words.classes(index).contains(.role),
      words.sign(index - 1) == UInt8(ascii: ","), isSingle(index - 2, sentence)
    else { return false }
    let entry = words.words[index].entry
    return sentence.contains { other in
      other != index && words.words[other].entry == entry && words.words[other].letterCase == .capitalized
        && (words.sign(other - 1) == UInt8(ascii: ",") || words.sign(other - 2) == UInt8(ascii: ","))
    }
  }

  /// "TRAN" of a line "TRAN, Circuit Judge.", whatever the surname is besides: "MAY, Circuit Judge:".
  private func author(_ line: Range<Int>) -> Int? {
    let (name, stop) = (line.lowerBound, line.upperBound - 1)
    guard (4...7).contains(line.count), words.sign(name + 1) == UInt8(ascii: ","),
      words.sign(stop) == UInt8(ascii: ".") || words.sign(stop) == UInt8(ascii: ":"),
      words.classes(stop - 1).contains(.role)
    else { return nil }
    guard words.isCapital(name), words.words[name].span.length > 2, words.words[name].letterCase != .initial,
      words.classes(name).isDisjoint(with: [.orgHead, .legal, .placeHead, .role, .function])
        || words.words[name].letterCase == .upper && words.kinds(name).contains(.surname),
      (name + 2..<stop).allSatisfy({ words.words[$0].letterCase.startsUpper })
    else { return nil }
    return name
  }

  /// Whether a capitalised word has none beside it.
  private func isSingle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard words.isCapitalWord(index, in: sentence), words.words[index].letterCase == .capitalized,
      words.words[index].span.length > 2, words.classes(index).isDisjoint(with: [.orgHead, .legal, .placeHead])
    else { return false }
    return [index - 1, index + 1].allSatisfy { other in
      !words.isCapitalWord(other, in: sentence) || words.isOn(lists.versus, other)
    } && words.sign(index - 1) != UInt8(ascii: "&") && words.sign(index - 1) != UInt8(ascii: ".")
  }

  private func isKnown(_ index: Int) -> Bool {
    let kinds = words.kinds(index)
    return !kinds.isDisjoint(with: [.country, .subdivision]) && !kinds.contains(.surname)
      || words.hash(index..<index + 1).flatMap { words.gazetteer.knownForm(ofHash: $0) } != nil
      || words.isOn(lists.parties, index)
  }
}

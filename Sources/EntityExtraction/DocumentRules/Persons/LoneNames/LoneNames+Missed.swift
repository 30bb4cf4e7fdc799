import TextModel

/// Surnames of the document that are words of the language.
extension LoneNames {
  /// The surnames, and the given names that are months, which were taken for none, and families.
  ///
  /// - Parameters:
  ///   - surnames: Those of people whom the document names in full, as numbers of the vocabulary.
  ///   - called: Those, and the given names, of people whom the document names.
  ///   - names: What was found.
  /// - Returns: Those found, each a person, but for places beside a place.
  func missed(_ surnames: Set<Int32>, _ called: Set<Int32>, _ names: [FoundName]) -> [FoundName] {
    guard !called.isEmpty else { return [] }
    let cover = NameCover(names, count: words.words.count)
    let families = Set(surnames.map { words.vocabulary[Int($0)].hash })
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where called.contains(words.words[index].entry) && cover[index] == nil {
        guard surnames.contains(words.words[index].entry) || isMonth(index) else { continue }
        let title = isTitle(index - 1, sentence) && cover[index - 1] == nil ? index - 1..<index : nil
        guard isMissed(index, sentence, number, title) else { continue }
        // "slow in Nottingham and Lincoln".
        let isPlace = title == nil && isBehindPlace(index, names, cover)
        found.append(
          FoundName(
            Candidate(words: index..<index + 1, sentence: number, title: title), type: isPlace ? .place : .person,
            score: 0.6))
      }
      found += missedFamilies(of: number, families, cover)
      found += missedOwner(of: number, surnames, cover).map { [$0] } ?? []
    }
    return found
  }

  /// Whether a word that lists know as a place stands behind a place and "and".
  private func isBehindPlace(_ index: Int, _ names: [FoundName], _ cover: NameCover) -> Bool {
    words.classes(index - 1).contains(.andWord) && !words.kinds(index).isDisjoint(with: .place)
      && cover[index - 2].map { names[$0].type == .place } ?? false && !words.classes(index + 1).contains(.speech)
  }

  /// Somebody in the owner's form at a sentence's start, before what is owned: "Hartwigs Anwältin", "Grifos zweites Tor".
  private func missedOwner(of number: Int, _ surnames: Set<Int32>, _ cover: NameCover) -> FoundName? {
    let first = words.firstWords[number]
    guard words.lexicon.genitiveEnding != nil, let plain = words.plainHash(first), cover[first] == nil,
      words.words[first].letterCase == .capitalized, cover[first + 1] == nil,
      words.isCapital(first + 1) || words.isLower(first + 1),
      words.sentences[number].contains(first + 1), !words.classes(first + 1).contains(.function),
      let entry = words.entry(first), entry.lowerCount == 0, !entry.kinds.contains(.commonWord), entry.classes.isEmpty,
      surnames.contains(where: { words.vocabulary[Int($0)].hash == plain })
    else { return nil }
    return FoundName(Candidate(words: first..<first + 1, sentence: number), type: .person, score: 0.6)
  }

  private func isMissed(_ index: Int, _ sentence: Range<Int>, _ number: Int, _ title: Range<Int>?) -> Bool {
    let excluded: LexicalClass = [
      .function, .month, .weekday, .pronoun, .article, .demonym, .language, .noName, .event, .direction,
    ]
    let isOpen = words.classes(index).isDisjoint(with: excluded)
    guard words.words[index].letterCase == .capitalized,
      isOpen || isMonth(index) && (title != nil || cues.isSomebody(index)),
      !words.isTyingHyphen(index - 1), !words.isTyingHyphen(index + 1),
      !words.isCapital(index + 1) || !sentence.contains(index + 1)
    else { return false }
    if title != nil { return true }
    if sentence.contains(index - 1), words.isCapital(index - 1) || words.classes(index - 1).contains(.article) {
      return false
    }
    guard words.isCapitalByPlace(index, in: number) else { return true }
    if cues.isSomebody(index) { return true }
    guard words.entry(index)?.lowerCount == 0, !subjects.isVerbItself(index) else { return false }
    return subjects.isVerb(index + 1) || words.lexicon.followsNames && (isBeforeWord(index) || isApposed(index))
  }

  /// "Stroobants, een Belg,": before a comma and an article.
  private func isApposed(_ index: Int) -> Bool {
    words.sign(index + 1) == UInt8(ascii: ",") && words.isLower(index + 2)
      && !words.classes(index + 2).isDisjoint(with: [.article, .indefinite])
      && !words.kinds(index).contains(.commonWord) && words.classes(index).isEmpty
  }

  /// "Verhoeks bakt": a word in small letters that ties nothing to a surname of no list of common words.
  private func isBeforeWord(_ index: Int) -> Bool {
    words.isLower(index + 1) && words.classes(index + 1).isDisjoint(with: .function)
      && !words.kinds(index).contains(.commonWord) && words.classes(index).isEmpty
  }

  private func isMonth(_ index: Int) -> Bool { words.classes(index).contains(.month) }

  /// "Mayor" of "Mayor Church", by itself.
  private func isTitle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words.isCapital(index) && !words.classes(index).isDisjoint(with: [.honorific, .role])
  }

  /// "the Harlows" where the document has a Harlow.
  private func missedFamilies(of number: Int, _ families: Set<UInt64>, _ cover: NameCover) -> [FoundName] {
    // Where nouns have capitals, "die Deals" are no family.
    guard !words.lexicon.capitalizesNouns else { return [] }
    return words.sentences[number].filter { index in
      cover[index] == nil && words.words[index].letterCase == .capitalized && words.isLower(index - 1)
        && words.classes(index - 1).contains(.article) && !words.isCapital(index + 1)
        && words.familyNames(index).contains(where: families.contains)
    }.map { FoundName(Candidate(words: $0..<$0 + 1, sentence: number), type: .person, score: 0.6) }
  }
}

extension DocumentWords {
  /// What those are called one by one whom a word calls by their name: "Mendenhall" for "Mendenhalls", "Church" for "Churches", by hash.
  func familyNames(_ index: Int) -> [UInt64] {
    let letters = letters(index)
    guard letters.count > 4, letters.last == UInt8(ascii: "s") else { return [] }
    return [1, 2].compactMap { NameHash.of(String(decoding: letters.dropLast($0), as: UTF8.self)) }
  }
}

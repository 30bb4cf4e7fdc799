import TextModel

/// Takes the names of bodies whole over a genitive or "für" where all nouns have capitals: "Bundesministerium der Finanzen", "Bund der
/// Steuerzahler", "Akademie der Wissenschaften".
///
/// Only where the head was found as an organization, and the word behind is no place, person, listed name, or body by itself: "Institut
/// der Universität".
struct GenitiveBodies: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being whole.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let heads = words.lexicon.kindWords.genitiveHeads
    guard words.lexicon.capitalizesNouns else { return names }
    let cover = NameCover(names, count: words.words.count)
    let longer = names.compactMap { name -> FoundName? in
      let head = name.words.upperBound - 1
      guard name.type == .organization, words.isOn(heads, head),
        let end = end(behind: head, name.sentence, cover, names)
      else { return nil }
      var whole = name
      whole.words = name.words.lowerBound..<end
      return whole
    }
    return names.replacing(with: longer)
  }

  private func end(behind head: Int, _ number: Int, _ cover: NameCover, _ names: [FoundName]) -> Int? {
    let sentence = words.sentences[number]
    let tie = head + 1
    guard sentence.contains(tie), words.isLower(tie) else { return nil }
    let isFor = words.classes(tie).contains(.forWord)
    guard isFor || words.isOn(words.lexicon.kindWords.genitiveArticles, tie) else { return nil }
    let noun = isFor && words.classes(tie + 1).contains(.article) ? tie + 2 : tie + 1
    guard sentence.contains(noun), isPart(noun, cover, names) else { return nil }
    let next = noun + 2
    // "für Wirtschaft und Energie"; behind a genitive another body may stand.
    guard isFor, sentence.contains(next), words.classes(noun + 1).contains(.andWord), isPart(next, cover, names) else {
      return noun + 1
    }
    return next + 1
  }

  private func isPart(_ index: Int, _ cover: NameCover, _ names: [FoundName]) -> Bool {
    let others: LexicalClass = [
      .orgFirst, .orgHead, .placeFirst, .placeHead, .honorific, .role, .month, .weekday, .legal, .function,
    ]
    guard words.words[index].letterCase == .capitalized, words.classes(index).isDisjoint(with: others),
      words.kinds(index).isDisjoint(with: [.country, .bigCity, .subdivision, .company]),
      !words.isTyingHyphen(index + 1)
    else { return false }
    guard let number = cover[index] else { return true }
    return names[number].type == .organization && names[number].words == index..<index + 1
      && words.kinds(index).isDisjoint(with: NameKinds.place.union(.organization))
  }
}

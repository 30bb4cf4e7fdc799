import TextModel

/// Takes into a body's name what goes on with it in small letters: "Centre national de la recherche" before "scientifique", "Ligue
/// nationale" before "de rugby".
///
/// Only where the language lists endings of adjectives (``KindWords/adjectiveEndings``), and the name begins with the head of a body and
/// ends in a small word.
struct SmallComplements: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being whole.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard !words.lexicon.kindWords.adjectiveEndings.isEmpty else { return names }
    let cover = NameCover(names, count: words.words.count)
    return names.map { name in
      let first = name.words.lowerBound
      guard name.type == .organization, name.words.count > 1, words.isLower(name.words.upperBound - 1),
        !words.classes(first).isDisjoint(with: [.orgFirst, .orgHead]), words.isCapital(first),
        words.hash(name.words).flatMap({ words.gazetteer.knownForm(ofHash: $0) }) == nil
      else { return name }
      let end = end(of: name, cover)
      var whole = name
      whole.words = first..<end
      return whole
    }
  }

  private func end(of name: FoundName, _ cover: NameCover) -> Int {
    let sentence = words.sentences[name.sentence]
    var end = name.words.upperBound
    // "Ligue nationale" is nothing without what it is of.
    if name.words.dropFirst().allSatisfy(isAdjective), let noun = noun(behind: end, sentence, cover) { end = noun }
    while sentence.contains(end), cover[end] == nil, isAdjective(end) { end += 1 }
    return end
  }

  /// The end of "de rugby", "de la recherche", "d'escrime".
  private func noun(behind end: Int, _ sentence: Range<Int>, _ cover: NameCover) -> Int? {
    guard sentence.contains(end), words.isLower(end), words.classes(end).contains(.ofWord) else { return nil }
    let noun = words.classes(end + 1).contains(.article) ? end + 2 : end + 1
    guard sentence.contains(noun), cover[noun] == nil, words.isLower(noun), words.words[noun].span.length > 3,
      words.classes(noun).isDisjoint(with: [.function, .month, .weekday, .role])
    else { return nil }
    return noun + 1
  }

  private func isAdjective(_ index: Int) -> Bool {
    guard words.isLower(index), words.classes(index).isDisjoint(with: [.function, .speech]) else { return false }
    let letters = String(decoding: words.letters(index), as: UTF8.self)
    return words.lexicon.kindWords.adjectiveEndings.contains {
      letters.hasSuffix($0) && (letters == $0 || letters.utf8.count > $0.utf8.count + 2)
    }
  }
}

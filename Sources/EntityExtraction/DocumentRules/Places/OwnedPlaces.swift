import TextModel

/// Finds countries, regions and large cities in the owner's form where nothing was found: "Bayerns Umweltminister".
///
/// Only in languages with such forms (``Lexicon/genitiveEnding``), and where no list has the word as it stands.
struct OwnedPlaces: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those places, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.genitiveEnding != nil else { return names }
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.words[index].letterCase == .capitalized && cover[index] == nil {
        guard isOwner(index) else { continue }
        found.append(FoundName(Candidate(words: index..<index + 1, sentence: number), type: .place, score: 0.7))
      }
    }
    return names.replacing(with: found)
  }

  private func isOwner(_ index: Int) -> Bool {
    guard let plain = words.plainHash(index), let entry = words.entry(index), entry.lowerCount == 0,
      entry.kinds.isDisjoint(with: .commonWord), entry.classes.isEmpty,
      words.gazetteer.knownForm(ofHash: entry.hash) == nil,
      !words.isTyingHyphen(index - 1), !words.isTyingHyphen(index + 1)
    else { return false }
    let kinds = words.gazetteer.kinds(ofHash: plain)
    if !kinds.isDisjoint(with: [.commonWord, .givenName]) { return false }
    let known = words.gazetteer.knownForm(ofHash: plain).map { words.gazetteer.knownNames[$0.index].type }
    return known == .place || !kinds.isDisjoint(with: [.country, .subdivision, .bigCity])
  }
}

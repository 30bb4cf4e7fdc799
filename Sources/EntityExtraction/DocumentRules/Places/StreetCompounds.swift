import TextModel

/// Takes a compound that ends with a word for streets, squares or canals for a place, whatever was read: "Jernaldervej", "Herengracht",
/// "Odengatan".
///
/// Only with the endings that the language lists (``KindWords/streetEndings``), of words that are in no list of its common words and no
/// surnames.
struct StreetCompounds: DocumentRule {
  /// The fewest letters before the ending.
  private static let least = 3

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard !words.lexicon.kindWords.streetEndings.isEmpty else { return names }
    let retyped = names.map { name in
      guard name.type != .place, name.words.count == 1, name.title == nil, isStreet(name.words.lowerBound) else {
        return name
      }
      var street = name
      street.type = .place
      return street
    }
    // Where all nouns have capitals, a street is as often any street.
    guard !words.lexicon.capitalizesNouns else { return retyped }
    let cover = NameCover(retyped, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.words[index].letterCase == .capitalized && cover[index] == nil {
        guard !words.isCapitalByPlace(index, in: number), !words.isCapital(index - 1), !words.isCapital(index + 1),
          isStreet(index)
        else { continue }
        found.append(FoundName(Candidate(words: index..<index + 1, sentence: number), type: .place, score: 0.6))
      }
    }
    return retyped.replacing(with: found)
  }

  private func isStreet(_ index: Int) -> Bool {
    guard words.words[index].letterCase == .capitalized, let entry = words.entry(index), entry.lowerCount == 0,
      entry.kinds.isDisjoint(with: [.commonWord, .surname, .givenName, .company, .club]),
      words.gazetteer.knownForm(ofHash: entry.hash) == nil, !words.isTyingHyphen(index + 1),
      !words.isTyingHyphen(index - 1)
    else { return false }
    let folded = String(decoding: words.letters(index), as: UTF8.self).foldedName
    return words.lexicon.kindWords.streetEndings.contains {
      folded.hasSuffix($0) && folded.utf8.count >= $0.utf8.count + Self.least
    }
  }
}

import TextModel

/// Takes the first word of a company that the document names with its legal form for the company wherever it stands: "Nordrobot" of
/// "Nordrobot A/S", "Sonnwerk" of "Sonnwerk Energie AG".
///
/// Only in languages that say so (``Lexicon/followsNames``), of words that no list has for places, people or words of the language.
struct FollowedCompanies: DocumentRule {
  private static let score = 0.7

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those companies, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    var known = Set(names.compactMap(company))
    for name in names where name.type == .person && name.words.count > 1 {
      known.remove(words.words[name.words.upperBound - 1].entry)
    }
    guard !known.isEmpty else { return names }
    let retyped = names.map { name in
      guard name.type == .place, name.words.count == 1, known.contains(words.words[name.words.lowerBound].entry) else {
        return name
      }
      var company = name
      company.type = .organization
      company.score = max(name.score, Self.score)
      return company
    }
    return retyped.replacing(with: missed(known, NameCover(retyped, count: words.words.count)))
  }

  /// The first word of a company's name with a legal form.
  private func company(_ name: FoundName) -> Int32? {
    let first = name.words.lowerBound
    guard name.type == .organization, name.words.count > 1, hasLegalForm(name.words),
      words.words[first].letterCase == .capitalized, words.words[first].span.length > 3,
      !words.isTyingHyphen(first + 1),
      let entry = words.entry(first), entry.lowerCount == 0, entry.classes.isEmpty,
      entry.kinds.isDisjoint(with: NameKinds.place.union([.givenName, .surname, .commonWord])),
      words.gazetteer.knownForm(ofHash: entry.hash) == nil
    else { return nil }
    return words.words[first].entry
  }

  private func hasLegalForm(_ range: Range<Int>) -> Bool {
    // "A/S" may be cut into three.
    range.dropFirst().contains { words.classes($0).contains(.legal) && words.isCapital($0) }
      || range.dropFirst().contains { start in
        words.hash(start..<range.upperBound).map { words.lexicon.classes(ofHash: $0).contains(.legal) } ?? false
      }
  }

  private func missed(_ known: Set<Int32>, _ cover: NameCover) -> [FoundName] {
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where known.contains(words.words[index].entry) && cover[index] == nil {
        guard words.isCapital(index), !isPartOfMore(before: index, sentence),
          !words.isCapital(index + 1) || !sentence.contains(index + 1), !words.isTyingHyphen(index + 1),
          !words.isTyingHyphen(index - 1)
        else { continue }
        found.append(
          FoundName(Candidate(words: index..<index + 1, sentence: number), type: .organization, score: Self.score))
      }
    }
    return found
  }

  /// Whether a capital stands before a word, and not one that the sentence's start gives: "Über Sonnwerk".
  private func isPartOfMore(before index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index - 1), words.isCapital(index - 1) else { return false }
    return index - 1 > sentence.lowerBound || !words.classes(index - 1).contains(.function)
  }
}

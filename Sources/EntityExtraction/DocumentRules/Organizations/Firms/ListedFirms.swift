import TextModel

/// Takes one word that lists know as a company or an institution and as nothing else for it, where nothing was found or somebody: "contra
/// AstraZeneca".
///
/// In languages whose names follow what they are (``Lexicon/followsNames``), whose taggers have seen fewer of them; not a part of a longer run of
/// capitalised words, not behind a title, and nobody whom the document names in full.
struct ListedFirms: DocumentRule {
  private static let score = 0.75

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such ones, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    let cover = NameCover(names, count: words.words.count)
    var people = Set<Int32>()
    for name in names where name.type == .person && name.words.count > 1 {
      people.formUnion(name.words.map { words.words[$0].entry })
    }
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where isListed(index) && !people.contains(words.words[index].entry) {
        guard isOpen(cover[index].map { names[$0] }) else { continue }
        found.append(
          FoundName(Candidate(words: index..<index + 1, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  private func isListed(_ index: Int) -> Bool {
    let kinds = words.kinds(index)
    guard words.isCapital(index), !kinds.isDisjoint(with: [.company, .institution]), kinds.isSubset(of: .organization),
      words.classes(index).isEmpty, !words.isCapital(index - 1), !words.isCapital(index + 1),
      // "an Bord eines Airbus" speaks of what it makes.
      !words.classes(index - 1).contains(.indefinite),
      !words.isTyingHyphen(index + 1), !words.isTyingHyphen(index - 1), let entry = words.entry(index)
    else { return false }
    return entry.lowerCount == 0
      && words.gazetteer.knownForm(ofHash: entry.hash).map {
        words.gazetteer.knownNames[$0.index].type == .organization
      } ?? false
  }

  private func isOpen(_ name: FoundName?) -> Bool {
    guard let name else { return true }
    return name.type == .person && name.words.count == 1 && name.title == nil
  }
}

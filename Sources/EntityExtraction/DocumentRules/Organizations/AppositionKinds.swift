import TextModel

/// Takes an unknown name for the organization that the text says it is: "Recko, a Bengaluru startup that…", "bought Tallow, the
/// candle maker and retailer".
///
/// Wherever the document has the word alone it is the organization, too; not behind a title, and not where somebody is called so in full.
struct AppositionKinds: DocumentRule {
  /// The most words from the article to the noun.
  private static let reach = 5
  private static let score = 0.7

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, those that are said to be organizations being some.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let names = names.replacing(with: missed(NameCover(names, count: words.words.count)))
    var told = Set<UInt64>()
    for name in names where name.title == nil && isTold(name) {
      if let hash = words.hash(name.words) { told.insert(hash) }
    }
    guard !told.isEmpty else { return names }
    var people = Set<Int32>()
    for name in names where name.type == .person && (name.words.count > 1 || name.title != nil) {
      if words.hash(name.words).map(told.contains) == true { continue }
      people.formUnion(name.words.map { words.words[$0].entry })
    }
    return names.map { name in
      guard name.type != .organization, name.title == nil, words.hash(name.words).map(told.contains) ?? false,
        !name.words.contains(where: { people.contains(words.words[$0].entry) })
      else { return name }
      var organization = name
      organization.type = .organization
      organization.score = max(name.score, 0.85)
      return organization
    }
  }

  /// Unknown words that nothing was found in, each with what says that it is an organization.
  private func missed(_ cover: NameCover) -> [FoundName] {
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.words[index].letterCase == .capitalized && cover[index] == nil {
        guard words.sign(index + 1) == UInt8(ascii: ","), words.kinds(index).isEmpty, words.classes(index).isEmpty,
          !words.isCapital(index - 1), !words.isInflected(index)
        else { continue }
        let candidate = Candidate(words: index..<index + 1, sentence: number)
        let name = FoundName(candidate, type: .organization, score: Self.score)
        if isTold(name) { found.append(name) }
      }
    }
    return found
  }

  /// A name of words that no list has for people or places, a comma, an article, and a noun for organizations alone.
  private func isTold(_ name: FoundName) -> Bool {
    let comma = name.words.upperBound
    guard name.words.count <= 3, words.sign(comma) == UInt8(ascii: ","), isArticle(comma + 1),
      words.kinds(name.words.lowerBound).isDisjoint(with: .place)
    else { return false }
    // "Harold Dobson, a company", but not "Harold Dobson, a publisher".
    let isPerson = words.isGivenName(name.words.lowerBound)
    let start = comma + 2
    let end = min(start + Self.reach, words.sentences[name.sentence].upperBound)
    guard start < end else { return false }
    for index in start..<end {
      if words.isLower(index), let next = endOfNoun(index) {
        // "Okafor, a company director": the noun is no head; "Graham Carr, a firm used by many": it is.
        let isHead =
          !words.isLower(next) || words.classes(next).contains(.function)
          || words.isOn(words.lexicon.kindWords.nounFollowers, next)
        return isHead && (!isPerson || words.isOn(words.lexicon.kindWords.impersonalNouns, next - 1))
      }
      guard words.words[index].entry >= 0, words.classes(index).isDisjoint(with: [.function, .speech]) else {
        return false
      }
    }
    return false
  }

  /// The end of "charity", and of "start-up", which is three words here.
  private func endOfNoun(_ index: Int) -> Int? {
    let nouns = words.lexicon.kindWords.organizationNouns
    if words.isTyingHyphen(index + 1), let hash = words.hash(index..<index + 3), nouns.contains(hash) {
      return index + 3
    }
    return words.isOn(nouns, index) ? index + 1 : nil
  }

  private func isArticle(_ index: Int) -> Bool {
    !words.classes(index).isDisjoint(with: [.article, .indefinite])
  }
}

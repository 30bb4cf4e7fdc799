import TextModel

/// Knows which hyphens stand inside a person's name although its halves also stand alone in the document.
///
/// Two capitalised halves are one name
/// - between a given name and what is no further name: "Camilla Parker-Bowles married", unless the document has the given
///   name with the left half alone ("Angela Merkel" forbids "Angela Merkel-Macron");
/// - as two given names before a surname: "Mary-Kate Olsen";
/// - where the document has them side by side without it, too: "Vita Sackville-West" beside "Lionel Sackville West";
/// - wherever else they stand, once one of these has shown it: "Okonjo-Iweala spoke".
///
/// Anything else, "the Trump-Kim summit", is left to the tagger and to ``NameBarriers``.
struct HyphenatedNames: DocumentRule {
  private let words: DocumentWords
  private let wholes: Set<UInt64>

  init(_ words: DocumentWords) {
    self.words = words
    wholes = Self.wholes(words)
  }

  /// Whether the hyphen at `index` ties the halves of one name.
  func isInside(_ index: Int) -> Bool {
    guard !wholes.isEmpty, Self.ties(index, words), let key = words.hash(index - 1..<index + 2) else { return false }
    return wholes.contains(key)
  }

  /// The names with both halves of each such name in one, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard !wholes.isEmpty else { return names }
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where isInside(index) && sentence.contains(index - 1) && sentence.contains(index + 1) {
        let left = cover[index - 1]
        let right = cover[index + 1]
        if let left, left == right { continue }
        // "Gluten-Free" is nobody's name, whatever lists say.
        let isSurname = [index - 1, index + 1].contains { words.kinds($0).contains(.surname) && !words.isCommon($0) }
        guard left != nil || right != nil || isSurname else { continue }
        let start = left.map { names[$0].words.lowerBound } ?? startOfGivenName(before: index - 1, sentence)
        let end = right.map { names[$0].words.upperBound } ?? index + 2
        let isBody = [left, right].contains { $0.map { names[$0].type == .organization } ?? false }
        var name = FoundName(
          Candidate(words: start..<end, sentence: number), type: isBody ? .organization : .person, score: 0.7)
        name.title = left.flatMap { names[$0].title }
        found.append(name)
      }
    }
    return names.replacing(with: found)
  }

  private func startOfGivenName(before left: Int, _ sentence: Range<Int>) -> Int {
    sentence.contains(left - 1) && Self.isGivenName(left - 1, words) && !words.followsGap(left) ? left - 1 : left
  }

  // MARK: What the document shows

  private static func wholes(_ words: DocumentWords) -> Set<UInt64> {
    let hyphens = words.words.indices.filter { ties($0, words) }
    guard !hyphens.isEmpty else { return [] }
    let apart = pairs(words)
    return Set(hyphens.lazy.filter { isShown($0, words, apart) }.compactMap { words.hash($0 - 1..<$0 + 2) })
  }

  private static func ties(_ index: Int, _ words: DocumentWords) -> Bool {
    words.words[index].sign == Word.hyphen && words.isTyingHyphen(index) && words.isCapital(index - 1)
      && words.isCapital(index + 1)
  }

  private static func isShown(_ index: Int, _ words: DocumentWords, _ apart: Set<UInt64>) -> Bool {
    let left = index - 1
    let right = index + 1
    let place: NameKinds = [.country, .bigCity]
    guard words.sign(left - 1) != Word.hyphen, words.sign(right + 1) != Word.hyphen,
      words.kinds(left).isDisjoint(with: place) || words.kinds(right).isDisjoint(with: place),
      isNameWord(left, words), isNameWord(right, words)
    else { return false }
    // "Sackville-West" beside "Lionel Sackville West", but not "Texas-Mexico".
    if apart.contains(pair(left, right, words)),
      [left, right].allSatisfy({
        words.kinds($0).isDisjoint(with: [.country, .subdivision, .bigCity]) && !words.isCommon($0)
      })
    {
      return true
    }
    let goesOn = words.isCapital(right + 1) && words.words[right + 1].followsSpace && !words.followsGap(right + 1)
    if goesOn {
      return isGivenName(left, words) && isGivenName(right, words)
        && words.classes(right + 1).isDisjoint(with: [.function, .orgHead, .placeHead, .event, .role])
    }
    guard isGivenName(left - 1, words), !words.followsGap(left), words.words[left].letterCase == .capitalized else {
      return false
    }
    return !apart.contains(pair(left, words))
  }

  /// A word that can be part of a person's name in a document that has it with a capital only.
  private static func isNameWord(_ index: Int, _ words: DocumentWords) -> Bool {
    words.classes(index).isDisjoint(with: [.demonym, .language, .orgHead, .event, .role, .direction, .month, .weekday])
      && !(words.isCommon(index) && words.kinds(index).isDisjoint(with: .person))
  }

  private static func isGivenName(_ index: Int, _ words: DocumentWords) -> Bool {
    words.isCapital(index) && words.kinds(index).contains(.givenName)
      && words.classes(index).isDisjoint(with: [.role, .honorific])
  }

  /// All pairs of capitalised words side by side with no hyphen behind, as numbers of the vocabulary.
  private static func pairs(_ words: DocumentWords) -> Set<UInt64> {
    var pairs = Set<UInt64>()
    for index in words.words.indices.dropFirst() where words.isCapital(index) && words.isCapital(index - 1) {
      if words.sign(index + 1) != Word.hyphen { pairs.insert(pair(index, words)) }
    }
    return pairs
  }

  private static func pair(_ index: Int, _ words: DocumentWords) -> UInt64 { pair(index - 1, index, words) }

  private static func pair(_ first: Int, _ second: Int, _ words: DocumentWords) -> UInt64 {
    UInt64(UInt32(bitPattern: words.words[first].entry)) << 32 | UInt64(UInt32(bitPattern: words.words[second].entry))
  }
}

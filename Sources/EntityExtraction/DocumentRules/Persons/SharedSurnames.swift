import TextModel

/// Finds the given names that stand before "and" and a person's full name, whose surname they share: "Bill and Hillary
/// Clinton", "Rose, Lily and Daisy Tanner"; and the surnames behind titles of several people: "the Misses Harker", "Messrs
/// Boyle and Tanner".
struct SharedSurnames {
  /// No more people share a surname in one list.
  private static let longest = 6

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those found, each a person.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for name in names
    where name.type == .person && name.words.count > 1 && words.kinds(name.words.lowerBound).contains(.givenName) {
      addSharers(of: name, names, cover, to: &found)
    }
    addTitled(names, cover, to: &found)
    return names.replacing(with: found)
  }

  private func addSharers(of name: FoundName, _ names: [FoundName], _ cover: NameCover, to found: inout [FoundName]) {
    let sentence = words.sentences[name.sentence]
    var index = name.words.lowerBound - 2
    guard sentence.contains(index),
      words.classes(index + 1).contains(.andWord) || words.sign(index + 1) == UInt8(ascii: "&")
    else { return }
    for _ in 0..<Self.longest {
      guard sentence.contains(index), isSharer(index, sentence), isAlone(index, names, cover) else { return }
      if cover[index].map({ names[$0].type != .person }) ?? true {
        found.append(
          FoundName(
            Candidate(words: index..<index + 1, sentence: name.sentence), type: .person, score: name.score * 0.9))
      }
      guard words.sign(index - 1) == UInt8(ascii: ",") else { return }
      index -= 2
    }
  }

  /// A lone given name; one that is a place far better known only where no preposition makes it one.
  private func isSharer(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard words.isCapital(index), words.words[index].letterCase == .capitalized,
      words.kinds(index).contains(.givenName),
      words.classes(index).isDisjoint(with: [.month, .weekday, .pronoun, .article, .role, .honorific])
    else { return false }
    let before = index - 1
    guard sentence.contains(before) else { return true }
    if words.isCapital(before), words.classes(before).isDisjoint(with: [.honorific, .role]) { return false }
    let isPlace = !words.kinds(index).isDisjoint(with: [.country, .bigCity])
    return !isPlace || words.classes(before).isDisjoint(with: [.locative, .toWord, .fromWord, .ofWord])
  }

  private func isAlone(_ index: Int, _ names: [FoundName], _ cover: NameCover) -> Bool {
    cover[index].map { names[$0].words.count == 1 } ?? true
  }

  // MARK: Titles of several people

  private func addTitled(_ names: [FoundName], _ cover: NameCover, to found: inout [FoundName]) {
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where words.isCapital(index) && words.isAny(index, of: words.lexicon.persons.pluralTitles) {
        let start = words.sign(index + 1) == UInt8(ascii: ".") ? index + 2 : index + 1
        guard let end = add(start, sentence, number, to: &found) else { continue }
        if words.classes(end).contains(.andWord) { _ = add(end + 1, sentence, number, to: &found) }
      }
    }
  }

  private func add(_ start: Int, _ sentence: Range<Int>, _ number: Int, to found: inout [FoundName]) -> Int? {
    var end = start
    while sentence.contains(end), end < start + 4, words.isCapital(end) { end += 1 }
    // "Messrs. Wick & Whiting" are a firm.
    guard end > start, !words.isAny(start, of: words.lexicon.persons.pluralTitles), words.sign(end) != UInt8(ascii: "&")
    else {
      return nil
    }
    // "Cllrs Mrs J Aldersey".
    var first = start
    while first + 1 < end, words.classes(first).contains(.honorific) { first += 1 }
    found.append(
      FoundName(
        Candidate(words: first..<end, sentence: number, title: first > start ? start..<first : nil), type: .person,
        score: 0.7))
    return end
  }
}

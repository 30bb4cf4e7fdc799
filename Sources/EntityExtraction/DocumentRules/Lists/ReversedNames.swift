import TextModel

/// Takes the entries of lists, indexes, headers and tables in which people stand surname first for one name each.
///
/// ``ReversedEntries`` are people where
/// - two or more stand in a sentence with semicolons between, or as authors with commas or "&" ("Lee, A. & Roe, B."), or on lines
///   of their own not far from each other, and lists know at least half of their given names;
/// - or the document has the person the usual way round;
/// - or the entry is in quotation marks before an address, or behind a header ("To:"), and lists know its given name;
/// - or its document has such a list elsewhere, and lists know its given name.
struct ReversedNames: DocumentRule {
  /// Lists have no more lines than this between two entries.
  private static let widestGap = 3

  private typealias Entry = ReversedEntries.Entry

  private let words: DocumentWords
  private let entries: ReversedEntries

  init(_ words: DocumentWords) {
    self.words = words
    entries = ReversedEntries(words)
  }

  /// The names with whole entries in the place of their parts.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let found = allEntries()
    guard !found.isEmpty else { return names }
    let known = knownPeople(names)
    var isListed = [Bool](repeating: false, count: found.count)
    for group in groups(found) where isList(group.map { found[$0].entry }) {
      for number in group { isListed[number] = true }
    }
    let hasList = isListed.contains(true)
    let people = found.enumerated().filter { number, item in
      isListed[number] || known.contains(pair(item.entry))
        || item.entry.isPersonal && (hasList && !entries.isGreeting(item.entry) || isAddressed(item.entry))
    }
    return names.replacing(with: people.map { FoundName($1.entry, sentence: $1.sentence) })
  }

  private func allEntries() -> [(entry: Entry, sentence: Int)] {
    var found: [(entry: Entry, sentence: Int)] = []
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where words.sign(index) == UInt8(ascii: ",") {
        guard let entry = entries.entry(atComma: index), sentence.contains(entry.words.lowerBound),
          entry.words.upperBound <= sentence.upperBound,
          entry.words.lowerBound >= found.last?.entry.words.upperBound ?? 0
        else { continue }
        found.append((entry, number))
      }
    }
    return found
  }

  // MARK: Lists

  /// The numbers of entries that stand in one list.
  private func groups(_ found: [(entry: Entry, sentence: Int)]) -> [[Int]] {
    var groups: [[Int]] = []
    for number in found.indices {
      if let last = groups.last?.last, continues(found[last], found[number]) {
        groups[groups.count - 1].append(number)
      } else {
        groups.append([number])
      }
    }
    return groups
  }

  private func continues(_ last: (entry: Entry, sentence: Int), _ next: (entry: Entry, sentence: Int)) -> Bool {
    let between = last.entry.words.upperBound..<next.entry.words.lowerBound
    // An entry of a header is a sentence of its own.
    if next.sentence - last.sentence <= 1,
      between.contains(where: { words.sign($0) == UInt8(ascii: ";") }) || isBetweenAuthors(between)
    {
      return true
    }
    return next.sentence - last.sentence <= Self.widestGap && isLine(last.entry) && isLine(next.entry)
  }

  /// "," or "&" between the authors of a reference.
  private func isBetweenAuthors(_ between: Range<Int>) -> Bool {
    (1...2).contains(between.count)
      && between.allSatisfy {
        words.sign($0) == UInt8(ascii: ",") || words.sign($0) == UInt8(ascii: "&")
          || words.classes($0).contains(.andWord)
      }
  }

  /// Whether an entry starts a line or a cell, perhaps behind a number, and no sentence ends with it.
  private func isLine(_ entry: Entry) -> Bool {
    var start = entry.words.lowerBound
    if !words.followsGap(start), words.sign(start - 1) != Word.quote { start -= words.isNumber(start - 1) ? 1 : 2 }
    guard words.followsGap(max(0, start)) else { return false }
    let end = entry.words.upperBound
    return words.followsGap(end) || words.sign(end) == UInt8(ascii: ",") || words.isNumber(end)
      || words.sign(end) == UInt8(ascii: "(") || words.isDash(end)
      || words.sign(end) == UInt8(ascii: ".")
      || words.words[end - 1].letterCase == .initial
      || words.sign(end - 1) == UInt8(ascii: ".") && words.words[end - 2].letterCase == .initial
  }

  private func isList(_ entries: [Entry]) -> Bool {
    entries.count > 1 && entries.filter(\.isPersonal).count * 2 >= entries.count
  }

  // MARK: Single entries

  /// Given name and surname, as numbers of the vocabulary.
  private struct Pair: Hashable {
    var given: Int32
    var surname: Int32
  }

  private func pair(_ entry: Entry) -> Pair {
    Pair(given: words.words[entry.given].entry, surname: words.words[entry.surname.upperBound - 1].entry)
  }

  private func knownPeople(_ names: [FoundName]) -> Set<Pair> {
    var known = Set<Pair>()
    for name in names where name.type == .person && name.words.count > 1 {
      let first = words.words[name.words.lowerBound].entry
      let capitals = name.words.dropFirst().filter { words.isCapital($0) }
      guard first >= 0, !name.words.contains(where: { words.sign($0) == UInt8(ascii: ",") }) else { continue }
      for last in capitals.suffix(2) { known.insert(Pair(given: first, surname: words.words[last].entry)) }
    }
    return known
  }

  /// `"Keating, Louise" <…>`, "To: Barnes, Phil".
  private func isAddressed(_ entry: Entry) -> Bool {
    let before = entry.words.lowerBound - 1
    let end = entry.words.upperBound
    if words.sign(before) == Word.quote, words.sign(end) == Word.quote {
      let next = end + 1
      return words.sign(next) == UInt8(ascii: "<")
        || words.words.indices.contains(next) && words.words[next].kind == .link
        || words.sign(before - 1) == UInt8(ascii: ":")
    }
    return words.sign(before) == UInt8(ascii: ":") && words.isAny(before - 1, of: words.lexicon.persons.headers)
  }
}

extension FoundName {
  /// A person of a list.
  fileprivate init(_ entry: ReversedEntries.Entry, sentence: Int) {
    self.init(Candidate(words: entry.words, sentence: sentence), type: .person, score: entry.isPersonal ? 0.8 : 0.6)
  }
}

import TextModel

/// Takes a rank in capitals off the name behind it: "DC Probert" is the officer Probert; and leaves out a title alone before "of", as in
/// "Prince Alfred, Duke of Edinburgh", which names nobody.
///
/// Annotated news has hardly any; court papers and local papers are full of them.
struct RankTitles: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names without such ranks, which become their titles.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] { names.filter { !isOffice($0) }.map(withoutTitle) }

  private func withoutTitle(_ name: FoundName) -> FoundName {
    let first = name.words.lowerBound
    guard name.type == .person || isTitledPerson(name) || isRankedSurname(name) else { return name }
    var start = first
    while let next = behindTitle(at: start, in: name) { start = next }
    var person = name
    if start > first {
      person.type = .person
      person.words = start..<name.words.upperBound
      person.title = (name.title?.lowerBound ?? first)..<start
    } else if name.title == nil, let title = title(before: name) {
      person.title = title
    }
    return person
  }

  /// Where a name goes on behind a title with or without a stop.
  private func behindTitle(at index: Int, in name: FoundName) -> Int? {
    let next = words.sign(index + 1) == UInt8(ascii: ".") ? index + 2 : index + 1
    guard next < name.words.upperBound, isTitle(index, before: next) else { return nil }
    return next
  }

  private func isTitle(_ index: Int, before next: Int) -> Bool {
    let persons = words.lexicon.persons
    guard words.isCapital(index), words.isCapital(next) || words.classes(next).contains(.particle) else { return false }
    if words.words[index].letterCase == .upper, words.isAny(index, of: persons.ranks) {
      return words.words[next].letterCase == .capitalized || words.words[next].letterCase == .initial
    }
    return words.isAny(index, of: persons.titles)
      || words.isAny(index, of: persons.doubtfulTitles) && (next > index + 1 || words.isGivenName(next))
  }

  /// The title right before a name, with its stop.
  private func title(before name: FoundName) -> Range<Int>? {
    let first = name.words.lowerBound
    let index = words.sign(first - 1) == UInt8(ascii: ".") ? first - 2 : first - 1
    guard words.sentences[name.sentence].contains(index), isTitle(index, before: first) else { return nil }
    return index..<first
  }

  /// "Alhaji Ganiyu Alaba", which was taken for an organization: a title that is no word of the language, and two names.
  private func isTitledPerson(_ name: FoundName) -> Bool {
    let first = name.words.lowerBound
    return (3...4).contains(name.words.count) && words.isAny(first, of: words.lexicon.persons.titles)
      && !words.isCommon(first)
      && name.words.allSatisfy {
        words.isCapital($0) && words.classes($0).isDisjoint(with: [.orgHead, .orgFirst, .legal, .placeHead, .event])
      }
  }

  /// "WPC Lane", which was taken for an organization: a rank in capitals and a surname that is no word of the language.
  private func isRankedSurname(_ name: FoundName) -> Bool {
    let first = name.words.lowerBound
    guard name.type == .organization, name.words.count == 2, words.words[first].letterCase == .upper,
      words.isAny(first, of: words.lexicon.persons.ranks), words.words[first + 1].letterCase == .capitalized
    else { return false }
    return words.kinds(first + 1).contains(.surname)
      && words.kinds(first + 1).isDisjoint(with: NameKinds.organization.union(.commonWord))
      && words.classes(first + 1).isDisjoint(with: [.orgHead, .orgFirst, .placeHead])
  }

  /// "Duke of": one word that is a title, and no given name's bearer.
  private func isOffice(_ name: FoundName) -> Bool {
    let first = name.words.lowerBound
    return name.type == .person && name.words.count == 1 && name.title == nil
      && words.classes(first + 1).contains(.ofWord)
      && words.isCapital(first + 2) && !words.classes(first).isDisjoint(with: [.role, .honorific])
  }
}

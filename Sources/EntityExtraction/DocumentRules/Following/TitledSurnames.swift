import TextModel

/// Takes what stands behind a title for the person it is, whatever was read: "Dona Eufrásia", "Museumsinspektør Skov", "Mlle de
/// Saint-Aulaire", "le capitaine Redsted"; and a nationality before a full name for none of it: "Mexicaan Hirving Lozano".
///
/// Only in languages that say so (``Lexicon/followsNames``), behind titles that only people's names follow (``KindWords/courtesyTitles``).
struct TitledSurnames: DocumentRule {
  private static let mostParticles = 2
  private static let score = 0.85

  private let words: DocumentWords
  private let titles: KindWords.List

  init(_ words: DocumentWords) {
    self.words = words
    titles = words.lexicon.kindWords.courtesyTitles
  }

  /// The names with such ones as people, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    let names = names.map(withoutTitle).map(withoutNationality)
    var cover: NameCover?
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.isOn(titles, index) && isTitle(index) {
        let known = cover ?? NameCover(names, count: words.words.count)
        cover = known
        guard known[index] == nil, let range = name(behind: index, sentence, known, names) else { continue }
        found.append(
          FoundName(
            Candidate(words: range, sentence: number, title: index..<range.lowerBound), type: .person,
            score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  /// "me" is a pronoun in French, "Me" a lawyer.
  private func isTitle(_ index: Int) -> Bool {
    words.isCapital(index) || words.words[index].span.length > 2 || words.letters(index).last == UInt8(ascii: ".")
  }

  // MARK: Inside of names

  /// "Dona Eufrásia" read as a place.
  private func withoutTitle(_ name: FoundName) -> FoundName {
    let first = name.words.lowerBound
    let start = words.sign(first + 1) == UInt8(ascii: ".") ? first + 2 : first + 1
    guard start < name.words.upperBound, words.isCapital(first), words.isOn(titles, first),
      words.classes(first).isDisjoint(with: [.orgFirst, .orgHead]), isPersonal(start..<name.words.upperBound),
      words.hash(name.words).flatMap({ words.gazetteer.knownForm(ofHash: $0) }) == nil
    else { return name }
    return person(start, name, title: first..<start)
  }

  /// "Mexicaan Hirving Lozano" read as an organization.
  private func withoutNationality(_ name: FoundName) -> FoundName {
    let start = name.words.lowerBound + 1
    guard name.type != .person, name.words.count > 2, words.classes(start - 1).contains(.demonym),
      words.isGivenName(start) || words.kinds(name.words.upperBound - 1).contains(.surname),
      isPersonal(start..<name.words.upperBound), words.classes(name.words.upperBound - 1).isDisjoint(with: .placeHead)
    else { return name }
    return person(start, name, title: nil)
  }

  private func person(_ start: Int, _ name: FoundName, title: Range<Int>?) -> FoundName {
    var person = name
    person.words = start..<name.words.upperBound
    person.type = .person
    person.title = title ?? person.title
    person.score = max(name.score, Self.score)
    return person
  }

  private func isPersonal(_ range: Range<Int>) -> Bool {
    guard let last = range.last, words.isCapital(last) else { return false }
    return range.allSatisfy { words.classes($0).isDisjoint(with: Self.things) && !words.isNumber($0) }
      && words.kinds(last).isDisjoint(with: .country)
  }

  private static let things: LexicalClass = [.orgHead, .orgFirst, .legal, .event, .demonym, .month]

  // MARK: Behind titles

  private func name(
    behind title: Int, _ sentence: Range<Int>, _ cover: NameCover, _ names: [FoundName]
  ) -> Range<Int>? {
    let start = words.sign(title + 1) == UInt8(ascii: ".") ? title + 2 : title + 1
    var first = start
    while first - start < Self.mostParticles, sentence.contains(first), words.isLower(first),
      words.classes(first).contains(.particle), words.classes(first).isDisjoint(with: [.andWord, .inWord])
    {
      first += 1
    }
    guard sentence.contains(first), isSurname(first), !words.followsGap(first) else { return nil }
    var end = first + 1
    if let other = cover[first].map({ names[$0] }) {
      guard other.type != .person || first > start && other.title == nil, other.words.lowerBound == first,
        isPersonal(other.words)
      else { return nil }
      end = other.words.upperBound
    } else {
      while words.isTyingHyphen(end), words.isCapital(end + 1) { end += 2 }
    }
    guard !words.isCapital(end), !words.isTyingHyphen(end) else { return nil }
    return start..<end
  }

  private func isSurname(_ index: Int) -> Bool {
    let others: LexicalClass = [
      .function, .honorific, .role, .month, .weekday, .demonym, .language, .event, .orgHead, .orgFirst, .legal,
      .noName, .direction,
    ]
    guard words.words[index].letterCase == .capitalized, words.words[index].span.length > 2,
      words.isTyingHyphen(index + 1) || words.classes(index).isDisjoint(with: others),
      words.kinds(index).isDisjoint(with: .country)
    else { return false }
    // Where all nouns have capitals, one that is no surname follows a title as another: "Herr Wirt".
    return !words.lexicon.capitalizesNouns || !words.isCommon(index) || words.kinds(index).contains(.surname)
  }
}

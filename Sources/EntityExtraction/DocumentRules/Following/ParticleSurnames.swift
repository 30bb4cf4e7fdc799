import TextModel

/// Finds surnames with particles again, whatever was read there: "Van Hoorn" beside "Henk van Hoorn", "Díez de Revenga" beside "José Ramón
/// Díez de Revenga"; and takes into a full name what follows it behind particles: "Macarena Romero" of "Macarena Romero de la Cuesta".
///
/// Only in languages that say so (``Lexicon/followsNames``). A name that goes on behind the surname stays: "Van der Vorst Transport BV".
struct ParticleSurnames: DocumentRule {
  /// "van der", "de la": no surname has more words before it.
  private static let mostParticles = 3
  private static let longest = 6
  private static let sureScore = 0.85

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those surnames, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    let cover = NameCover(names, count: words.words.count)
    let names = joined(names.map { withTail($0, cover) })
    var known: [UInt64: Set<[UInt64]>] = [:]
    for name in names { for key in keys(of: name) { known[key[0], default: []].insert(key) } }
    guard !known.isEmpty else { return names }
    return names.replacing(with: occurrences(of: known, names))
  }

  // MARK: Full names

  /// A full name with the particles and the capitalised word behind it that no other name has.
  private func withTail(_ name: FoundName, _ cover: NameCover) -> FoundName {
    guard name.type == .person, words.casings[name.sentence] == .normal,
      !words.lexicon.capitalizesNouns, words.isGivenName(name.words.lowerBound)
    else { return name }
    let sentence = words.sentences[name.sentence]
    var end = name.words.upperBound
    while end - name.words.upperBound < Self.mostParticles, sentence.contains(end), isParticle(end) { end += 1 }
    guard end > name.words.upperBound, sentence.contains(end), cover[end] == nil, isSurname(end),
      !words.isCapital(end + 1), !words.isTyingHyphen(end + 1), !isTie(end + 1, sentence)
    else { return name }
    var longer = name
    longer.words = name.words.lowerBound..<end + 1
    return longer
  }

  /// "Gerardo de la Hoz" read as two people.
  private func joined(_ names: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    result.reserveCapacity(names.count)
    for name in names {
      if let last = result.last, last.type == .person, name.type == .person, name.title == nil, last.words.count == 1,
        name.words.count == 1, words.isGivenName(last.words.lowerBound),
        (1...Self.mostParticles).contains(name.words.lowerBound - last.words.upperBound),
        (last.words.upperBound..<name.words.lowerBound).allSatisfy(isParticle), last.sentence == name.sentence,
        !words.isGivenName(name.words.lowerBound)
      {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      } else {
        result.append(name)
      }
    }
    return result
  }

  /// "Daniela Rojas" is nobody of a unit: "Daniela Rojas de la Unidad de Género".
  private func isTie(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words.isLower(index) && words.classes(index).contains(.ofWord)
  }

  private func isParticle(_ index: Int) -> Bool {
    let others: LexicalClass = [.inWord, .onWord, .atWord, .byWord, .andWord, .withWord, .toWord]
    return words.isLower(index) && words.classes(index).contains(.particle)
      && words.classes(index).isDisjoint(with: others)
  }

  private func isSurname(_ index: Int) -> Bool {
    let others: LexicalClass = [
      .orgHead, .orgFirst, .legal, .demonym, .month, .weekday, .role, .honorific, .event, .noName, .function, .language,
    ]
    guard words.words[index].letterCase == .capitalized, let entry = words.entry(index), entry.lowerCount == 0,
      entry.classes.isDisjoint(with: others),
      entry.kinds.isDisjoint(with: [.country, .bigCity, .subdivision, .company, .club]),
      words.gazetteer.knownForm(ofHash: entry.hash) == nil
    else { return false }
    return true
  }

  /// The words of a surname with its particles, and with the surname before them: "de Revenga" and "Díez de Revenga".
  private func keys(of name: FoundName) -> [[UInt64]] {
    guard name.type == .person, name.words.count > 2, name.words.count <= 2 * Self.longest,
      words.isGivenName(name.words.lowerBound) || name.title != nil, words.isCapital(name.words.lowerBound),
      words.isCapital(name.words.upperBound - 1),
      let start = name.words.dropFirst().first(where: { words.isLower($0) && words.classes($0).contains(.particle) }),
      !words.classes(start).contains(.andWord)
    else { return [] }
    let hasTwo = start - 1 > name.words.lowerBound && !words.isGivenName(start - 1) && words.isCapital(start - 1)
    // "La Tournelle" of "de La Tournelle".
    let inner = (start + 1..<name.words.upperBound - 1).filter {
      words.classes($0).contains(.particle) && words.isCapital($0)
    }
    let starts = (hasTwo ? [start, start - 1] : [start]) + inner
    return starts.map { ($0..<name.words.upperBound).map(code) }.filter { $0.count <= Self.longest }
  }

  private func code(_ index: Int) -> UInt64 { words.entry(index)?.hash ?? UInt64(words.words[index].sign) }

  // MARK: The document

  private func occurrences(of known: [UInt64: Set<[UInt64]>], _ names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence {
        guard let keys = known[code(index)] else { continue }
        let ranges = keys.map { index..<index + $0.count }.filter { sentence.upperBound >= $0.upperBound }
        guard let range = zip(keys, ranges).first(where: { isSame($0, $1) && isOpen($1, cover, names) })?.1 else {
          continue
        }
        found.append(FoundName(Candidate(words: range, sentence: number), type: .person, score: Self.sureScore))
      }
    }
    return found
  }

  private func isSame(_ key: [UInt64], _ range: Range<Int>) -> Bool {
    zip(key, range).allSatisfy { code, index in
      self.code(index) == code || index == range.upperBound - 1 && words.plainHash(index) == code
    }
  }

  /// Whether no name reaches out of a range, and nothing that goes on with it stands behind.
  private func isOpen(_ range: Range<Int>, _ cover: NameCover, _ names: [FoundName]) -> Bool {
    let next = range.upperBound
    guard words.isCapital(next - 1), !words.isTyingHyphen(next), words.sign(next) != UInt8(ascii: "&"),
      !words.isCapital(next) || words.plainHash(next - 1) != nil && !words.classes(next).contains(.legal)
    else { return false }
    let touching = Set(range.compactMap { cover[$0] }).map { names[$0] }
    if let only = touching.first, touching.count == 1, only.words == range, only.type == .person { return false }
    return touching.allSatisfy { $0.words.lowerBound >= range.lowerBound && $0.words.upperBound <= next }
  }
}

import TextModel

/// Takes the particles before a person's surname into the name where the document has them there elsewhere: "Al-Sayed" at the start of a
/// sentence beside "Layla al-Sayed", "Van der Velde" beside "Piet van der Velde"; joins what was read as two names around a
/// particle that is a verb in English: "Edson Arantes do Nascimento"; and takes in a surname behind two particles that was left out: "Rocío
/// Ferreira de la Cruz".
struct NameParticles: DocumentRule {
  /// "van der", "de la", "al-": no surname has more words and hyphens before it.
  private static let longest = 3

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with their particles, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let names = withSurnames(joined(names))
    let known = Set(names.compactMap(surname))
    guard !known.isEmpty else { return names }
    var result = names
    for number in names.indices where names[number].type == .person && names[number].title == nil {
      let previous = number > 0 ? names[number - 1].words.upperBound : 0
      let sentence = words.sentences[names[number].sentence]
      let earliest = max(previous, sentence.lowerBound, names[number].words.lowerBound - Self.longest)
      let range = names[number].words
      if let start = (earliest..<range.lowerBound).first(where: { place in
        words.classes(place).contains(.particle)
          && words.hash(place..<range.upperBound).map(known.contains) ?? false
      }) {
        result[number].words = start..<range.upperBound
      }
    }
    return result
  }

  private func withSurnames(_ names: [FoundName]) -> [FoundName] {
    let longer = names.enumerated().compactMap { number, name -> FoundName? in
      guard name.type == .person, words.isGivenName(name.words.lowerBound) else { return nil }
      let end = endOfSurname(behind: name.words.upperBound, words.sentences[name.sentence])
      let next = number + 1 < names.count ? names[number + 1].words : end..<end
      guard end > name.words.upperBound, next.lowerBound >= end || next == end - 1..<end else { return nil }
      var longer = name
      longer.words = name.words.lowerBound..<end
      return longer
    }
    return names.replacing(with: longer)
  }

  /// Where a surname with two particles or more before it ends; `start` where none begins there.
  private func endOfSurname(behind start: Int, _ sentence: Range<Int>) -> Int {
    var word = start
    while sentence.contains(word), words.isLower(word), words.classes(word).contains(.particle) { word += 1 }
    let things: LexicalClass = [.orgHead, .placeHead, .role, .honorific, .legal, .month]
    guard (2...Self.longest).contains(word - start), sentence.contains(word), words.isCapital(word),
      words.kinds(word).contains(.surname), words.classes(word).isDisjoint(with: things),
      words.kinds(word).isDisjoint(with: [.country, .subdivision])
    else { return start }
    return word + 1
  }

  private func joined(_ names: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    result.reserveCapacity(names.count)
    for name in names {
      if let last = result.last, last.type == .person, name.type == .person, name.title == nil,
        last.words.upperBound + 1 == name.words.lowerBound, last.words.count > 1,
        words.isLower(last.words.upperBound), words.classes(last.words.upperBound).contains(.particle),
        words.isAny(last.words.upperBound, of: words.lexicon.auxiliaries),
        !words.classes(last.words.upperBound).contains(.andWord)
      {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      } else {
        result.append(name)
      }
    }
    return result
  }

  /// The folded surname of a full name with particles: "al sayed" of "Layla al-Sayed".
  private func surname(_ name: FoundName) -> UInt64? {
    guard name.type == .person, words.isCapital(name.words.lowerBound),
      let start = name.words.dropFirst().first(where: { words.classes($0).contains(.particle) && words.isLower($0) }),
      start < name.words.upperBound - 1
    else { return nil }
    return words.hash(start..<name.words.upperBound)
  }
}

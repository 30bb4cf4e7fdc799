import TextModel

/// Takes into a person's name what tells its bearers apart: "Jr." behind a comma or without, "the Elder", "the Great"; and finds a given
/// name with such a word where nothing was found: "Albrecht der Bär".
struct NameEpithets: DocumentRule {
  private static let score = 0.85

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with what stands behind them.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result = names.replacing(with: bearers(NameCover(names, count: words.words.count)))
    let names = result
    for number in names.indices where names[number].type == .person {
      let end = end(names[number].words, words.sentences[names[number].sentence])
      let next = number + 1 < names.count ? names[number + 1].words : end..<end
      guard end > names[number].words.upperBound, next.lowerBound >= end || next.upperBound <= end else { continue }
      result[number].words = names[number].words.lowerBound..<end
    }
    return result.enumerated().filter { number, name in
      number == 0 || result[number - 1].words.upperBound <= name.words.lowerBound
    }.map(\.element)
  }

  /// Given names with an epithet that nothing was found in.
  private func bearers(_ cover: NameCover) -> [FoundName] {
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.isCapital(index) && words.isGivenName(index) {
        // "Bientôt Louis le Pieux".
        guard !words.isCapital(index - 1) || index - 1 == sentence.lowerBound else { continue }
        let name = index..<index + 1
        let whole = index..<endOfEpithet(name, sentence)
        guard whole != name, cover.isFree(whole) else { continue }
        found.append(FoundName(Candidate(words: whole, sentence: number), type: .person, score: Self.score))
      }
    }
    return found
  }

  private func end(_ name: Range<Int>, _ sentence: Range<Int>) -> Int {
    endOfGeneration(name, sentence) ?? endOfEpithet(name, sentence)
  }

  private func endOfEpithet(_ name: Range<Int>, _ sentence: Range<Int>) -> Int {
    let end = name.upperBound
    // "Pliny the Elder", but "Alexander the Great Dane" no further than his name.
    guard sentence.contains(end + 1), words.isLower(end), words.classes(end).contains(.article),
      words.isCapital(end + 1),
      words.words[end + 1].letterCase == .capitalized, words.isAny(end + 1, of: words.lexicon.persons.epithets),
      !(sentence.contains(end + 2) && words.isCapital(end + 2) && !words.followsGap(end + 2))
    else { return end }
    return end + 2
  }

  /// "Conceição de Pinho, Sr. Rui Bastos": what is a title besides, before a name.
  private func isTitle(_ suffix: Int, _ sentence: Range<Int>) -> Bool {
    let next = words.sign(suffix + 1) == UInt8(ascii: ".") ? suffix + 2 : suffix + 1
    return words.lexicon.followsNames && words.classes(suffix).contains(.honorific) && sentence.contains(next)
      && words.isCapital(next)
  }

  private func endOfGeneration(_ name: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let hasComma = words.sign(name.upperBound) == UInt8(ascii: ",")
    let suffix = hasComma ? name.upperBound + 1 : name.upperBound
    guard sentence.contains(suffix), words.isCapital(suffix),
      words.isAny(suffix, of: words.lexicon.persons.generations),
      name.count > 1 || !hasComma, !(hasComma && isTitle(suffix, sentence)),
      !words.isAny(name.upperBound - 1, of: words.lexicon.persons.generations)
    else { return nil }
    return suffix + 1
  }
}

import TextModel

/// Takes the word for a street into its name where the language writes it small: "calle Álvarez Quintero".
///
/// Only right before a place's name or a person's, which a street is called after.
struct StreetWords: DocumentRule {
  /// The most words and hyphens behind the tie: "rue de la Chaussée-d'Antin".
  private static let longest = 5

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, those of streets being whole.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let streets = words.lexicon.kindWords.streets
    let whole = names.map { name in
      let street = name.words.lowerBound - 1
      guard name.type != .organization, name.title == nil, words.isLower(street), words.isOn(streets, street),
        words.sentences[name.sentence].contains(street)
      else { return withTie(name) }
      return place(street..<name.words.upperBound, name)
    }
    return whole.replacing(with: missed(NameCover(whole, count: words.words.count)))
  }

  /// "île de Ré", "château d'If", of which nothing was found.
  private func missed(_ cover: NameCover) -> [FoundName] {
    let sights = words.lexicon.kindWords.tiedSights
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for sight in sentence where words.isLower(sight) && words.isOn(sights, sight) {
        guard words.isLower(sight + 1), words.classes(sight + 1).contains(.ofWord) else { continue }
        let start = words.isLower(sight + 2) && words.classes(sight + 2).contains(.article) ? sight + 3 : sight + 2
        var end = start
        while sentence.contains(end), words.isCapital(end) || words.isTyingHyphen(end), cover[end] == nil { end += 1 }
        guard (1...Self.longest).contains(end - start), words.words[start].letterCase == .capitalized,
          cover[end] == nil, cover.isFree(sight..<end), words.isCapital(end - 1),
          words.classes(start).isDisjoint(with: [.role, .month, .weekday, .demonym])
        else { continue }
        found.append(FoundName(Candidate(words: sight..<end, sentence: number), type: .place, score: 0.6))
      }
    }
    return found
  }

  private func place(_ range: Range<Int>, _ name: FoundName) -> FoundName {
    var whole = name
    whole.words = range
    whole.type = .place
    return whole
  }

  /// "place de la République", "île de Ré": what the language ties to such words.
  private func withTie(_ name: FoundName) -> FoundName {
    let sights = words.lexicon.kindWords.tiedSights
    var tie = name.words.lowerBound - 1
    guard name.title == nil, words.isLower(tie) else { return name }
    if words.classes(tie).contains(.article), !words.classes(tie).contains(.ofWord) { tie -= 1 }
    guard words.isLower(tie), words.classes(tie).contains(.ofWord), words.isLower(tie - 1), words.isOn(sights, tie - 1),
      words.sentences[name.sentence].contains(tie - 1)
    else { return name }
    return place(tie - 1..<name.words.upperBound, name)
  }
}

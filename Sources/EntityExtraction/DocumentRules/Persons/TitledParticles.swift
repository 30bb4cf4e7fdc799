import TextModel

/// Takes a name that begins with a title and a particle in lower case for the person it is, whatever the tagger thought: "M. de Villiers",
/// "Sieur de Contrecoeur", "Madame du Barry".
struct TitledParticles: DocumentRule {
  private static let longest = 6
  private static let score = 0.7

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being people whose title stands before the name.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let names = names.map { name in
      // "Marquis de Sade" is the name of a person as it stands, "M. de Sade" is not.
      guard name.type != .person || words.words[name.words.lowerBound].span.length <= 3,
        name.words.count <= Self.longest, let start = particle(of: name)
      else { return name }
      var person = name
      person.title = (name.title?.lowerBound ?? name.words.lowerBound)..<start
      person.words = start..<name.words.upperBound
      person.type = .person
      return person
    }
    return names.replacing(with: missed(NameCover(names, count: words.words.count)))
  }

  /// Those behind a title of another language in whom nothing was found: "the Sieur de Contrecoeur".
  private func missed(_ cover: NameCover) -> [FoundName] {
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for title in sentence where words.isCapital(title) && words.isAny(title, of: words.lexicon.persons.foreignTitles)
      {
        let name = title + 1..<title + 3
        guard sentence.contains(name.upperBound - 1), words.isLower(title + 1), cover.isFree(title..<name.upperBound),
          words.classes(title + 1).contains(.particle), words.words[title + 2].letterCase == .capitalized
        else { continue }
        found.append(
          FoundName(
            Candidate(words: name, sentence: number, title: title..<title + 1), type: .person, score: Self.score))
      }
    }
    return found
  }

  private func particle(of name: FoundName) -> Int? {
    let first = name.words.lowerBound
    let start = words.sign(first + 1) == UInt8(ascii: ".") ? first + 2 : first + 1
    guard start + 1 < name.words.upperBound, isTitle(first), words.isLower(start),
      words.classes(start).contains(.particle), let last = name.words.last, words.isCapital(last),
      name.words.allSatisfy({ words.classes($0).isDisjoint(with: [.orgHead, .legal, .placeHead]) })
    else { return nil }
    return start
  }

  private func isTitle(_ index: Int) -> Bool {
    words.isCapital(index)
      && (words.classes(index).contains(.honorific) || words.isAny(index, of: words.lexicon.persons.foreignTitles))
  }
}

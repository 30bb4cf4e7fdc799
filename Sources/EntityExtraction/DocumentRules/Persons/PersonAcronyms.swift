import TextModel

/// Takes an acronym for a person where the document has one person with those initials and no organization ("FDR" for
/// "Franklin D. Roosevelt"); else only the few that everybody knows, unless they name an airport and the like. Initials that stand for the given
/// names of somebody in full are that person wherever they stand alone: "P.J." for "P.J. Gogarty".
struct PersonAcronyms: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such acronyms as people.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let people = initials(names, of: .person, least: 3)
    let others = initials(names, of: .organization, least: 2).union(initials(names, of: .place, least: 2))
    let given = givenInitials(names)
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] != .capitals {
      for index in sentence where words.words[index].letterCase == .upper && !words.isCapital(index + 1) {
        guard cover[index].map({ names[$0].words.count == 1 && names[$0].type != .person }) ?? true,
          isPerson(index, people, others) || given.contains(words.words[index].entry)
        else { continue }
        found.append(FoundName(Candidate(words: index..<index + 1, sentence: number), type: .person, score: 0.6))
      }
    }
    return names.replacing(with: found)
  }

  private func isPerson(_ index: Int, _ people: Set<[UInt8]>, _ others: Set<[UInt8]>) -> Bool {
    let letters = words.letters(index).filter { $0 != UInt8(ascii: ".") }
    guard (2...4).contains(letters.count), !others.contains(Array(letters)) else { return false }
    if words.isAny(index, of: words.lexicon.persons.acronyms) {
      return people.contains(Array(letters))
        || words.classes(index + 1).isDisjoint(with: .placeHead) && !isPlaced(index)
    }
    return people.contains(Array(letters)) && !words.words[index].isKnownAcronym && words.kinds(index).isEmpty
      && words.classes(index).isEmpty
  }

  /// "at JFK", "to JFK".
  private func isPlaced(_ index: Int) -> Bool {
    !words.classes(index - 1).isDisjoint(with: [.locative, .toWord, .fromWord])
  }

  /// The initials with stops, two or more in one, that people's names in full begin with.
  private func givenInitials(_ names: [FoundName]) -> Set<Int32> {
    let starts = names.lazy.filter { $0.type == .person && $0.words.count > 1 }.map(\.words.lowerBound)
    return Set(
      starts.filter { words.letters($0).count { $0 == UInt8(ascii: ".") } > 1 && !words.words[$0].isKnownAcronym }
        .map { words.words[$0].entry })
  }

  /// The first letters of the capitalised words and initials of names of a type.
  private func initials(_ names: [FoundName], of type: EntityType, least: Int) -> Set<[UInt8]> {
    var result = Set<[UInt8]>()
    for name in names where name.type == type && name.words.count > 1 {
      var letters: [UInt8] = []
      for index in name.words where words.isCapital(index) {
        let isInitials = words.words[index].letterCase == .upper && words.letters(index).contains(UInt8(ascii: "."))
        let capitals = words.letters(index).filter { (0x41...0x5A).contains($0) }
        letters += isInitials ? Array(capitals) : Array(capitals.prefix(1))
      }
      if letters.count >= least { result.insert(letters) }
    }
    return result
  }
}

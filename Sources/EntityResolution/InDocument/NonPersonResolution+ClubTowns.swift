internal import EntityExtraction
internal import TextModel

extension NonPersonResolution {
  /// The fewest letters of a town's name that tells a club.
  private static let leastTownLetters = 4
  /// The words of a club's name: "Racing Club de Lens".
  private static let clubWordLimit = 2...4
  private static let clubMarks = Set(ClubWords.marks.split(separator: " ").map(\.foldedName))
  /// Behind a town it makes the adjective of it in German: "Hamburger SV".
  private static let adjectiveEnding = "er"

  /// Joins a town that means a club to the only club of the document with the town in its name: "Lens" to "Racing Club de Lens", "Hamburg" to
  /// "Hamburger SV"; of a listed club that may be any of its names, so that "Lille" is "LOSC".
  mutating func joinClubTowns() {
    let towns = names.indices.filter(isTownOfClub)
    guard !towns.isEmpty else { return }
    var clubs: [String: Set<Int>] = [:]
    for name in names.indices where names[name].type == .organization {
      for town in clubTowns(of: name) { clubs[town, default: []].insert(name) }
    }
    for name in towns {
      let town = nonPerson(name).coreWords[0]
      let found = (clubs[town] ?? []).union(clubs[town + Self.adjectiveEnding] ?? []).subtracting([name])
      let roots = Set(found.map(root))
      if roots.count == 1, let club = roots.first { join(name, to: club, reason: .shortForm) }
    }
  }

  /// Whether a name is one word that is an organization here, though no list has it as one.
  private func isTownOfClub(_ name: Int) -> Bool {
    let (item, form) = (names[name], nonPerson(name))
    return item.type == .organization && item.target == nil && item.known == nil && form.coreWords.count == 1
      && form.acronym == nil && !form.isOneOfMany && form.coreWords[0].utf8.count >= Self.leastTownLetters
      && !forms[item.variant.form].isCountry
  }

  /// What is left of the names of a club without the words that clubs are called by; empty for what is no club.
  private func clubTowns(of name: Int) -> [String] {
    let (item, stopWords) = (names[name], nonPerson(name).lexicon.stopWords)
    let listed = item.known.map { [$0.name] + $0.aliases } ?? []
    return (listed.map { $0.foldedName.split(separator: " ").map(String.init) } + [nonPerson(name).words])
      .compactMap { words in
        let others = words.filter { !Self.clubMarks.contains($0) && !stopWords.contains($0) }
        guard Self.clubWordLimit.contains(words.count), others.count == 1,
          words.contains(where: Self.clubMarks.contains)
        else { return nil }
        return others[0]
      }
  }
}

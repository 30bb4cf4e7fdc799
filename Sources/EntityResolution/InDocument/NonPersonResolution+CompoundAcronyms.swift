internal import EntityExtraction

extension NonPersonResolution {
  /// The fewest letters of an acronym that may have some from inside of words.
  private static let leastLetters = 3
  /// The fewest letters of a part of a compound.
  private static let leastPart = 3

  /// Joins acronyms to the only name before them that has their letters, where a language writes compounds as one word: "SLU" to "Sveriges
  /// lantbruksuniversitet", "BKA" to "Bundeskriminalamt".
  ///
  /// Each word gives its first letter, and may give further ones from parts that are no shorter than three letters.
  mutating func joinCompoundAcronyms() {
    let acronyms = names.indices.filter(isOpenAcronym)
    guard !acronyms.isEmpty else { return }
    let candidates = names.indices.filter { names[$0].type == .organization && nonPerson($0).acronym == nil }
    for name in acronyms {
      guard let acronym = nonPerson(name).acronym else { continue }
      let found = candidates.filter { isBefore($0, name) && Self.gives(nonPerson($0), acronym) }
      let roots = Set(found.map(root))
      if roots.count == 1, let target = roots.first { join(name, to: target, reason: .acronym) }
    }
  }

  private func isOpenAcronym(_ name: Int) -> Bool {
    let item = names[name]
    guard item.type == .organization, item.target == nil, item.known == nil, nonPerson(name).lexicon.hasCompounds,
      let acronym = nonPerson(name).acronym
    else { return false }
    return acronym.utf8.count >= Self.leastLetters
  }

  /// Whether the words of a name give all letters of an acronym in their order.
  private static func gives(_ name: NonPersonName, _ acronym: String) -> Bool {
    let words = name.words.filter { !name.lexicon.stopWords.contains($0) }.map { Array($0.utf8) }
    return gives(words[...], Array(acronym.utf8)[...])
  }

  private static func gives(_ words: ArraySlice<[UInt8]>, _ letters: ArraySlice<UInt8>) -> Bool {
    guard let word = words.first else { return letters.isEmpty }
    guard let first = letters.first, word.first == first else { return false }
    var (rest, place) = (letters.dropFirst(), 0)
    // The fewest letters first: the next word needs its own.
    while true {
      if gives(words.dropFirst(), rest) { return true }
      guard let next = rest.first, place + leastPart <= word.count - leastPart,
        let found = word[(place + leastPart)...(word.count - leastPart)].firstIndex(of: next)
      else { return false }
      (rest, place) = (rest.dropFirst(), found)
    }
  }
}

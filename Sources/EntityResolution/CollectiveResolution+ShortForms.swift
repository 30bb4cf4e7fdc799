internal import EntityExtraction

extension CollectiveResolution {
  /// Joins each short form to the only name of the document that it shortens, longer forms first.
  mutating func joinShortForms() {
    var namesByEdge: [String: [Int]] = [:]
    for name in names.indices {
      let words = collective(name).coreWords
      // A short form shares its first word or its last with what it shortens.
      for word in Set([words.first ?? "", words.last ?? ""]) { namesByEdge[word, default: []].append(name) }
    }
    let order = names.indices.sorted {
      (collective($1).coreWords.count, $0) < (collective($0).coreWords.count, $1)
    }
    for name in order where names[name].target == nil && names[name].known == nil {
      let form = collective(name)
      guard form.acronym == nil, let first = form.coreWords.first, let last = form.coreWords.last else { continue }
      let near = Set((namesByEdge[first] ?? []) + (namesByEdge[last] ?? []))
      let roots = Set(
        near.filter { names[$0].type == names[name].type && form.isShortForm(of: collective($0), as: names[$0].type) }
          .map(root))
      guard roots.count == 1, let target = roots.first else { continue }
      // Other documents say "Texas", so that is the name, not "State of Texas".
      if collective(target).hasPlaceHead(before: form), names[name].type == .place {
        join(target, to: name, reason: .shortForm)
      } else {
        join(name, to: target, reason: .shortForm)
      }
    }
  }
}

extension CollectiveName {
  /// Whether this name leaves out words of `longer` that may be left out.
  ///
  /// For organizations: the last words ("Port Authority" of "Northvale Port Authority", "Congress" of "U.S. Congress"), the head
  /// before "of" and the like ("Church" of "Church of Scientology"), or all but designators at the end ("Harrow" of "Harrow School").
  /// For places: all but a head with "of" ("Texas" of "State of Texas"), a closer description with "de" and the like ("Santa Elena"
  /// of "Santa Elena de Uairén") or designators at the end ("Trafalgar" of "Trafalgar Square").
  /// A body of a longer-named parent is no long form of it: "United Nations" doesn't shorten "United Nations General Assembly".
  func isShortForm(of longer: CollectiveName, as type: EntityType) -> Bool {
    let (short, long) = type == .organization ? (coreWords, longer.coreWords) : (words, longer.words)
    guard !short.isEmpty, short.count < long.count else { return false }
    if CollectiveNameLexicon.neverShortened.contains(long.joined(separator: " ")) { return false }
    let rest = long.count - short.count
    if long.prefix(short.count).elementsEqual(short) {
      let designators =
        type == .organization ? CollectiveNameLexicon.designators : CollectiveNameLexicon.placeDesignators
      if long.suffix(rest).allSatisfy(designators.contains) { return true }
      let prepositions =
        type == .organization ? CollectiveNameLexicon.headPrepositions : CollectiveNameLexicon.placePrepositions
      if prepositions.contains(long[short.count]) && (type == .place || short.count == 1) { return true }
    }
    if type == .place { return longer.hasPlaceHead(before: self) }
    return long.suffix(short.count).elementsEqual(short) && !CollectiveNameLexicon.stopWords.contains(long[rest - 1])
  }

  /// Whether this is `place` behind a head and "of": "State of Texas".
  func hasPlaceHead(before place: CollectiveName) -> Bool {
    words.count == place.words.count + 2 && words[1] == "of" && CollectiveNameLexicon.placeHeads.contains(words[0])
      && words.dropFirst(2).elementsEqual(place.words)
  }
}

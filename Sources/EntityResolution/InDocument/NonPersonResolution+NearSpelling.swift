internal import EntityExtraction

extension NonPersonResolution {
  /// Joins two names of one type that differ in one letter, the rarer to the more frequent, the later of as many to the
  /// earlier.
  ///
  /// What the gazetteer knows is joined to nothing.
  mutating func joinNearSpellings() {
    let near = NearSpelling(
      names.indices.map {
        NearSpelling.Name(words: nonPerson($0).words, kind: names[$0].type.idPrefix, mayDivide: true)
      }, givenNames: ResolutionLexicon.of(context.source.language).people.givenNames)
    for name in names.indices where names[name].target == nil && names[name].known == nil {
      guard nonPerson(name).acronym == nil, let other = near.partner(of: name) else { continue }
      let (count, otherCount) = (names[name].variant.mentions.count, names[other].variant.mentions.count)
      guard names[other].known != nil || (count, -name) < (otherCount, -other) else { continue }
      join(name, to: other, reason: .spelling)
    }
  }
}

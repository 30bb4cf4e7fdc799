import TextModel

/// Takes a lone name right behind a noun for companies for a company: "die Kanzlei Redeker", "la constructora Ureña".
///
/// The same name elsewhere is the company too, unless it is behind a title, or the document names somebody with that surname in full.
struct CompanyNouns: DocumentRule {
  private let words: DocumentWords
  private let nouns: KindWords.List

  init(_ words: DocumentWords) {
    self.words = words
    nouns = words.lexicon.kindWords.companyNouns
  }

  /// The names with such ones as organizations.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result = names.map(withPartners)
    var companies = Set<Int32>()
    for (number, name) in names.enumerated() where isLonePerson(name) {
      let first = name.words.lowerBound
      guard !words.isGivenName(first), words.isOn(nouns, first - 1), !words.followsGap(first) else { continue }
      result[number].type = .organization
      companies.insert(words.words[first].entry)
    }
    for name in names where name.type == .organization && name.words.count == 2 {
      let (noun, own) = (name.words.lowerBound, name.words.lowerBound + 1)
      if words.isOn(nouns, noun), words.words[own].entry >= 0 { companies.insert(words.words[own].entry) }
    }
    guard !companies.isEmpty else { return result }
    for name in names where name.type == .person && name.words.count > 1 {
      companies.remove(words.words[name.words.upperBound - 1].entry)
    }
    for (number, name) in names.enumerated() where isLonePerson(name) {
      let first = name.words.lowerBound
      if companies.contains(words.words[first].entry), words.classes(first - 1).isDisjoint(with: [.honorific, .role]) {
        result[number].type = .organization
      }
    }
    return result
  }

  /// "cabinet Gide Loyrette Nouel", "bufete Ruiz-Giménez Abogados": several surnames, and what goes on with them.
  private func withPartners(_ name: FoundName) -> FoundName {
    let first = name.words.lowerBound
    guard words.lexicon.followsNames, name.type == .person, name.words.count > 1, name.title == nil,
      words.isOn(nouns, first - 1), !words.followsGap(first), !words.isGivenName(first)
    else { return name }
    var firm = name
    firm.type = .organization
    let next = name.words.upperBound
    if words.sentences[name.sentence].contains(next), words.isCapital(next), words.classes(next).contains(.orgHead) {
      firm.words = first..<next + 1
    }
    return firm
  }

  private func isLonePerson(_ name: FoundName) -> Bool {
    name.type == .person && name.words.count == 1 && name.title == nil
  }
}

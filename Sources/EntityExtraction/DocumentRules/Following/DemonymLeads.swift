import TextModel

/// Leaves where a firm is from out of its name, in languages that write such adjectives with a capital: "het Zweedse Nordlund Life AB", "het
/// Belgische DEME".
///
/// Behind an article, before a name with a legal form or in capitals, and nowhere in what lists know as it stands ("de Nederlandse Bank").
struct DemonymLeads: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names without such adjectives.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames, !words.lexicon.capitalizesNouns else { return names }
    return names.map { name in
      let first = name.words.lowerBound
      guard name.type == .organization, name.words.count > 1, words.words[first].letterCase == .capitalized,
        words.classes(first).contains(.demonym), words.classes(first - 1).contains(.article),
        isFirm(first + 1..<name.words.upperBound),
        words.hash(name.words).flatMap({ words.gazetteer.knownForm(ofHash: $0) }) == nil
      else { return name }
      var firm = name
      firm.words = first + 1..<name.words.upperBound
      return firm
    }
  }

  private func isFirm(_ range: Range<Int>) -> Bool {
    if range.count == 1 { return words.words[range.lowerBound].letterCase == .upper }
    return words.isCapital(range.lowerBound)
      && (words.isOn(words.lexicon.kindWords.legalForms, range.upperBound - 1)
        || words.classes(range.upperBound - 1).contains(.legal))
  }
}

import TextModel

/// Takes a rank in capitals off the name behind it: "DC Probert" is the officer Probert; and leaves out a title alone before "of", as in
/// "Prince Alfred, Duke of Edinburgh", which names nobody.
///
/// Annotated news has hardly any; court papers and local papers are full of them.
struct RankTitles {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names without such ranks, which become their titles.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    names.filter { !isOffice($0) }.map { name in
      let first = name.words.lowerBound
      guard name.type == .person, name.words.count > 1, words.words[first].letterCase == .upper,
        words.isAny(first, of: words.lexicon.persons.ranks), words.words[first + 1].letterCase == .capitalized
      else { return name }
      var shorter = name
      shorter.words = first + 1..<name.words.upperBound
      shorter.title = (name.title?.lowerBound ?? first)..<first + 1
      return shorter
    }
  }

  /// "Duke of": one word that is a title, and no given name's bearer.
  private func isOffice(_ name: FoundName) -> Bool {
    let first = name.words.lowerBound
    return name.type == .person && name.words.count == 1 && name.title == nil
      && words.classes(first + 1).contains(.ofWord)
      && words.isCapital(first + 2) && !words.classes(first).isDisjoint(with: [.role, .honorific])
  }
}

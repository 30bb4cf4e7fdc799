import TextModel

/// Takes a rank in capitals off the name behind it: "DC Probert" is the officer Probert.
///
/// Annotated news has hardly any; court papers and local papers are full of them.
struct RankTitles {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names without such ranks, which become their titles.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    names.map { name in
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
}

import TextModel

/// Takes a place and what papers are called behind it for the paper: "Swansea Chronicle", "Bergen Evening News".
struct NamedPapers: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such places being the start of a paper's.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let lists = words.lexicon.kindWords
    var result = names
    for (number, name) in names.enumerated() where name.type == .place {
      var head = name.words.upperBound
      if words.isCapital(head), words.isOn(lists.editions, head) { head += 1 }
      guard words.sentences[name.sentence].contains(head), words.words[head].letterCase == .capitalized,
        words.isOn(lists.papers, head), !words.isCapital(head + 1),
        number + 1 == names.count || names[number + 1].words.lowerBound > head
      else { continue }
      result[number].words = name.words.lowerBound..<head + 1
      result[number].type = .organization
    }
    return result
  }
}

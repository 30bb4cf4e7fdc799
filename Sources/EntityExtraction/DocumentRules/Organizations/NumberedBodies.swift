import TextModel

/// Takes the number of a branch into its name: "Teamsters Local 377", "American Legion Post 12".
struct NumberedBodies: DocumentRule {
  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names with their numbers, in text order.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result = names
    for number in names.indices where names[number].type == .organization {
      let range = names[number].words
      let next = number + 1 < names.count ? names[number + 1].words.lowerBound : words.words.count
      guard let end = end(of: range, in: words.sentences[names[number].sentence]), end <= next else { continue }
      result[number].words = range.lowerBound..<end
    }
    return result
  }

  private func end(of name: Range<Int>, in sentence: Range<Int>) -> Int? {
    let last = name.upperBound - 1
    if words.isOn(lists.branches, last), isNumber(name.upperBound, sentence) { return name.upperBound + 1 }
    // "Teamsters" was found without "Local 377".
    guard sentence.contains(name.upperBound), words.isCapital(name.upperBound),
      words.isOn(lists.branches, name.upperBound), isNumber(name.upperBound + 1, sentence)
    else { return nil }
    return name.upperBound + 2
  }

  private func isNumber(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words.isNumber(index) && words.words[index].followsSpace && !words.followsGap(index)
  }
}

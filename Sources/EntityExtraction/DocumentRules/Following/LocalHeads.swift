import TextModel

/// Takes into a body's name the head right before it, where all nouns have capitals and its own word alone was found: "Polizei Zarpen",
/// "Bürgerinitiative Moorwald".
///
/// Only heads of which there is one for each place or cause (``KindWords/precedingHeads``): a firm's name does without ("Druckerei Hinrichsen").
struct LocalHeads: DocumentRule {
  private let words: DocumentWords
  private let heads: KindWords.List

  init(_ words: DocumentWords) {
    self.words = words
    heads = words.lexicon.kindWords.precedingHeads
  }

  /// The names, such ones being whole.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.capitalizesNouns else { return names }
    return names.enumerated().map { number, name in
      let head = name.words.lowerBound - 1
      guard name.type == .organization, name.words.count == 1, words.isOn(heads, head),
        words.words[name.words.lowerBound].letterCase == .capitalized, words.sentences[name.sentence].contains(head),
        !words.followsGap(name.words.lowerBound),
        number == 0 || names[number - 1].words.upperBound <= head
      else { return name }
      var whole = name
      whole.words = head..<name.words.upperBound
      return whole
    }
  }
}

import TextModel

/// Finds the party in brackets behind a politician's name where the language writes it with a letter or two: "Peder Kirkegaard (V)",
/// "Adam Johansson (M)".
///
/// Only letters that the language lists (``KindWords/partyLetters``), in capitals.
struct PartyLetters: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those of parties, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let parties = words.lexicon.kindWords.partyLetters
    var cover: NameCover?
    var found: [FoundName] = []
    for name in names where name.type == .person {
      let letter = name.words.upperBound + 1
      guard words.sign(letter - 1) == UInt8(ascii: "("), words.sign(letter + 1) == UInt8(ascii: ")"),
        words.isCapital(letter), words.isOn(parties, letter), words.sentences[name.sentence].contains(letter)
      else { continue }
      let known = cover ?? NameCover(names, count: words.words.count)
      cover = known
      guard known[letter] == nil else { continue }
      found.append(
        FoundName(Candidate(words: letter..<letter + 1, sentence: name.sentence), type: .organization, score: 0.7))
    }
    return names.replacing(with: found)
  }
}

import TextModel

/// Takes apart two people who stand together behind the verb: "Heute trifft Anna Kern Paul Voss".
///
/// Only in languages that put the verb second (``Lexicon/putsVerbSecond``), where something of up to three words begins the sentence, and of
/// four words that lists know as a given name, a surname, and both again.
struct SubjectsAndObjects: DocumentRule {
  private static let longestOpening = 3

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such two being one each.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.putsVerbSecond else { return names }
    return names.flatMap { name -> [FoundName] in
      guard isTwo(name) else { return [name] }
      let middle = name.words.lowerBound + 2
      var (subject, object) = (name, name)
      subject.words = name.words.lowerBound..<middle
      object.words = middle..<name.words.upperBound
      object.title = nil
      return [subject, object]
    }
  }

  private func isTwo(_ name: FoundName) -> Bool {
    let first = name.words.lowerBound
    guard name.type == .person, name.words.count == 4, isBehindVerb(name),
      name.words.allSatisfy({ words.isCapital($0) && words.words[$0].letterCase == .capitalized })
    else { return false }
    return [first, first + 2].allSatisfy(isGivenName) && !isGivenName(first + 1) && isSurname(first + 3)
  }

  private func isBehindVerb(_ name: FoundName) -> Bool {
    let start = words.sentences[name.sentence].lowerBound
    let verb = (name.title?.lowerBound ?? name.words.lowerBound) - 1
    return (start + 1...start + Self.longestOpening).contains(verb) && words.isLower(verb)
      && words.classes(verb).isDisjoint(with: [.function, .ofWord, .inWord, .andWord, .article])
  }

  private func isGivenName(_ index: Int) -> Bool { words.kinds(index).contains(.givenName) }

  private func isSurname(_ index: Int) -> Bool { words.kinds(index).contains(.surname) || !isGivenName(index) }
}

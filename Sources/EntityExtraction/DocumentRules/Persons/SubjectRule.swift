/// Says whether a capitalised word that may be a given name or a word of the language acts as a person where it stands.
struct SubjectRule {
  let words: DocumentWords

  /// Whether what follows a word is what follows somebody who acts: a verb, an owner's ending, "and" with a capital, or
  /// a comma with a capital or at the line's end behind.
  func isSubject(_ index: Int) -> Bool {
    let next = index + 1
    guard next < words.words.count else { return false }
    if words.isPossessive(next) { return true }
    if words.classes(next).contains(.andWord) || words.sign(next) == UInt8(ascii: "&") {
      return words.isCapital(next + 1)
    }
    return isVerb(next)
  }

  /// Whether a lower-case word is a verb by its list or its ending.
  func isVerb(_ index: Int) -> Bool {
    guard words.isLower(index) else { return false }
    let persons = words.lexicon.persons
    if words.isAny(index, of: words.lexicon.auxiliaries) || words.isAny(index, of: persons.pastForms)
      || words.classes(index).contains(.speech)
    {
      return true
    }
    let letters = words.letters(index)
    return letters.count > 3 && words.classes(index).isDisjoint(with: .function)
      && persons.verbEndings.contains { letters.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// "Mark my words", "Will you", "Rose from", "Bill the customer": a word behind that follows a verb, not a person.
  func isVerbItself(_ index: Int) -> Bool {
    guard words.isAny(index, of: words.lexicon.persons.verbNames), words.isLower(index + 1) || isPronoun(index + 1)
    else {
      return false
    }
    let next = words.classes(index + 1)
    if isVerb(index + 1) { return false }
    return !next.isDisjoint(with: [.pronoun, .article, .indefinite, .locative, .fromWord, .byWord])
      || next.contains(.function) && next.isDisjoint(with: [.andWord, .ofWord, .withWord])
  }

  private func isPronoun(_ index: Int) -> Bool {
    words.words.indices.contains(index) && words.classes(index).contains(.pronoun) && !words.isPossessive(index)
  }
}

import TextModel

/// Leaves out substances, documents and procedures in capitals ("PFOA", "EIS"), which are nobody; but not where the document gives the
/// letters to a body of its own: "Prairie Farmers of Alberta (PFOA)"; and people and places that an illness is called after ("Huntington's
/// disease"), what storms and ships are called ("Hurricane Ike"), and what has a number ("P. O. Box 12").
struct AbbreviatedThings: DocumentRule {
  private let words: DocumentWords
  private let list: KindWords.List
  private let illnesses: KindWords.List

  init(_ words: DocumentWords) {
    self.words = words
    list = words.lexicon.kindWords.abbreviatedThings
    illnesses = words.lexicon.kindWords.illnesses
  }

  /// The names that are somebody or something with a name.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let names = withoutEponyms(names).filter { !isCalledAfter($0) && !isNumbered($0) }
    guard names.contains(where: isThing) else { return names }
    let bodies = Set(names.filter { $0.words.count > 1 && $0.type != .person }.map(initials))
    return names.filter { !isThing($0) || bodies.contains(Array(words.letters($0.words.lowerBound))) }
  }

  private func isThing(_ name: FoundName) -> Bool {
    guard name.words.count == 1, let word = name.words.first else { return false }
    let letters = words.letters(word).filter { $0 >= 0x41 }
    return letters.prefix(while: { $0 < 0x5B }).count >= 2 && words.isOn(list, word)
  }

  /// Without illnesses' names, but for those of people whom the document names in full, who may have the illness.
  private func withoutEponyms(_ names: [FoundName]) -> [FoundName] {
    guard names.contains(where: isEponym) else { return names }
    let longer = names.filter { $0.type == .person && $0.words.count > 1 }
    let people = Set(longer.flatMap { $0.words.map { words.words[$0].entry } })
    return names.filter { !isEponym($0) || people.contains(words.words[$0.words.lowerBound].entry) }
  }

  /// "Huntington's disease", "Hodgkin lymphoma", "Tourette syndrome".
  private func isEponym(_ name: FoundName) -> Bool {
    guard name.words.count == 1, name.title == nil, name.type != .organization else { return false }
    let next = name.words.upperBound
    let head = words.isPossessive(next) ? next + 1 : next
    return words.isLower(head) && words.isOn(illnesses, head)
  }

  /// "P. O. Box 12".
  private func isNumbered(_ name: FoundName) -> Bool {
    name.type == .person && words.isNumber(name.words.upperBound)
      && words.isOn(words.lexicon.kindWords.numberedThings, name.words.upperBound - 1)
  }

  /// "Ike" of "Hurricane Ike", "Mary Ann" of "the schooner Mary Ann".
  private func isCalledAfter(_ name: FoundName) -> Bool {
    let before = name.words.lowerBound - 1
    return name.type == .person && name.title == nil && words.isOn(words.lexicon.kindWords.calledThings, before)
      && words.words[before].letterCase != .mixed && !words.followsGap(name.words.lowerBound)
      && !words.isPossessive(name.words.upperBound)
  }

  /// The first letters of the capitalised words of a name.
  private func initials(_ name: FoundName) -> [UInt8] {
    name.words.filter(words.isCapital).compactMap { words.letters($0).first }
  }
}

import TextModel

/// Says whether the words around a lone name speak of a person.
struct PersonCues {
  private let words: DocumentWords
  private let subjects: SubjectRule

  init(_ words: DocumentWords) {
    self.words = words
    subjects = SubjectRule(words: words)
  }

  /// Whether a word does what people do, or has it done by or with it: "Bolton wrote", "said Bolton", "by Bolton", "according to Bolton",
  /// or is said to be somebody, see ``isSomebody(_:)``.
  func isActing(_ index: Int) -> Bool {
    if subjects.isVerb(index + 1) || words.classes(index + 1).contains(.speech) || isSomebody(index) { return true }
    if words.classes(index - 1).contains(.toWord), words.isAny(index - 2, of: words.lexicon.persons.attributions) {
      return true
    }
    return !words.classes(index - 1).isDisjoint(with: [.speech, .byWord])
  }

  /// Whether only a person can stand here, even by a name that is a month: "May, who", "Paris, 44,", "Hope, the manager,", "thanked Church",
  /// "spoke to June".
  func isSomebody(_ index: Int) -> Bool {
    if words.sign(index + 1) == UInt8(ascii: ",") {
      if isRelative(index + 2) || isAge(index + 2) || isRole(from: index + 2) { return true }
    }
    return isAddressed(index)
  }

  /// Whether a comma, an age or a role, and another comma or a stop follow: "Paris, the manager, left"; so much can be said of nobody but a person.
  func isIntroduced(_ index: Int) -> Bool {
    words.sign(index + 1) == UInt8(ascii: ",")
      && (isAge(index + 2) || isRole(from: index + 2) && closesRole(from: index + 3))
  }

  private func closesRole(from start: Int) -> Bool {
    (start..<start + 4).contains { index in
      !words.classes(index).isDisjoint(with: [.role, .kinship])
        && (words.sign(index + 1) == UInt8(ascii: ",") || words.sign(index + 1) == UInt8(ascii: "."))
    }
  }

  private func isRelative(_ index: Int) -> Bool {
    words.isLower(index) && words.isAny(index, of: words.lexicon.relatives)
  }

  /// "44" between commas.
  private func isAge(_ index: Int) -> Bool {
    guard words.isNumber(index), words.words[index].span.length == 2,
      words.letters(index).allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return false }
    return words.sign(index + 1) == UInt8(ascii: ",") || words.sign(index + 1) == UInt8(ascii: ".")
  }

  /// "the manager", "my former teacher": an article or an owner, and a role in lower case at the end of what follows.
  private func isRole(from start: Int) -> Bool {
    guard words.isLower(start), !words.classes(start).isDisjoint(with: [.article, .indefinite, .pronoun]) else {
      return false
    }
    var index = start + 1
    while index <= start + 3, words.isLower(index), words.classes(index).isDisjoint(with: .function) {
      if !words.classes(index).isDisjoint(with: [.role, .kinship]) {
        return !words.isLower(index + 1) || isFunction(index + 1)
      }
      index += 1
    }
    return false
  }

  private func isFunction(_ index: Int) -> Bool { words.classes(index).contains(.function) }

  /// "thanked Church", "had spoken to Paris".
  private func isAddressed(_ index: Int) -> Bool {
    let persons = words.lexicon.persons
    if words.isLower(index - 1), words.isAny(index - 1, of: persons.addressing) { return true }
    return !words.classes(index - 1).isDisjoint(with: [.toWord, .withWord])
      && words.isLower(index - 2) && words.isAny(index - 2, of: persons.conversing)
  }
}

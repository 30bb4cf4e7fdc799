/// Finds a title in lower case before a name: "spokeswoman" in "spokeswoman Heather Nauert".
struct LowerTitleRule {
  let document: DocumentWords

  /// The words of the title directly before `start`, or nil.
  func title(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let last = start - 1
    guard sentence.contains(last), document.words[start].followsSpace else { return nil }
    if let office = office(endingAt: last, sentence) { return office }
    guard document.words[last].letterCase == .lower, isTitle(last) else { return nil }
    return extended(last, sentence)..<start
  }

  private func isTitle(_ index: Int) -> Bool {
    !document.classes(index).isDisjoint(with: [.role, .honorific])
      && document.classes(index).isDisjoint(with: [.function])
  }

  /// "secretary of state", "minister of foreign affairs": up to two words after "of".
  private func office(endingAt last: Int, _ sentence: Range<Int>) -> Range<Int>? {
    for of in [last - 1, last - 2] where of > sentence.lowerBound && document.classes(of).contains(.ofWord) {
      let words = of + 1...last
      guard
        words.allSatisfy({ document.words[$0].letterCase == .lower && document.classes($0).contains(.roleModifier) }),
        document.words[of - 1].letterCase == .lower, document.classes(of - 1).contains(.role)
      else { continue }
      return extended(of - 1, sentence)..<last + 1
    }
    return nil
  }

  /// Goes back over "former", "vice", "deputy foreign".
  private func extended(_ index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, start > index - 5, document.words[start - 1].letterCase == .lower,
      !document.classes(start - 1).isDisjoint(with: [.roleModifier, .role])
    {
      start -= 1
    }
    return start
  }
}

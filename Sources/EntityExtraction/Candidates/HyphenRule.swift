import TextModel

/// Says whether a hyphen stands inside a name ("Ocasio-Cortez", "Jae-in") or between two ("Trump-Kim", "U.S.-backed").
struct HyphenRule {
  let finder: RunFinder
  private var document: DocumentWords { finder.document }

  init(finder: RunFinder) { self.finder = finder }

  /// The end of `run` after the hyphen that follows it and the next word, or nil where the hyphen ends the name.
  func end(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let right = run.upperBound + 1
    guard right < sentence.upperBound, document.words[right].entry >= 0 else { return nil }
    if finder.isNameWord(right, sentence) { return isInside(run, right, sentence) ? right + 1 : nil }
    if document.classes(right).contains(.particle), finder.isNameWord(right + 2, sentence),
      finder.isHyphen(right + 1, sentence)
    {
      return right + 3
    }
    return isSecondSyllable(run, right) ? right + 1 : nil
  }

  /// "Jae-in", "Yong-chol", "Kyung-wha": the lower-case half of a given name.
  private func isSecondSyllable(_ run: Range<Int>, _ right: Int) -> Bool {
    guard document.words[right].letterCase == .lower else { return false }
    if document.classes(right).contains(.syllable) {
      // A surname before it, or after it, or a half that is no word: "Moon Jae-in", "Jae-in Moon".
      return run.count > 1 || !document.isCommon(right) || document.kinds(run.upperBound - 1).contains(.givenName)
    }
    return run.count > 1 && document.words[right].span.length <= 6 && !document.isCommon(right)
  }

  /// Whether both capitalised halves are one name.
  private func isInside(_ run: Range<Int>, _ right: Int, _ sentence: Range<Int>) -> Bool {
    let left = run.upperBound - 1
    if !document.classes(left).isDisjoint(with: [.role, .roleModifier]), document.classes(right).contains(.role) {
      return true
    }
    if finder.phrases.demonymLength(at: left, limit: left + 1) > 0 { return false }
    if finder.phrases.demonymLength(at: right, limit: sentence.upperBound) > 0 { return false }
    if isKnownAlone(left) || isKnownAlone(right) { return false }
    if run.count > 1, document.words[left].letterCase != .upper {
      // "Alexandria Ocasio-Cortez": a longer name goes on, unless the left half is at home in the document by itself.
      return !(isUsedAlone(left) && isUsedAlone(right))
    }
    if document.kinds(left).contains(.givenName), document.kinds(right).contains(.givenName) {
      return !(isUsedAlone(left) && isUsedAlone(right))
    }
    return !isUsedAlone(left) && !isUsedAlone(right)
  }

  private func isKnownAlone(_ index: Int) -> Bool {
    guard let match = finder.phrases.longestMatch(at: index, limit: index + 1) else { return false }
    return match.known != nil
  }

  /// Whether the document has the word without a hyphen.
  private func isUsedAlone(_ index: Int) -> Bool { document.entry(index).map { $0.standaloneCount > 0 } ?? false }
}

import TextModel

/// Where no name may stand or go on, whatever the scores say: between glued words ("PompeoMike"), at a hyphen that ties two names
/// ("Trump-Kim"), behind a "U.S." that ends its sentence before a person's name, and at words of headlines that the document has in
/// lower case.
///
/// Annotated texts have next to none of these, so that no model learns them from there.
struct NameBarriers {
  /// The most blanks between two words that lines are filled up with.
  private static let widestGap = 2

  private let words: DocumentWords
  private let ruled: [UInt8]
  private let hyphenated: HyphenatedNames

  /// Knows a document with what the rules take each word for.
  init(_ features: DocumentFeatures) {
    words = features.words
    ruled = features.ruled
    hyphenated = HyphenatedNames(features.words)
  }

  /// Makes it impossible for a name to reach over a barrier.
  func apply(to scores: inout [SIMD16<Float>]) {
    for index in words.words.indices where isBarrier(index) {
      for lane in 1..<TagLabel.count {
        let place = TagLabel(index: lane).place
        if place == .inside || place == .end { scores[index][lane] = LinearChain.forbidden }
      }
    }
    for (number, sentence) in words.sentences.enumerated() where words.isHeadline(number) {
      for index in sentence where isOrdinary(index) {
        for lane in 1..<TagLabel.count { scores[index][lane] = LinearChain.forbidden }
      }
    }
  }

  /// Whether a capitalised word is one of the language here: the document has it in lower case, never with a capital that means
  /// something, and no list and no rule knows it as part of names.
  private func isOrdinary(_ index: Int) -> Bool {
    guard let entry = words.entry(index), words.words[index].letterCase.startsUpper, !words.words[index].isKnownAcronym
    else { return false }
    return entry.lowerCount > 0 && entry.innerCapitalCount == 0 && entry.kinds.subtracting(.commonWord).isEmpty
      && entry.classes.isEmpty
  }

  private func isBarrier(_ index: Int) -> Bool {
    if words.words[index].startsGlued || followsEnd(index) || startsColumn(index) { return true }
    guard words.words[index].sign == Word.hyphen, index > 0, index + 1 < words.words.count,
      !words.words[index].followsSpace, !words.words[index + 1].followsSpace
    else { return false }
    return isNameByItself(index - 1) && isNameByItself(index + 1) && !isInsideRuledName(index)
      && !hyphenated.isInside(index)
  }

  /// Whether white space that no line is filled up with parts the word from the one before.
  private func startsColumn(_ index: Int) -> Bool { words.gap(before: index) > Self.widestGap }

  /// Whether a "U.S." ends the sentence before this word: a person's name, which no institution of a country begins with.
  private func followsEnd(_ index: Int) -> Bool {
    guard index > 0, words.words[index].followsSpace, words.words[index - 1].isKnownAcronym,
      words.letters(index - 1).last == UInt8(ascii: "."), let entry = words.entry(index)
    else { return false }
    guard !entry.kinds.isDisjoint(with: .person), entry.kinds.isSubset(of: .person), entry.classes.isEmpty else {
      return false
    }
    return entry.capitalCount > 1 || index + 1 < words.words.count && words.words[index + 1].letterCase == .lower
  }

  /// Whether the document has the word as a name without a hyphen.
  private func isNameByItself(_ index: Int) -> Bool {
    guard words.words[index].letterCase.startsUpper, let entry = words.entry(index) else { return false }
    return entry.standaloneCount > 0
  }

  /// Whether the rules, which look at lists and at the whole document, take the hyphen for part of a name.
  private func isInsideRuledName(_ index: Int) -> Bool {
    TagLabel(index: Int(ruled[index] / 2)).place == .inside
  }
}

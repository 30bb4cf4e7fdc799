import TextModel

/// Where no name may go on, whatever the scores say: between glued words ("PompeoMike"), and at a hyphen that ties two names
/// ("Trump-Kim").
///
/// Annotated texts have next to none of these, so that no model learns them from there.
struct NameBarriers {
  private let words: DocumentWords
  private let ruled: [UInt8]

  init(_ features: DocumentFeatures) {
    words = features.words
    ruled = features.ruled
  }

  /// Makes it impossible for a name to reach over a barrier.
  func apply(to scores: inout [SIMD16<Float>]) {
    for index in words.words.indices where isBarrier(index) {
      for lane in 1..<TagLabel.count {
        let place = TagLabel(index: lane).place
        if place == .inside || place == .end { scores[index][lane] = LinearChain.forbidden }
      }
    }
  }

  private func isBarrier(_ index: Int) -> Bool {
    if words.words[index].startsGlued { return true }
    guard words.words[index].sign == Word.hyphen, index > 0, index + 1 < words.words.count,
      !words.words[index].followsSpace, !words.words[index + 1].followsSpace
    else { return false }
    return isNameByItself(index - 1) && isNameByItself(index + 1) && !isInsideRuledName(index)
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

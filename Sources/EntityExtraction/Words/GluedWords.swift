import TextModel

/// Finds words that a scraped page ran together: "PompeoMike" for "Pompeo" and "Mike".
struct GluedWords {
  let document: DocumentWords

  /// For each word that is glued from two, the offset in the text where the second starts.
  ///
  /// A word is cut where a lower-case letter meets a capital, if the document has one half as a capitalised word more
  /// than once, or if both are known, as capitalised words of this document or as parts of people's names. A half that is
  /// a common word is no name, but may stand behind one that the document has by itself ("PompeoSenators"). Names that
  /// are written that way ("McDonald", "YouTube") are on a list themselves, or have a half that is no name.
  func splits() -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (index, word) in document.words.enumerated() where word.letterCase == .capitalized && !word.isBroken {
      if let middle = seam(word.span.start, document.letters(index)), isGlued(index, at: middle) {
        result[index] = middle
      }
    }
    return result
  }

  /// The offset of the first capital after a lower-case letter, at least three letters from either end.
  private func seam(_ start: Int, _ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count >= 6 else { return nil }
    var previousIsLower = false
    for (offset, byte) in letters.enumerated() {
      if previousIsLower, (0x41...0x5A).contains(byte), offset >= 3, letters.count - offset >= 3 {
        return start + offset
      }
      previousIsLower = (0x61...0x7A).contains(byte)
    }
    return nil
  }

  private func isGlued(_ index: Int, at middle: Int) -> Bool {
    let span = document.words[index].span
    guard document.kinds(index).isEmpty, !isKnown(index) else { return false }
    let halves = [document.utf8[span.start..<middle], document.utf8[middle..<span.end]]
    let entries = halves.map { document.entry(forLetters: $0) }
    let areCommon = entries.map { $0.kinds.contains(.commonWord) && $0.kinds.isDisjoint(with: .person) }
    if areCommon.contains(true) { return areCommon == [false, true] && entries[0].capitalCount > 0 }
    let arePersonal = entries.map { !$0.kinds.isDisjoint(with: .person) && !$0.kinds.contains(.commonWord) }
    let areUsed = entries.map { $0.capitalCount > 0 }
    if entries.contains(where: { $0.capitalCount >= 2 && !$0.kinds.contains(.commonWord) }) { return true }
    return arePersonal.contains(true) && zip(arePersonal, areUsed).allSatisfy { $0 || $1 }
  }

  private func isKnown(_ index: Int) -> Bool {
    document.hash(index..<index + 1).map { document.gazetteer.knownForm(ofHash: $0) != nil } ?? false
  }
}

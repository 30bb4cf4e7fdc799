import TextModel

/// Decides how running text would write the words of a headline or a line of capitals.
///
/// A word keeps its capital where it is part of a listed name, of a person's, a company's or an institution's (``CapitalNames``),
/// where the running text of the document has it so, where it is a month or a people, and where no list has it as a word of the
/// language. All others are written small.
struct WordCasing {
  /// How a word is to be written.
  enum Writing { case asItStands, lower, capitalized }

  private let words: DocumentWords
  private let names: CapitalNames
  /// How often the running text has a word in capitals, by vocabulary entry.
  private var upperUses: [Int32: Int32] = [:]

  init(_ words: DocumentWords) {
    self.words = words
    names = CapitalNames(words)
    guard words.casings.contains(where: { $0 != .normal }) else { return }
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.words[index].letterCase == .upper {
        upperUses[words.words[index].entry, default: 0] += 1
      }
    }
  }

  /// How each word of a sentence is to be written.
  func writings(_ sentence: Int) -> [Writing] {
    let range = words.sentences[sentence]
    let isName = names.marks(sentence)
    let isCapitals = words.casings[sentence] == .capitals
    return range.map { index in
      let word = words.words[index]
      guard word.entry >= 0, isCapitals ? word.letterCase == .upper : word.letterCase == .capitalized else {
        return writingOfInitial(index, isCapitals)
      }
      // "JR.", "III" behind a name.
      if isCapitals, isAcronym(index, in: range) || words.classes(index).contains(.suffix) { return .asItStands }
      let isCapitalized = isName[index - range.lowerBound] || index == words.firstWords[sentence] || isProper(index)
      return isCapitalized ? (isCapitals ? .capitalized : .asItStands) : .lower
    }
  }

  /// "A" is an article unless a stop follows.
  private func writingOfInitial(_ index: Int, _ isCapitals: Bool) -> Writing {
    let word = words.words[index]
    guard word.letterCase == .initial, words.classes(index).contains(.indefinite), word.span.length == 1 else {
      return .asItStands
    }
    let next = index + 1
    return words.words.indices.contains(next) && words.words[next].sign == UInt8(ascii: ".") ? .asItStands : .lower
  }

  // MARK: Acronyms

  /// "NATO", "U.S.", and what the running text has in capitals; "US" and "WHO" only where no pronoun can stand.
  private func isAcronym(_ index: Int, in range: Range<Int>) -> Bool {
    let entry = words.words[index].entry
    if words.letters(index).dropLast().contains(UInt8(ascii: ".")) { return true }
    let known = words.vocabulary[Int(entry)]
    if let uses = upperUses[entry], uses > known.lowerCount { return true }
    guard words.words[index].isKnownAcronym else { return false }
    guard known.classes.contains(.function) || known.kinds.contains(.commonWord) else { return true }
    return range.contains(index - 1) && words.classes(index - 1).contains(.article)
  }

  // MARK: Single words

  private func isProper(_ index: Int) -> Bool {
    guard let entry = words.entry(index) else { return false }
    if entry.classes.contains(.function) || words.isHeadlineVerb(index) { return false }
    if !entry.classes.isDisjoint(with: [.month, .weekday, .demonym, .language]) { return true }
    if entry.lowerCount != entry.innerCapitalCount { return entry.innerCapitalCount > entry.lowerCount }
    if entry.kinds.contains(.commonWord) || !entry.classes.isEmpty { return false }
    return !words.isInflected(index)
  }
}

import TextModel

extension DocumentWords {
  /// The sign that stands here, in ASCII; 0 for words, numbers, other signs, and outside the document.
  func sign(_ index: Int) -> UInt8 { words.indices.contains(index) ? words[index].sign : 0 }

  /// Whether a capitalised word stands here.
  func isCapital(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].entry >= 0 && words[index].letterCase.startsUpper
  }

  /// Whether a word in lower case stands here.
  func isLower(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].entry >= 0 && words[index].letterCase == .lower
  }

  /// Whether a number stands here.
  func isNumber(_ index: Int) -> Bool { words.indices.contains(index) && words[index].kind == .number }

  /// Whether a word is one of a set of ``NameHash``es.
  func isAny(_ index: Int, of set: Set<UInt64>) -> Bool {
    entry(index).map { set.contains($0.hash) } ?? false
  }

  /// Whether a hyphen ties the words beside it, without white space.
  func isTyingHyphen(_ index: Int) -> Bool {
    sign(index) == Word.hyphen && index > 0 && index + 1 < words.count && !words[index].followsSpace
      && !words[index + 1].followsSpace
  }

  /// Whether more than a blank stands before a word: a tab, a line end, two blanks or more; also at the text's start.
  func followsGap(_ index: Int) -> Bool {
    guard index > 0, index < words.count else { return true }
    let white = utf8[words[index - 1].span.end..<words[index].span.start]
    return white.count > 1 && white.filter { $0 == UInt8(ascii: " ") }.count > 1
      || white.contains { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  /// The blanks between a word and the one before it on its line; none over line ends.
  func gap(before index: Int) -> Int {
    guard index > 0, index < words.count, words[index].span.start - words[index - 1].span.end > 1 else { return 0 }
    let white = utf8[words[index - 1].span.end..<words[index].span.start]
    return white.allSatisfy { $0 == UInt8(ascii: " ") } ? white.count : 0
  }

  /// Whether a word is the first of its line.
  func startsLine(_ index: Int) -> Bool {
    guard index > 0, index < words.count else { return true }
    return utf8[words[index - 1].span.end..<words[index].span.start].contains {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
  }

  /// Whether a word is the last of its line.
  func endsLine(_ index: Int) -> Bool { startsLine(index + 1) }

  /// Whether a word is capitalised only because of where it stands: first in its sentence, or behind a quotation mark
  /// or colon.
  func isCapitalByPlace(_ index: Int, in sentence: Int) -> Bool {
    index <= firstWords[sentence] || sign(index - 1) == Word.quote || sign(index - 1) == UInt8(ascii: ":")
  }
}

internal import EntityExtraction
package import TextModel

/// Finds the title before a name whose tagger says nothing of titles, as in annotated texts.
package enum TitleSearch {
  /// More words than a title has.
  private static let wordLimit = 6

  /// The words right before `name` that are a title: "Secretary of State" before "Mike Pompeo"; nil without one.
  ///
  /// The words are read backwards, as long as they are titles, or join titles ("of State", "of the").
  package static func title(before name: TextSpan, in text: String, language: Language = .english) -> TextSpan? {
    let lexicon = ResolutionLexicon.of(language).people
    let utf8 = text.utf8
    var end = utf8.index(utf8.startIndex, offsetBy: name.start)
    var start: String.Index?
    for _ in 0..<wordLimit {
      guard let word = lastWord(before: end, in: text) else { break }
      let folded = text[word].foldedName
      if lexicon.titles.contains(folded) || lexicon.femaleHonorifics.contains(folded)
        || lexicon.maleHonorifics.contains(folded) || lexicon.leaderTitles.contains(folded)
      {
        start = word.lowerBound
      } else if !lexicon.titleJoiners.contains(folded) {
        break
      }
      end = word.lowerBound
    }
    guard let start else { return nil }
    let first = utf8.distance(from: utf8.startIndex, to: start)
    var last = name.start
    while last > first, utf8[utf8.index(utf8.startIndex, offsetBy: last - 1)] == 0x20 { last -= 1 }
    return TextSpan(first, last)
  }

  /// The letters, with stops, that end before `end` behind spaces and nothing else.
  private static func lastWord(before end: String.Index, in text: String) -> Range<String.Index>? {
    let utf8 = text.utf8
    var stop = end
    while stop > utf8.startIndex, utf8[utf8.index(before: stop)] == 0x20 { stop = utf8.index(before: stop) }
    var start = stop
    while start > utf8.startIndex, isLetter(utf8[utf8.index(before: start)]) { start = utf8.index(before: start) }
    return start < stop ? start..<stop : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x2E
  }
}

import TextModel

/// Finds the people of letters and transcripts that stand on lines of their own: "Phil," and "Dear Phil," at the top, the
/// name behind "Best wishes," at the bottom, and "Hope:" before what she says.
///
/// A speaker's line starts with a given name and a colon; three lines that start with people and colons make a document
/// a transcript.
struct LetterNames: DocumentRule {
  private static let fewestSpeakers = 3

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those found, each a person.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    var speakers: [FoundName] = []
    var speakerLines = 0
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where words.isCapital(index) && words.startsLine(index) {
        if isSpeaker(index) {
          speakerLines += 1
          if cover[index] == nil { speakers.append(person(index..<index + 1, number)) }
        } else if isNamedSpeaker(index, names, cover) {
          speakerLines += 1
        } else if let range = signature(index, sentence) ?? greeting(index, sentence), cover.isFree(range) {
          found.append(person(range, number))
        }
      }
    }
    if speakerLines >= Self.fewestSpeakers { found += speakers }
    return names.replacing(with: found)
  }

  private func person(_ range: Range<Int>, _ sentence: Int) -> FoundName {
    FoundName(Candidate(words: range, sentence: sentence), type: .person, score: 0.6)
  }

  private func isGivenName(_ index: Int) -> Bool {
    words.isCapital(index) && words.kinds(index).contains(.givenName)
      && words.classes(index).isDisjoint(with: [.month, .weekday, .pronoun, .article, .role, .noName])
  }

  private func isSpeaker(_ index: Int) -> Bool {
    isGivenName(index) && words.sign(index + 1) == UInt8(ascii: ":") && !words.endsLine(index + 1)
      && !words.isNumber(index + 2) && !words.isAny(index, of: words.lexicon.persons.headers)
  }

  /// "MR. OAKES:", a person found before a colon at a line's start.
  private func isNamedSpeaker(_ index: Int, _ names: [FoundName], _ cover: NameCover) -> Bool {
    (index + 1..<index + 5).contains {
      words.sign($0) == UInt8(ascii: ":") && !words.endsLine($0)
        && cover[$0 - 1].map { names[$0].type == .person } ?? false
    }
  }

  /// "Phil," as a whole line.
  private func greeting(_ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard isGivenName(index), words.sign(index + 1) == UInt8(ascii: ","), words.endsLine(index + 1) else { return nil }
    return index..<index + 1
  }

  /// A line of up to three capitalised words, the first a given name, behind a line of closing with a comma or stop.
  private func signature(_ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard isGivenName(index), isClosing(before: index) else { return nil }
    var end = index + 1
    while sentence.contains(end), !words.startsLine(end), words.isCapital(end), end < index + 3 { end += 1 }
    return words.startsLine(end) ? index..<end : nil
  }

  private func isClosing(before index: Int) -> Bool {
    let sign = index - 1
    guard
      words.sign(sign) == UInt8(ascii: ",") || words.sign(sign) == UInt8(ascii: "!")
        || words.sign(sign) == UInt8(ascii: ".")
    else { return false }
    var first = sign
    while first > 0, sign - first < 4, !words.startsLine(first) { first -= 1 }
    return words.startsLine(first) && (first..<sign).contains { words.isAny($0, of: words.lexicon.persons.closings) }
  }
}

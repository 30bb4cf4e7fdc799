import TextModel

/// Takes the word in capitals that a report begins with, before its date and a dash, for the place where it was written:
/// "AVERHAVEN, 14 March 2023 – A crane".
struct Datelines: DocumentRule {
  /// The most words of a town, and of a date with its signs.
  private static let townLimit = 3
  private static let dateLimit = 7

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those places.
  ///
  /// - Complexity: O(*n*) for *n* sentences.
  func applied(to names: [FoundName]) -> [FoundName] {
    let found = words.sentences.enumerated().compactMap { number, sentence in
      town(of: sentence).map { FoundName(Candidate(words: $0, sentence: number), type: .place, score: 0.95) }
    }
    guard !found.isEmpty else { return names }
    let cover = NameCover(names, count: words.words.count)
    let replaced = found.filter { place in
      let numbers = Set(place.words.compactMap { cover[$0] })
      return numbers.allSatisfy { names[$0].type != .place && place.words.contains(names[$0].words.lowerBound) }
    }
    return names.replaced(by: replaced)
  }

  /// The words in capitals at the start of a line, before a comma, a date and a dash.
  private func town(of sentence: Range<Int>) -> Range<Int>? {
    guard words.startsLine(sentence.lowerBound) else { return nil }
    var end = sentence.lowerBound
    while sentence.contains(end), end - sentence.lowerBound <= Self.townLimit, words.words[end].letterCase == .upper,
      words.words[end].span.length > 2, words.classes(end).isDisjoint(with: [.month, .weekday, .function])
    { end += 1 }
    guard end > sentence.lowerBound, end - sentence.lowerBound <= Self.townLimit,
      words.sign(end) == UInt8(ascii: ",")
    else { return nil }
    var index = end + 1
    var hasDate = false
    while sentence.contains(index), index - end <= Self.dateLimit {
      if isDash(index) { return hasDate ? sentence.lowerBound..<end : nil }
      let isDate = words.isNumber(index) || !words.classes(index).isDisjoint(with: [.month, .weekday])
      guard isDate || [UInt8(ascii: ","), UInt8(ascii: ".")].contains(words.sign(index)) else { return nil }
      hasDate = hasDate || isDate
      index += 1
    }
    return nil
  }

  private func isDash(_ index: Int) -> Bool {
    switch Array(words.letters(index)) {
    case [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], Array("--".utf8), Array("-".utf8): true
    default: false
    }
  }
}

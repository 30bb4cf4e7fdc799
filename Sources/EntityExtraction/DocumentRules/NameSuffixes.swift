/// Puts what stands behind a person's name where it belongs: "Jr." to the name, "-san" outside it.
struct NameSuffixes {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, none of them a mere suffix.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    for name in names {
      guard isSuffix(name.words) else {
        result.append(withoutHonorific(name))
        continue
      }
      // "Martin Luther King, Jr." was read as two names; "Jr." alone is none.
      if let last = result.last, last.type == .person, joins(last.words, name.words) {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      }
    }
    return result
  }

  private func isSuffix(_ range: Range<Int>) -> Bool {
    range.allSatisfy { words.classes($0).contains(.suffix) || words.words[$0].sign == UInt8(ascii: ".") }
  }

  private func joins(_ name: Range<Int>, _ suffix: Range<Int>) -> Bool {
    name.upperBound == suffix.lowerBound
      || name.upperBound + 1 == suffix.lowerBound && words.words[name.upperBound].sign == UInt8(ascii: ",")
  }

  /// "Tanaka" of "Tanaka-san", but "Jung-san" of "Ahn Jung-san": a longer name ends before the hyphen only where the
  /// document has that part by itself.
  private func withoutHonorific(_ name: FoundName) -> FoundName {
    let hyphen = name.words.upperBound - 2
    guard hyphen > name.words.lowerBound, words.words[hyphen].sign == Word.hyphen,
      words.words[hyphen + 1].letterCase == .lower,
      words.lexicon.honorificSuffixes.contains(where: { words.isWord(hyphen + 1, $0) })
    else { return name }
    let isAlone = hyphen - 1 == name.words.lowerBound || (words.entry(hyphen - 1)?.standaloneCount ?? 0) > 0
    guard isAlone else { return name }
    var shorter = name
    shorter.words = name.words.lowerBound..<hyphen
    shorter.type = .person
    return shorter
  }
}

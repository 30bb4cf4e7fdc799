/// Puts what stands behind a name where it belongs: "Jr." to a person's name, "-san" and orders ("G.C.B.") outside it, and an owner's ending outside the
/// name of an organization that the document has without: "Tasker's roofs" beside "Tasker Roofing".
struct NameSuffixes: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, none of them a mere suffix.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    let plain = plainStarts(names)
    for name in names where !isHonour(name.words) && !isDegree(name.words, behind: result.last) {
      if isBankTail(name), let last = result.last, last.type == .organization, last.words.count > 1,
        joins(last.words, name.words)
      {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
        continue
      }
      guard isSuffix(name.words) else {
        result.append(withoutHonorific(withoutOwnersEnding(withoutHonour(name), plain)))
        continue
      }
      // "Martin Luther King, Jr." was read as two names; "Jr." alone is none.
      if let last = result.last, last.type == .person, joins(last.words, name.words) {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      }
    }
    return result
  }

  /// The first words of organizations' names of several words that have no owner's ending behind them.
  private func plainStarts(_ names: [FoundName]) -> Set<Int32> {
    let starts = names.lazy.filter { $0.type == .organization && $0.words.count > 1 }.map(\.words.lowerBound)
    return Set(starts.filter { !words.isPossessive($0 + 1) }.map { words.words[$0].entry })
  }

  private func withoutOwnersEnding(_ name: FoundName, _ plain: Set<Int32>) -> FoundName {
    guard name.type == .organization, name.words.count == 2, words.isPossessive(name.words.upperBound - 1),
      plain.contains(words.words[name.words.lowerBound].entry),
      words.hash(name.words).flatMap({ words.gazetteer.knownForm(ofHash: $0) }) == nil
    else { return name }
    var shorter = name
    shorter.words = name.words.dropLast()
    return shorter
  }

  /// "Hussain" of "Hussain QC", and "Haskell" of "U.S.M.C. Haskell" behind a comma.
  private func withoutHonour(_ name: FoundName) -> FoundName {
    let first = name.words.lowerBound
    if name.type == .person, name.words.count > 1, isHonour(first..<first + 1) {
      var shorter = name
      shorter.words = name.words.dropFirst()
      return shorter
    }
    let last = name.words.upperBound - 1
    guard name.type == .person, name.words.count > 1, words.words[last].letterCase == .upper,
      words.words[last - 1].letterCase == .capitalized,
      words.isOn(words.lexicon.kindWords.honours, last)
        // "Nordin JD" may have the initials of an author.
        || name.words.count > 2 && words.isOn(words.lexicon.kindWords.degrees, last)
    else { return name }
    var shorter = name
    shorter.words = name.words.dropLast()
    return shorter
  }

  /// "G.C.B." behind a comma, or behind another order.
  private func isHonour(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let word = range.first, words.words[word].letterCase == .upper,
      words.isOn(words.lexicon.kindWords.honours, word)
    else { return false }
    return words.sign(word - 1) == UInt8(ascii: ",") && words.isCapital(word - 2)
  }

  /// "RN" behind somebody's name, with a comma or without.
  private func isDegree(_ range: Range<Int>, behind last: FoundName?) -> Bool {
    guard let last, last.type == .person, range.count == 1, words.words[range.lowerBound].letterCase == .upper,
      words.isOn(words.lexicon.kindWords.degrees, range.lowerBound)
    else { return false }
    return joins(last.words, range)
  }

  /// "N.A." or "National Association" behind the name of a bank, which is no name by itself.
  private func isBankTail(_ name: FoundName) -> Bool {
    let first = name.words.lowerBound
    guard words.isCapital(first) else { return false }
    guard words.end(of: words.lexicon.kindWords.bankTails, at: first) == name.words.upperBound else { return false }
    return name.type != .person || words.letters(first).last == UInt8(ascii: ".") || name.words.count > 1
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

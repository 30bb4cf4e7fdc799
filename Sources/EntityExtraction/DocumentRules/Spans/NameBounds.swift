import TextModel

/// Cuts spans that run over more than a name, and keeps what is a name of their parts.
///
/// A span is cut where ``NameSeparators`` says. Its first part stays a name if it has a capitalised word that can be one;
/// any other part if it also looks like a name by itself. Words of address go from its start ("O Amelia"). More than eight
/// words need a legal form, the head of an organization or a listed name among them; without, the name ends at its first
/// word in lower case. Words of the language in lower case are no name.
struct NameBounds: DocumentRule {
  private static let longest = 8
  private static let longestOrganization = 16

  private let words: DocumentWords
  private let phrases: PhraseMatcher
  private let separators: NameSeparators

  init(_ words: DocumentWords) {
    self.words = words
    phrases = PhraseMatcher(document: words)
    separators = NameSeparators(words)
  }

  /// The names within their bounds, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    result.reserveCapacity(names.count)
    for name in names {
      if isOrdinary(name) { result.append(name) } else { append(parts(of: name), of: name, to: &result) }
    }
    return result
  }

  /// Whether nothing but capitalised words, not many, stands in a name, the first no word of address.
  private func isOrdinary(_ name: FoundName) -> Bool {
    name.words.count <= Self.longest && name.words.allSatisfy(words.isCapital)
      && !(name.words.count > 1 && isAddress(name.words.lowerBound))
  }

  /// Whether a word speaks to somebody. "Ho Chi Minh" is a name, and so is "Ó Briain": what may be one's name needs a sign behind it.
  private func isAddress(_ index: Int) -> Bool {
    // "Thx - Kim".
    if words.sign(index + 1) == Word.hyphen, words.words[index + 1].followsSpace,
      words.isAny(index, of: words.lexicon.persons.closings)
    {
      return true
    }
    guard words.isAny(index, of: words.lexicon.persons.interjections), words.letters(index).allSatisfy({ $0 < 0x80 })
    else { return false }
    return words.words[index].span.length == 1 || words.kinds(index).isDisjoint(with: .person)
      || words.sign(index + 1) != 0
  }

  // MARK: Parts

  private func parts(of name: FoundName) -> [Range<Int>] {
    let whole = name.words
    if let match = phrases.longestMatch(at: whole.lowerBound, limit: whole.upperBound), match.words == whole {
      return [whole]
    }
    guard hasCapital(whole) else { return [whole] }
    var parts: [Range<Int>] = []
    var start = whole.lowerBound
    for index in whole where separators.separates(index, in: whole, name.type) {
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    if start < whole.upperBound { parts.append(start..<whole.upperBound) }
    return parts
  }

  private func append(_ parts: [Range<Int>], of name: FoundName, to result: inout [FoundName]) {
    for part in parts {
      let isCut = part != name.words
      guard let range = bounded(isCut ? trimmed(part) : withoutAddress(part), name.type) else { continue }
      if range.lowerBound == name.words.lowerBound {
        var first = name
        first.words = range
        if isCut, first.type != .person || range.count == 1 { first.type = listedType(range) ?? first.type }
        result.append(first)
      } else if let rest = rest(range, of: name) {
        result.append(rest)
      }
    }
  }

  /// A part behind the first: only where it looks like a name by itself.
  private func rest(_ range: Range<Int>, of name: FoundName) -> FoundName? {
    var candidate = Candidate(words: range, sentence: name.sentence)
    if let title = title(at: range) {
      guard title.upperBound < range.upperBound else { return nil }
      candidate.words = title.upperBound..<range.upperBound
      if words.classes(candidate.words.lowerBound).contains(.ofWord) {
        let office = trimmed(candidate.words)
        return office.isEmpty
          ? nil
          : FoundName(
            Candidate(words: office, sentence: name.sentence), type: listedType(office) ?? .place,
            score: name.score * 0.9)
      }
      candidate.title = title
    } else if !isName(range) {
      return nil
    }
    let type = candidate.title == nil ? listedType(range) ?? name.type : .person
    return FoundName(candidate, type: type, score: name.score * 0.9)
  }

  /// "Sultan", "Lord Chief Justice": the titles a range starts with.
  private func title(at range: Range<Int>) -> Range<Int>? {
    var end = range.lowerBound
    while end < range.upperBound,
      !words.classes(end).isDisjoint(with: [.role, .honorific])
        || end > range.lowerBound && words.sign(end) == UInt8(ascii: ".")
    { end += 1 }
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }

  private func isName(_ range: Range<Int>) -> Bool {
    let capitals = range.filter(words.isCapital)
    if capitals.count == 1 { return !words.isCommon(capitals[0]) || words.isGivenName(capitals[0]) }
    return capitals.contains { !words.isPlain($0) }
  }

  private func listedType(_ range: Range<Int>) -> EntityType? {
    guard let match = phrases.longestMatch(at: range.lowerBound, limit: range.upperBound), match.words == range else {
      return nil
    }
    return match.known.map { words.gazetteer.knownNames[$0].type }
  }

  // MARK: Ends

  /// The range without the signs and small words that a cut leaves at its ends, and without words of address.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = withoutAddress(range)
    while let first = range.first, !canStart(first, range) { range = range.dropFirst() }
    range = withoutAddress(range)
    while let last = range.last, !words.isCapital(last), !isEnd(last) { range = range.dropLast() }
    return range
  }

  private func canStart(_ index: Int, _ range: Range<Int>) -> Bool {
    if words.isCapital(index) { return words.classes(index).isDisjoint(with: [.article, .pronoun]) }
    guard words.words[index].entry >= 0 else { return false }
    return words.words[index].letterCase == .mixed
      || words.classes(index).contains(.particle) && index + 1 < range.upperBound && words.isCapital(index + 1)
  }

  private func isEnd(_ index: Int) -> Bool {
    let word = words.words[index]
    if word.kind == .number || word.letterCase == .mixed { return true }
    return word.entry >= 0 && !words.classes(index).contains(.function) && !words.isPossessive(index)
  }

  private func withoutAddress(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1, let first = range.first, isAddress(first),
      words.isCapital(first + 1) || words.sign(first + 1) != 0
    {
      range = range.dropFirst()
      while let first = range.first, range.count > 1, words.words[first].entry < 0 { range = range.dropFirst() }
    }
    return range
  }

  /// The range if it can be a name, shortened where nothing speaks for its length; else nil.
  private func bounded(_ range: Range<Int>, _ type: EntityType) -> Range<Int>? {
    guard hasCapital(range) || isLowerName(range) else { return nil }
    let count = range.filter { words.words[$0].entry >= 0 }.count
    if count <= Self.longest || count <= Self.longestOrganization && isSupported(range) { return range }
    guard let end = range.first(where: { words.isLower($0) }), end > range.lowerBound else { return nil }
    let shorter = trimmed(range.lowerBound..<end)
    return shorter.isEmpty || shorter.count > Self.longest ? nil : shorter
  }

  private func hasCapital(_ range: Range<Int>) -> Bool {
    range.contains { words.isCapital($0) || words.words[$0].letterCase == .mixed }
  }

  /// Whether words without capitals can be a name: "london" in a chat, and all scripts that have no case.
  private func isLowerName(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if words.words[first].letterCase == .none || phrases.longestMatch(at: first, limit: range.upperBound) != nil {
      return true
    }
    return !range.contains { words.classes($0).contains(.pronoun) || words.isAny($0, of: words.lexicon.auxiliaries) }
      && range.contains { !words.isCommon($0) || !words.kinds($0).subtracting(.commonWord).isEmpty }
  }

  private func isSupported(_ range: Range<Int>) -> Bool {
    range.contains {
      !words.classes($0).isDisjoint(with: [.legal, .orgHead, .orgFirst])
        || phrases.longestMatch(at: $0, limit: range.upperBound)?.known != nil
    }
  }
}

import TextModel

/// Reads one entry of a list in which people stand surname first: "O'Rourke, Sean P.", "Vries, Jan de", "Smith, John, Jr.",
/// "Okonkwo, Dr. Ngozi".
///
/// An entry has a surname of up to three capitalised words with what ties them, a comma, titles, a given name of up to four
/// capitalised words and initials, particles in lower case, and what tells namesakes apart. It fills the space between two
/// bounds: line starts and ends, gaps of a table, semicolons, colons, brackets, quotation marks, numbers. Whether it is a
/// person, and not "Paris, Texas", the words say only in part; see ``ReversedNames``.
struct ReversedEntries {
  /// An entry by its looks.
  struct Entry {
    var words: Range<Int>
    /// The words before the comma, and the first word of the given name.
    var surname: Range<Int>
    var given: Int
    /// Whether lists know the given name, or it is an initial.
    var isPersonal: Bool
  }

  private static let longestSurname = 7

  private let words: DocumentWords
  private let phrases: PhraseMatcher

  init(_ words: DocumentWords) {
    self.words = words
    phrases = PhraseMatcher(document: words)
  }

  /// The entry around a comma; nil where none stands.
  ///
  /// - Complexity: O(1): a dozen words are looked at.
  func entry(atComma comma: Int) -> Entry? {
    guard words.sign(comma) == UInt8(ascii: ","), !words.startsLine(comma + 1) else { return nil }
    guard let surname = surname(before: comma) else { return nil }
    var given = comma + 1
    while isTitle(given) || given > comma + 1 && words.sign(given) == UInt8(ascii: ".") { given += 1 }
    guard let end = endOfGivenName(from: given) else { return nil }
    let last = endOfSuffix(from: end)
    let isWhole = isBound(after: last) || words.followsGap(surname.lowerBound) && isBeforeTitle(last)
    guard isWhole, !isPlace(given, last), !isInEnumeration(comma) else { return nil }
    return Entry(
      words: surname.lowerBound..<last, surname: surname, given: given, isPersonal: isPersonal(given))
  }

  /// "Bryony, Ray," or "Nick, Mei-Ling -" in a line of its own speaks to two people.
  func isGreeting(_ entry: Entry) -> Bool {
    let end = entry.words.upperBound
    return words.startsLine(entry.words.lowerBound) && words.startsLine(end + 1)
      && (words.sign(end) == UInt8(ascii: ",") || words.isDash(end))
  }

  // MARK: Surnames

  private func surname(before comma: Int) -> Range<Int>? {
    var start = comma
    while start > 0, comma - start < Self.longestSurname, start == comma || !words.followsGap(start),
      isPartOfSurname(start - 1)
    { start -= 1 }
    let capitals = (start..<comma).filter(words.isCapital)
    guard (1...3).contains(capitals.count), words.isCapital(comma - 1) || words.isTyingHyphen(comma - 2),
      words.words[start].entry >= 0, isBound(before: start)
    else { return nil }
    return capitals.allSatisfy(isSurnameWord) ? start..<comma : nil
  }

  private func isPartOfSurname(_ index: Int) -> Bool {
    words.isCapital(index) || words.isTyingHyphen(index)
      || words.isLower(index) && words.classes(index).contains(.particle)
  }

  private func isSurnameWord(_ index: Int) -> Bool {
    let classes = words.classes(index)
    if !classes.isDisjoint(with: [.month, .weekday, .noName, .demonym, .legal, .pronoun, .article]) { return false }
    if !classes.isDisjoint(with: [.function, .role, .honorific, .orgHead]), !words.kinds(index).contains(.surname) {
      return false
    }
    let persons = words.lexicon.persons
    return !words.isAny(index, of: persons.interjections) && !words.isAny(index, of: persons.closings)
  }

  private func isBound(before start: Int) -> Bool {
    if words.followsGap(start) || words.isNumber(start - 1) { return true }
    // "^ Frias, Lauren", "• Hill, Jo": a mark at the start of the line.
    if words.startsLine(start - 1), words.words[start - 1].entry < 0 { return true }
    switch words.sign(start - 1) {
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), Word.quote,
      Word.apostrophe, UInt8(ascii: ">"):
      return true
    case UInt8(ascii: "."), UInt8(ascii: ")"): return words.isNumber(start - 2)
    case UInt8(ascii: ","): return endsInitial(start - 2)
    default:
      return (words.classes(start - 1).contains(.andWord) || words.sign(start - 1) == UInt8(ascii: "&"))
        && (words.sign(start - 2) == UInt8(ascii: ";") || endsInitial(start - 2)
          || words.sign(start - 2) == UInt8(ascii: ",") && endsInitial(start - 3))
    }
  }

  /// Whether another author follows: ", Leech, B. L.", "& Leech, B. L.", ", and Leech, B. L.".
  private func isBeforeAuthor(_ end: Int) -> Bool {
    guard endsInitial(end - 1) else { return false }
    var next = words.sign(end) == UInt8(ascii: ",") ? end + 1 : end
    if words.classes(next).contains(.andWord) || words.sign(next) == UInt8(ascii: "&") { next += 1 }
    guard next > end else { return false }
    let limit = next + Self.longestSurname
    while next < limit, isPartOfSurname(next) { next += 1 }
    return words.isCapital(next - 1) && words.sign(next) == UInt8(ascii: ",") && next + 1 < words.words.count
      && words.words[next + 1].letterCase == .initial
  }

  /// Whether the title of a book, or another author the usual way round, stands behind the first author of an entry of a bibliography:
  /// "Ajayi, F. A. The Yam Festivals", "Bernstein, Ruth, and Colin Macfarlane".
  private func isBeforeTitle(_ end: Int) -> Bool {
    if words.sign(end) == UInt8(ascii: ",") {
      return words.classes(end + 1).contains(.andWord) && words.isCapital(end + 2)
        && (words.words[end + 2].letterCase == .initial || words.kinds(end + 2).contains(.givenName))
    }
    return endsInitial(end - 1) && words.isCapital(end)
  }

  private func endsInitial(_ index: Int) -> Bool {
    isStopOfInitial(index) || words.words.indices.contains(index) && words.words[index].letterCase == .initial
  }

  /// Whether lone names stand in a row near a comma: "Gray, Rodon, Struijk, Byram; Kamara, Ampadu; James".
  private func isInEnumeration(_ comma: Int) -> Bool {
    let first = max(0, comma - Self.widthOfEnumeration)
    let last = min(words.words.count - 4, comma + Self.widthOfEnumeration)
    guard first < last else { return false }
    return (first..<last).contains { start in
      isLoneName(start) && isLoneName(start + 2) && isLoneName(start + 4)
        && words.sign(start + 1) == UInt8(ascii: ",") && words.sign(start + 3) == UInt8(ascii: ",")
    }
  }

  private static let widthOfEnumeration = 24

  private func isLoneName(_ index: Int) -> Bool {
    words.words[index].letterCase == .capitalized && words.words[index].span.length > 2
      && words.classes(index).isDisjoint(with: [.honorific, .suffix, .legal, .month, .role])
      && !words.isAny(index, of: words.lexicon.persons.generations)
      && !words.isCapital(index - 1) && !words.isCapital(index + 1)
  }

  // MARK: Given names

  private func isTitle(_ index: Int) -> Bool {
    words.isCapital(index) && words.classes(index).contains(.honorific)
  }

  private func endOfGivenName(from start: Int) -> Int? {
    var end = start
    while end < words.words.count, end < start + 9, end == start || !words.followsGap(end) {
      if words.isCapital(end), isGivenWord(end) || end > start && isSurname(end) {
        end += 1
      } else if end > start, words.isTyingHyphen(end) || isStopOfInitial(end) {
        end += 1
      } else {
        break
      }
    }
    guard end > start, words.isCapital(start) else { return nil }
    var last = end
    while words.isLower(last), words.classes(last).contains(.particle), last < end + 3, !words.followsGap(last) {
      last += 1
    }
    // "Soares, Lota de Macedo": more of the name behind the particles.
    if last > end, words.isCapital(last), words.kinds(last).contains(.surname), !words.followsGap(last) { last += 1 }
    return last
  }

  private func isSurname(_ index: Int) -> Bool {
    words.kinds(index).contains(.surname) && !words.classes(index).contains(.function)
  }

  private func isGivenWord(_ index: Int) -> Bool {
    if words.words[index].letterCase == .initial { return true }
    if words.kinds(index).contains(.givenName), words.classes(index).isDisjoint(with: [.month, .weekday]) {
      return true
    }
    return words.classes(index).isDisjoint(with: [
      .function, .month, .weekday, .role, .roleModifier, .legal, .orgHead, .demonym, .noName, .placeHead, .event,
    ])
  }

  /// The stop of an initial, or of a short given name with more behind it: "Thos. P."
  private func isStopOfInitial(_ index: Int) -> Bool {
    guard index > 0, words.sign(index) == UInt8(ascii: "."), !words.words[index].followsSpace else { return false }
    return words.words[index - 1].letterCase == .initial
      || words.words[index - 1].span.length <= 5 && words.isCapital(index + 1) && !words.followsGap(index + 1)
  }

  /// "Jr." behind the given name, with a comma or without.
  private func endOfSuffix(from end: Int) -> Int {
    let suffix = words.sign(end) == UInt8(ascii: ",") ? end + 1 : end
    guard words.isAny(suffix, of: words.lexicon.persons.generations), !words.startsLine(suffix) else { return end }
    let isStop = words.sign(suffix + 1) == UInt8(ascii: ".") && !words.words[suffix + 1].followsSpace
    return isStop ? suffix + 2 : suffix + 1
  }

  private func isBound(after end: Int) -> Bool {
    guard end < words.words.count, !words.followsGap(end), !words.isNumber(end) else { return true }
    switch words.sign(end) {
    case UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "("),
      UInt8(ascii: "<"),
      Word.quote, Word.apostrophe:
      return true
    case UInt8(ascii: "&"): return isBeforeAuthor(end)
    case UInt8(ascii: ","):
      return isBeforeAuthor(end) || words.isNumber(end + 1) || words.followsGap(end + 1)
        || endsInitial(end - 1) && endsInitial(end - 2)
        || !words.classes(end + 1).isDisjoint(with: [.role, .ofWord])
    default: return words.words[end].kind == .link || isBeforeAuthor(end) || words.isDash(end)
    }
  }

  /// Whether the words behind the comma are a place: "Paris, Texas", "Perth, Western Australia".
  private func isPlace(_ given: Int, _ end: Int) -> Bool {
    let kinds = words.kinds(given)
    if let match = phrases.longestMatch(at: given, limit: end) {
      if let known = match.known, words.gazetteer.knownNames[known].type != .person { return true }
      if match.words.count > 1, !match.kinds.isDisjoint(with: .place) { return true }
    }
    return !kinds.isDisjoint(with: [.country, .subdivision, .bigCity]) && !kinds.contains(.givenName)
  }

  private func isPersonal(_ given: Int) -> Bool {
    let kinds = words.kinds(given)
    if words.words[given].letterCase == .initial || words.isShortGivenName(given) { return true }
    return kinds.contains(.givenName) && kinds.isDisjoint(with: [.country, .bigCity])
  }
}

extension DocumentWords {
  /// Whether a dash stands here, with white space before it.
  func isDash(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].followsSpace else { return false }
    return sign(index) == Word.hyphen || ["\u{2013}", "\u{2014}"].contains { letters(index).elementsEqual($0.utf8) }
  }
}

import TextModel

/// Says at which words and signs inside a span its name ends, whatever the tagger thought.
///
/// - Signs: quotation marks, semicolons, colons, dashes; a stop that abbreviates nothing; a comma, except before "Inc." or
///   "Jr.", in the lists of an organization's name, and in a person's name that stands surname first; slashes between
///   people or places.
/// - Verbs and pronouns in lower case; in names of people and places other words of the language too, except those that
///   such names have: "of", "the", "van der".
/// - "and" between two people or two places, unless the word before or behind it is no name by itself ("East and South
///   China seas").
struct NameSeparators {
  private let words: DocumentWords
  private let phrases: PhraseMatcher
  private let reversed: ReversedEntries

  init(_ words: DocumentWords) {
    self.words = words
    phrases = PhraseMatcher(document: words)
    reversed = ReversedEntries(words)
  }

  /// Whether a name of this type cannot go over the word or sign at `index` of `range`.
  func separates(_ index: Int, in range: Range<Int>, _ type: EntityType) -> Bool {
    let word = words.words[index]
    if word.kind == .link { return true }
    if word.entry < 0 { return word.kind == .number ? false : isSeparator(index, range, type) }
    guard word.letterCase == .lower, !isTied(index) else { return false }
    return isClosingWord(index, range, type) && !isInsideKnownName(index, range)
  }

  // MARK: Signs

  private func isSeparator(_ index: Int, _ range: Range<Int>, _ type: EntityType) -> Bool {
    let sign = words.sign(index)
    switch sign {
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "|"), UInt8(ascii: "<"),
      UInt8(ascii: "="):
      return true
    case UInt8(ascii: ">"): return !words.startsLine(index)
    case Word.quote: return !isNickname(index, range, type)
    case UInt8(ascii: "!"): return index + 1 < range.upperBound && !isInsideKnownName(index, range)
    case UInt8(ascii: "/"): return type != .organization && !isInsideKnownName(index, range)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return !isPaired(index, range, type)
    case UInt8(ascii: ","): return isSeparatingComma(index, range, type)
    case UInt8(ascii: "."): return isSeparatingStop(index, range)
    default: return sign == 0 && isDash(index)
    }
  }

  /// An em dash, an ellipsis, a bullet; an en dash between people or places.
  private func isDash(_ index: Int) -> Bool {
    switch Array(words.letters(index)) {
    case [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x80, 0x95], [0xE2, 0x80, 0xA6], [0xE2, 0x80, 0xA2]: true
    default: false
    }
  }

  /// "Robert (Bob) Tennant", "William "Bill" Hargrove": one or two capitalised words between two signs, with the name's own
  /// words on both sides.
  private func isNickname(_ index: Int, _ range: Range<Int>, _ type: EntityType) -> Bool {
    guard type == .person else { return false }
    let signs = range.filter { words.words[$0].entry < 0 && Self.enclosing.contains(words.sign($0)) }
    guard signs.count == 2, signs.contains(index), signs[0] > range.lowerBound, signs[1] + 1 < range.upperBound else {
      return false
    }
    return (2...3).contains(signs[1] - signs[0]) && (signs[0] + 1..<signs[1]).allSatisfy(words.isCapital)
  }

  private static let enclosing: [UInt8] = [Word.quote, UInt8(ascii: "("), UInt8(ascii: ")")]

  /// "Acme (Holdings) Ltd": both brackets inside an organization's name, with more behind them.
  private func isPaired(_ index: Int, _ range: Range<Int>, _ type: EntityType) -> Bool {
    guard type == .organization else { return isNickname(index, range, type) }
    let open = range.first { words.sign($0) == UInt8(ascii: "(") }
    let close = range.last { words.sign($0) == UInt8(ascii: ")") }
    guard let open, let close else { return false }
    return open > range.lowerBound && open < close
  }

  private func isSeparatingStop(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
    let before = words.words[index - 1]
    guard before.entry >= 0, words.words[index + 1].followsSpace, !word(index).followsSpace else { return false }
    let abbreviations: LexicalClass = [.honorific, .legal, .suffix, .placeFirst, .role]
    return before.span.length > 4 && before.letterCase == .capitalized
      && words.classes(index - 1).isDisjoint(with: abbreviations)
  }

  private func isSeparatingComma(_ index: Int, _ range: Range<Int>, _ type: EntityType) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    if !words.classes(next).isDisjoint(with: [.legal, .suffix]) || isInsideKnownName(index, range) { return false }
    switch type {
    case .person:
      if isSignedJudge(index, range) { return true }
      return reversed.entry(atComma: index).map { $0.words != range || reversed.isGreeting($0) } ?? true
    case .place: return true
    default: return !isStopped(next) && !isListed(index, range)
    }
  }

  /// "HELLMAN, J.", a line of its own above an opinion: a judge, whose given name doesn't begin with a "J".
  private func isSignedJudge(_ comma: Int, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let mark = comma + 1
    let end = words.sign(mark + 1) == UInt8(ascii: ".") ? mark + 2 : mark + 1
    return words.startsLine(start) && words.words[start].letterCase == .upper && comma == start + 1
      && words.isOn(words.lexicon.kindWords.judgeMarks, mark) && words.isCapital(mark)
      && (end >= words.words.count || words.startsLine(end))
  }

  /// "Orchard Bank, N.A.": an acronym with stops.
  private func isStopped(_ index: Int) -> Bool {
    words.words[index].letterCase == .upper && words.letters(index).contains(UInt8(ascii: "."))
  }

  /// "Merrill Lynch, Pierce, Fenner & Smith", "Ministry of Higher Education, Technology and Innovation".
  private func isListed(_ comma: Int, _ range: Range<Int>) -> Bool {
    (comma + 1..<range.upperBound).contains {
      words.sign($0) == UInt8(ascii: "&") || words.classes($0).contains(.andWord) || words.classes($0).contains(.legal)
    }
  }

  // MARK: Words

  /// Whether a hyphen ties a lower-case word to another: "Jae-in", "Stratford-upon-Avon".
  private func isTied(_ index: Int) -> Bool { words.isTyingHyphen(index - 1) || words.isTyingHyphen(index + 1) }

  private func isClosingWord(_ index: Int, _ range: Range<Int>, _ type: EntityType) -> Bool {
    if words.isPossessive(index) { return type == .person && index + 1 < range.upperBound }
    let classes = words.classes(index)
    // "Vieira do Amaral": "do" is no verb behind one person's name.
    if type == .person, classes.contains(.particle), !classes.contains(.andWord),
      words.isCapital(index - 1), words.isCapital(index + 1), range.contains(index + 1)
    {
      return false
    }
    if classes.contains(.pronoun) || words.isAny(index, of: words.lexicon.auxiliaries) { return true }
    switch type {
    case .person: return isClosingPerson(index, range, classes)
    case .place: return isClosingPlace(index, range, classes)
    default:
      // "At Tannadice the Dee": an article behind a name, and not behind "of".
      return classes.contains(.speech) || words.isAny(index, of: words.lexicon.relatives)
        || classes.contains(.article) && words.isCapital(index - 1) && range.contains(index - 1)
          && !words.isCommon(index - 1)
    }
  }

  private func isClosingPerson(_ index: Int, _ range: Range<Int>, _ classes: LexicalClass) -> Bool {
    if !classes.isDisjoint(with: [.particle, .syllable, .ofWord]) { return false }
    if classes.contains(.article) {
      // "Pliny the Elder", "Catherine of the Vale".
      return !(index + 1 < range.upperBound && words.isCapital(index + 1))
    }
    return classes.contains(.function) || words.isCommon(index)
  }

  private func isClosingPlace(_ index: Int, _ range: Range<Int>, _ classes: LexicalClass) -> Bool {
    if classes.contains(.andWord) { return !isJointHead(index, range) }
    if !classes.isDisjoint(with: [.particle, .ofWord, .article, .onWord, .forWord]) { return false }
    // "St Martin in the Fields", but "Emanuel College in Cambridge".
    if classes.contains(.inWord) { return !words.classes(index + 1).contains(.article) }
    return classes.contains(.function) || words.isCommon(index)
  }

  /// "East and South China seas", "Medical College and Hospital".
  private func isJointHead(_ index: Int, _ range: Range<Int>) -> Bool {
    if words.classes(index - 1).contains(.direction) { return true }
    return index + 2 == range.upperBound && !words.classes(index + 1).isDisjoint(with: [.placeHead, .orgHead])
      && words.isCommon(index + 1)
  }

  /// Whether a listed name of several words reaches over the word: "Trinidad and Tobago".
  private func isInsideKnownName(_ index: Int, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound, index - 4)..<index).contains {
      (phrases.longestMatch(at: $0, limit: range.upperBound)?.words.upperBound ?? 0) > index + 1
    }
  }

  private func word(_ index: Int) -> Word { words.words[index] }
}

import TextModel

/// A document's words with their vocabulary: the ground on which all rules work.
///
/// A class only so that the rules share it without counting references to its arrays; what it says doesn't change once it is made. Its arrays are
/// read in the innermost loops, and only its initializer writes to them: exclusive access needs no check at run time.
final class DocumentWords {
  let gazetteer: Gazetteer
  let lexicon: Lexicon
  /// The text as UTF-8.
  let utf8: [UInt8]
  @exclusivity(unchecked) private(set) var words: [Word] = []
  /// The words of each sentence.
  @exclusivity(unchecked) private(set) var sentences: [Range<Int>] = []
  /// The first word of each sentence that is no sign, number or link; the sentence's end where there is none.
  @exclusivity(unchecked) private(set) var firstWords: [Int] = []
  /// The index of the paragraph of each sentence.
  let paragraphs: [Int]
  @exclusivity(unchecked) private(set) var casings: [SentenceCasing] = []
  @exclusivity(unchecked) private(set) var vocabulary: [VocabularyEntry] = []
  private let capitalizesHeadlines: Bool
  /// The letters of words that were broken at a line's end, by where they begin.
  @exclusivity(unchecked) private var brokenLetters: [Int: [UInt8]] = [:]
  @exclusivity(unchecked) private var entryByHash = HashTable<Int32>()
  /// What was looked up of the phrases in it, to be looked up once: one thread works on a document.
  @exclusivity(unchecked) var phrasesFound = PhraseMatcher.Found(count: 0)
  /// The hashes of words without what may be an owner's ending, by their entries.
  @exclusivity(unchecked) private var plainHashes: [Int: UInt64] = [:]

  /// Reads a document: words, their vocabulary, glued words split, and how each word is used.
  init(_ document: TokenizedDocument, gazetteer: Gazetteer, lexicon: Lexicon) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    capitalizesHeadlines = TextRules.of(document.language).capitalizesHeadlines
    utf8 = Array(document.document.text.utf8)
    paragraphs = document.sentences.map(\.paragraph)
    words.reserveCapacity(document.tokens.count)
    readWords(document)
    let pieces = GluedWords(document: self).splits()
    if !pieces.isEmpty { split(pieces) }
    locateSentences(document.sentences)
    firstWords = sentences.map { sentence in sentence.first { words[$0].entry >= 0 } ?? sentence.upperBound }
    casings = sentences.map(casing)
    countUses()
    phrasesFound = PhraseMatcher.Found(count: words.count)
  }

  /// Reads a document with the lists of a language that come with the package.
  convenience init(_ document: TokenizedDocument, language: Language) {
    self.init(document, gazetteer: .standard(for: language), lexicon: .of(language))
  }

  // MARK: Looking at words

  /// The vocabulary entry of a word; nil for signs, numbers and links.
  @inline(__always)
  func entry(_ index: Int) -> VocabularyEntry? {
    guard index >= 0, index < words.count, words[index].entry >= 0 else { return nil }
    return vocabulary[Int(words[index].entry)]
  }

  /// The lexical classes of a word; none outside the document.
  @inline(__always)
  func classes(_ index: Int) -> LexicalClass {
    guard index >= 0, index < words.count, words[index].entry >= 0 else { return [] }
    return vocabulary[Int(words[index].entry)].classes
  }

  /// The word lists that have a word; none outside the document.
  @inline(__always)
  func kinds(_ index: Int) -> NameKinds {
    guard index >= 0, index < words.count, words[index].entry >= 0 else { return [] }
    return vocabulary[Int(words[index].entry)].kinds
  }

  /// Whether a word belongs to the language rather than to a name.
  func isCommon(_ index: Int) -> Bool {
    guard let entry = entry(index), !words[index].isKnownAcronym else { return false }
    return entry.kinds.contains(.commonWord) || entry.classes.contains(.function)
  }

  /// Whether a word is a given name here: on the list, and not a word of the language or never one in this document.
  func isGivenName(_ index: Int) -> Bool {
    guard let entry = entry(index), entry.kinds.contains(.givenName) else { return false }
    return !isCommon(index) || (entry.lowerCount == 0 && entry.classes.isEmpty)
  }

  /// Whether a token is the ending of an owner: the "'s" of "Korea's".
  func isPossessive(_ index: Int) -> Bool {
    guard index >= 0, index < words.count else { return false }
    let letters = letters(index)
    guard !words[index].followsSpace, letters.last == lexicon.possessiveEnding else { return false }
    return Word.plainSign(letters.dropLast()) == Word.apostrophe
  }

  /// The hash of a word without what may be an owner's ending; nil where it has none.
  func plainHash(_ index: Int) -> UInt64? {
    guard words.indices.contains(index), words[index].entry >= 0 else { return nil }
    return plainHashes[Int(words[index].entry)]
  }

  /// The letters of a word; none outside the document.
  func letters(_ index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < words.count else { return [] }
    let word = words[index]
    if word.isBroken, let letters = brokenLetters[word.span.start] { return letters[...] }
    return utf8[word.span.start..<word.span.end]
  }

  /// The span from the first to the last word of a range.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
  }

  /// Whether two neighbouring words stand together without white space.
  func isGlued(_ index: Int) -> Bool { index < words.count && !words[index].followsSpace }
}

// MARK: - Reading

extension DocumentWords {
  /// Reads the tokens, the halves of broken words together.
  private func readWords(_ document: TokenizedDocument) {
    defer { lookUpKinds(from: 0) }
    let broken = BrokenWords(document, utf8: utf8, gazetteer: gazetteer, lexicon: lexicon)
    let tokens = document.tokens
    var index = 0
    while index < tokens.count {
      if broken.isBreak(index) {
        if broken.isOneWord(index) {
          append(broken: broken.letters(index), tokens[index], tokens[index + 2], index)
          index += 3
          continue
        }
        if broken.breaksLine(index) {
          for part in index..<index + 2 { words.append(word(tokens[part], part)) }
          var second = tokens[index + 2]
          second.followsSpace = false
          // The second half may be the first of another break.
          guard !broken.isBreak(index + 2) else {
            index += 2
            continue
          }
          words.append(word(second, index + 2))
          index += 3
          continue
        }
      }
      words.append(word(tokens[index], index))
      index += 1
    }
  }

  private func append(broken letters: [UInt8], _ first: Token, _ second: Token, _ index: Int) {
    let span = TextSpan(first.span.start, second.span.end)
    brokenLetters[span.start] = letters
    var word = word(span: span, letters: letters[...], token: index, kind: .word, followsSpace: first.followsSpace)
    word.isBroken = true
    words.append(word)
  }

  /// Words of no more bytes have no owner's ending.
  private static let genitiveLength = 4

  private func word(_ token: Token, _ index: Int) -> Word {
    word(span: token.span, token: index, kind: token.kind, followsSpace: token.followsSpace)
  }

  private func word(span: TextSpan, token: Int, kind: Token.Kind, followsSpace: Bool) -> Word {
    word(span: span, letters: utf8[span.start..<span.end], token: token, kind: kind, followsSpace: followsSpace)
  }

  private func word(
    span: TextSpan, letters: ArraySlice<UInt8>, token: Int, kind: Token.Kind, followsSpace: Bool
  ) -> Word {
    var word = Word(
      span: span, token: token, entry: -1, letterCase: .none, followsSpace: followsSpace, sign: 0, kind: kind)
    switch kind {
    case .word:
      word.letterCase = LetterCase(letters)
      word.entry = vocabularyIndex(letters)
      word.isKnownAcronym = word.letterCase == .upper && isKnownAcronym(letters)
      if word.entry >= 0, word.letterCase.startsUpper { vocabulary[Int(word.entry)].capitalCount += 1 }
    case .punctuation, .symbol: word.sign = Word.plainSign(letters)
    case .number, .link: break
    }
    return word
  }

  private func vocabularyIndex(_ letters: ArraySlice<UInt8>) -> Int32 {
    var hash = NameHash()
    hash.append(folding: letters)
    guard let value = hash.value else { return -1 }
    if let known = entryByHash[value] { return known }
    let index = Int32(vocabulary.count)
    entryByHash[value] = index
    if let ending = lexicon.genitiveEnding, letters.last == ending, letters.count > Self.genitiveLength {
      plainHashes[vocabulary.count] = NameHash.of(String(decoding: letters.dropLast(), as: UTF8.self))
    }
    vocabulary.append(VocabularyEntry(hash: value, classes: lexicon.classes(ofHash: value), kinds: []))
    return index
  }

  /// Asks the gazetteer for all new words at once, which then has them fetched from where they lie far apart.
  private func lookUpKinds(from start: Int) {
    for index in start..<vocabulary.count {
      if index + 8 < vocabulary.count { gazetteer.prepare(hash: vocabulary[index + 8].hash) }
      vocabulary[index].kinds = gazetteer.kinds(ofHash: vocabulary[index].hash)
      // "Breisachs" is of Breisach.
      if vocabulary[index].kinds.isEmpty, let plain = plainHashes[index] {
        vocabulary[index].kinds = gazetteer.kinds(ofHash: plain)
      }
    }
  }

  private func isKnownAcronym(_ letters: ArraySlice<UInt8>) -> Bool {
    var hash = NameHash()
    hash.append(folding: letters)
    return hash.value.flatMap { gazetteer.knownForm(ofHash: $0)?.needsCapitals } ?? false
  }

  /// What is known of a part of a word: how often it occurs as a capitalised word of the document, and the lists that
  /// have it.
  func entry(forLetters letters: ArraySlice<UInt8>) -> (capitalCount: Int32, kinds: NameKinds) {
    var hash = NameHash()
    hash.append(folding: letters)
    guard let value = hash.value else { return (0, []) }
    let entry = entryByHash[value].map { vocabulary[Int($0)] }
    return (entry?.capitalCount ?? 0, entry?.kinds ?? gazetteer.kinds(ofHash: value))
  }

  /// Replaces each glued word by its two parts; `pieces` maps a word to the offset where its second part starts.
  private func split(_ pieces: [Int: Int]) {
    let known = vocabulary.count
    defer { lookUpKinds(from: known) }
    let whole = words
    words.removeAll(keepingCapacity: true)
    for (index, old) in whole.enumerated() {
      guard let middle = pieces[index] else {
        words.append(old)
        continue
      }
      words.append(
        word(span: TextSpan(old.span.start, middle), token: old.token, kind: .word, followsSpace: old.followsSpace))
      var second = word(span: TextSpan(middle, old.span.end), token: old.token, kind: .word, followsSpace: false)
      second.startsGlued = true
      words.append(second)
    }
  }

  private func locateSentences(_ spans: [Sentence]) {
    var start = 0
    for sentence in spans {
      var end = start
      while end < words.count, words[end].token < sentence.tokens.upperBound { end += 1 }
      sentences.append(start..<end)
      start = end
    }
  }

  private func casing(_ sentence: Range<Int>) -> SentenceCasing {
    var tally = CasingTally()
    tally.capitalizesHeadlines = capitalizesHeadlines
    tally.endsWithStop = sentence.last.map { words[$0].sign == UInt8(ascii: ".") } ?? false
    tally.startsList = sentence.first.map { classes($0).contains(.credit) } ?? false
    for index in sentence where words[index].entry >= 0 {
      switch words[index].letterCase {
      case .upper: tally.upper += 1
      case .capitalized:
        tally.capitalized += 1
        guard index > sentence.lowerBound else { break }
        if index == sentence.lowerBound + 1 { tally.hasVerbSecond = isHeadlineVerb(index) }
        // A verb of headlines is as good as two words.
        tally.plainCapitalized += isHeadlineVerb(index) ? 2 : isPlain(index) ? 1 : 0
      case .lower:
        if classes(index).isDisjoint(with: [.function, .particle]), words[index].span.length > 2 { tally.lower += 1 }
      case .none, .initial, .mixed: break
      }
    }
    if tally.mayBeHeadline {
      tally.plainCapitalized +=
        sentence.dropFirst().filter { words[$0].letterCase == .capitalized && isInflected($0) }.count
    }
    return tally.casing
  }

  /// Whether a verb of headlines stands here with a capital: "Unveils".
  func isHeadlineVerb(_ index: Int) -> Bool {
    words[index].letterCase == .capitalized && isOn(lexicon.kindWords.headlineVerbs, index)
  }

  /// Whether a word that no list has is a form of a word of the language: "Vetoes", "OBJECTED".
  func isInflected(_ index: Int) -> Bool {
    guard let entry = entry(index), entry.kinds.isEmpty, entry.classes.isEmpty else { return false }
    let letters = letters(index)
    return lexicon.inflections.contains { inflection in
      guard letters.count > inflection.ending.utf8.count + 2, letters.endFolded(with: inflection.ending) else {
        return false
      }
      var hash = NameHash()
      hash.append(folding: letters.dropLast(inflection.ending.utf8.count))
      hash.append(folding: ArraySlice(inflection.replacement.utf8))
      return hash.value.map { gazetteer.kinds(ofHash: $0).contains(.commonWord) } ?? false
    }
  }

  /// Whether a word is of the language and seldom in a name.
  func isPlain(_ index: Int) -> Bool {
    let partOfNames: LexicalClass = [
      .function, .role, .roleModifier, .honorific, .orgHead, .orgFirst, .placeHead, .placeFirst, .direction, .month,
      .weekday,
      .demonym, .language, .event, .legal, .suffix,
    ]
    return kinds(index).contains(.commonWord) && classes(index).isDisjoint(with: partOfNames)
  }

  private func isHyphenated(_ index: Int) -> Bool {
    let follows = index + 1 < words.count && words[index + 1].sign == Word.hyphen && !words[index + 1].followsSpace
    return follows || (index > 0 && words[index - 1].sign == Word.hyphen && !words[index].followsSpace)
  }

  private func countUses() {
    for (sentence, range) in sentences.enumerated() {
      var isStart = true
      for index in range {
        let word = words[index]
        guard word.entry >= 0 else {
          if word.sign == Word.quote || word.sign == UInt8(ascii: ":") { isStart = true }
          continue
        }
        let entry = Int(word.entry)
        switch word.letterCase {
        case .lower: vocabulary[entry].lowerCount += 1
        case .capitalized, .upper, .initial:
          if isStart || casings[sentence] != .normal {
            vocabulary[entry].initialCapitalCount += 1
          } else {
            vocabulary[entry].innerCapitalCount += 1
            if !isHyphenated(index) { vocabulary[entry].standaloneCount += 1 }
          }
        case .none, .mixed: break
        }
        isStart = false
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether letters end with others, which are in lower case, ignoring the case of ASCII letters.
  fileprivate func endFolded(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8) { letter, expected in
      letter == expected || (0x41...0x5A).contains(letter) && letter | 0x20 == expected
    }
  }
}

import TextModel

/// Tells words that were broken at a line's end ("Man-" `chester`) from those whose hyphen is their own ("Jae-" `in`).
///
/// Two halves are one word where the second begins in lower case and
/// - the document has the word in one piece, or else a list has it;
/// - else, at a line's end, unless the document has it with a hyphen in one line, or a list does, both halves are words
///   of the language, or they are syllables of a Korean name;
/// - else, inside a line, where no list has either half: scans keep the hyphen but lose the line end.
struct BrokenWords {
  private let document: TokenizedDocument
  private let gazetteer: Gazetteer
  private let lexicon: Lexicon
  private let utf8: [UInt8]
  /// The folded words of the document, and its pairs with a hyphen inside a line.
  private var whole: Set<UInt64> = []
  private var hyphenated: Set<UInt64> = []

  /// Reads the document's words, if any of them may be broken.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  init(_ document: TokenizedDocument, utf8: [UInt8], gazetteer: Gazetteer, lexicon: Lexicon) {
    self.document = document
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.utf8 = utf8
    let tokens = document.tokens
    guard tokens.indices.contains(where: isBreak) else { return }
    for (index, token) in tokens.enumerated() where token.kind == .word {
      if let hash = hash([token.span]) { whole.insert(hash) }
      guard index + 2 < tokens.count, isHyphen(index + 1), tokens[index + 2].kind == .word,
        !tokens[index + 2].followsSpace, let hash = hash([token.span, tokens[index + 2].span])
      else { continue }
      hyphenated.insert(hash)
    }
  }

  /// Whether a hyphen ties the token at `index` to another one behind white space.
  func isBreak(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard index + 2 < tokens.count, isHyphen(index + 1), tokens[index].kind == .word, tokens[index + 2].kind == .word
    else { return false }
    return tokens[index + 2].followsSpace
  }

  /// Whether the second half of a broken word stands in the next line.
  func breaksLine(_ index: Int) -> Bool {
    utf8[document.tokens[index + 1].span.end..<document.tokens[index + 2].span.start].contains { byte in
      byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
  }

  /// Whether the token at `index`, the hyphen behind it and the token behind that are one word.
  func isOneWord(_ index: Int) -> Bool {
    let halves = [document.tokens[index].span, document.tokens[index + 2].span]
    guard halves.allSatisfy({ span in utf8[span.start..<span.end].allSatisfy(Self.isLetter) }),
      startsLowercase(halves[1]), let joined = hash(joining: halves), let pair = hash(halves)
    else { return false }
    if hyphenated.contains(pair) { return false }
    if whole.contains(joined) || isKnown(joined) { return true }
    let classes = halves.map { hash([$0]).map { lexicon.classes(ofHash: $0) } ?? [] }
    let areListed = halves.map { hash([$0]).map(isKnown) ?? false }
    guard breaksLine(index) else { return !areListed.contains(true) }
    let isSyllables = classes.allSatisfy({ $0.contains(.syllable) })
    if gazetteer.knownForm(ofHash: pair) != nil || isSyllables || classes[0].contains(.particle) { return false }
    return areListed != [true, true]
  }

  /// Whether a list has a word.
  func isListed(_ word: String) -> Bool { NameHash.of(word).map(isKnown) ?? false }

  /// The letters of the two halves of a broken word.
  func letters(_ index: Int) -> [UInt8] {
    [index, index + 2].flatMap { utf8[document.tokens[$0].span.start..<document.tokens[$0].span.end] }
  }

  private func isHyphen(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .punctuation, !token.followsSpace else { return false }
    return Word.plainSign(utf8[token.span.start..<token.span.end]) == Word.hyphen
  }

  private func isKnown(_ hash: UInt64) -> Bool {
    !gazetteer.kinds(ofHash: hash).isEmpty || gazetteer.knownForm(ofHash: hash) != nil
      || !lexicon.classes(ofHash: hash).isEmpty
  }

  private func hash(_ spans: [TextSpan]) -> UInt64? {
    var hash = NameHash()
    for span in spans {
      hash.separate()
      hash.append(folding: utf8[span.start..<span.end])
    }
    return hash.value
  }

  private func hash(joining spans: [TextSpan]) -> UInt64? {
    var hash = NameHash()
    hash.append(folding: spans.flatMap { utf8[$0.start..<$0.end] }[...])
    return hash.value
  }

  private func startsLowercase(_ span: TextSpan) -> Bool {
    LetterCase(utf8[span.start..<span.end]) == .lower
  }

  /// ASCII letters, and all bytes of others.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}

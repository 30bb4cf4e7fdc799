/// Cuts a text into tokens, in one pass over its UTF-8 bytes.
///
/// Conventions, beyond those of ``Token``:
/// - Apostrophes inside a word belong to it (`O'Neill`, `N'Djamena`). The clitics of the language (in English `'s 'd 'm
///   'll 're 've` and `n't`) are tokens of their own, as in the Penn Treebank, so that a name keeps its letters; the
///   bare `'` of a plural is punctuation.
/// - Hyphens, dashes and slashes always stand alone: `Jae-in` is three tokens. Runs of one such sign are one token.
/// - `U.S.`, `a.m.`, `Ph.D.`, initials (`J.`) and known abbreviations (``Abbreviation``) keep their stop, even at a
///   sentence's end.
/// - An ampersand between capitals belongs to the word: `AT&T`.
/// - Letters after digits belong to the number (`20th`); currency and percent signs stand alone.
/// - Han and Kana run on as one token until another script or a sign comes.
/// - Soft hyphens and zero-width characters inside a word belong to it; elsewhere they are nothing.
///
/// - Complexity: O(*n*): every look-ahead is bounded, or covers bytes that no later one covers again.
struct Tokenizer {
  let bytes: TextBytes
  var rules: TextRules
  var tokens: [Token] = []
  /// The next byte to read, and the end of the piece of text being read.
  var position = 0
  var limit = 0
  var followsSpace = true
  /// The end of the last run of letters, digits, dots and hyphens that turned out to be no host name.
  var rejectedHostEnd = 0

  init(_ bytes: TextBytes, rules: TextRules) {
    self.bytes = bytes
    self.rules = rules
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// Reads `start..<end`, a piece of text without markup.
  mutating func read(_ start: Int, _ end: Int) { read(start, end, until: end) }

  /// Reads `start..<end`, a piece of text without markup, as far as tokens begin before `stop`.
  mutating func read(_ start: Int, _ end: Int, until stop: Int) {
    position = start
    limit = end
    while position < stop {
      let (kind, length) = bytes.scalarClass(at: position)
      switch kind {
      case .space:
        position += length
        followsSpace = true
      case .ignorable: position += length
      case .letter: readWord()
      case .digit: readNumber()
      case .ideograph: readIdeographs()
      case .mark, .symbol: readSymbol(length)
      case .punctuation: readPunctuation(length)
      }
    }
  }

  /// Appends a token from the current position to `end`, and goes on behind it.
  @inline(__always)
  mutating func emit(_ kind: Token.Kind, upTo end: Int) {
    tokens.append(Token(span: TextSpan(position, end), kind: kind, followsSpace: followsSpace))
    followsSpace = false
    position = end
  }

  /// Whether a word goes on at `offset`, before the end of the piece.
  func continuesWord(at offset: Int) -> Bool { offset < limit && bytes.continuesWord(at: offset) }

  private mutating func readIdeographs() {
    var end = position
    while end < limit {
      let (kind, length) = bytes.scalarClass(at: end)
      guard kind == .ideograph || kind == .mark else { break }
      end += length
    }
    emit(.word, upTo: end)
  }
}

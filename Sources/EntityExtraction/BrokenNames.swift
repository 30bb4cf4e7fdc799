internal import TextModel

/// Writes names that a page broke as they would stand in one line: one space for a line end, a quote mark of mail and
/// any other white space, no soft hyphens, and no hyphen in a word that was broken at a line's end; and the letters for
/// the digits that a scan has in words (`Wi11iam`), where a list has the word so.
///
/// A hyphen at a line's end may be the name's own ("Jong-" `un`); ``BrokenWords`` tells.
struct BrokenNames {
  private let document: TokenizedDocument
  private var broken: BrokenWords?

  init(_ document: TokenizedDocument) { self.document = document }

  /// The spelling of each broken name, by the offset where it stands; of all others nothing.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  mutating func spellings(of mentions: [Mention]) -> [Int: String] {
    var spellings: [Int: String] = [:]
    for mention in mentions {
      let surface = document.text(of: mention.span)
      guard Self.isBroken(surface) else { continue }
      let spelling = document.tokens.isEmpty ? Self.line(surface) : spelling(of: mention.span)
      if spelling != surface { spellings[mention.span.start] = spelling }
    }
    return spellings
  }

  /// Whether a name holds a soft hyphen, a line end, a tab, two spaces, a hyphen before a space, or a digit behind a
  /// letter.
  private static func isBroken(_ surface: Substring) -> Bool {
    var last: Unicode.Scalar = "a"
    for scalar in surface.unicodeScalars {
      if scalar == "\u{AD}" || scalar == "\n" || scalar == "\r" || scalar == "\t" { return true }
      if scalar == " ", last == " " || isHyphen(last) { return true }
      if scalar == "0" || scalar == "1", last.properties.isAlphabetic { return true }
      last = scalar
    }
    return false
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "\u{2010}" }

  /// A name of a document whose tokens aren't known, in one line.
  private static func line(_ surface: Substring) -> String {
    withoutSoftHyphens(surface.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private static func withoutSoftHyphens(_ line: String) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.filter { $0 != "\u{AD}" }))
  }

  private mutating func spelling(of span: TextSpan) -> String {
    var line = ""
    var end = span.start
    var index = firstToken(in: span)
    while index < document.tokens.count, document.tokens[index].span.start < span.end {
      let token = document.tokens[index]
      if end < token.span.start, !line.isEmpty, !isBehindBreak(index) { line += " " }
      line += letters(of: token)
      end = token.span.end
      index += 1
      if isOneWord(index - 1, before: span.end) { index += 1 }
    }
    return Self.withoutSoftHyphens(line)
  }

  /// The letters of a token, without the digits of a scan.
  private mutating func letters(of token: Token) -> String {
    let text = String(document.text(of: token))
    guard token.kind == .word, text.utf8.contains(where: { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }),
      text.contains(where: \.isLowercase)
    else { return text }
    let word = text.replacing("1", with: "l").replacing("0", with: "o")
    return brokenWords().isListed(word) ? word : text
  }

  /// The index of the first token that doesn't end before a span.
  private func firstToken(in span: TextSpan) -> Int {
    var low = 0
    var high = document.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if document.tokens[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the token goes on behind a hyphen at a line's end.
  private mutating func isBehindBreak(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    let broken = brokenWords()
    return broken.isBreak(index - 2) && (broken.breaksLine(index - 2) || broken.isOneWord(index - 2))
  }

  /// Whether the hyphen behind a token is none of the name's.
  private mutating func isOneWord(_ index: Int, before end: Int) -> Bool {
    guard index + 2 < document.tokens.count, document.tokens[index + 2].span.start < end else { return false }
    let broken = brokenWords()
    return broken.isBreak(index) && broken.isOneWord(index)
  }

  private mutating func brokenWords() -> BrokenWords {
    if let broken { return broken }
    let language = document.language
    let broken = BrokenWords(
      document, utf8: Array(document.document.text.utf8), gazetteer: .standard(for: language), lexicon: .of(language))
    self.broken = broken
    return broken
  }
}

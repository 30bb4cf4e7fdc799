internal import TextModel

/// Writes names that a page broke as they would stand in one line: without soft hyphens, and without the hyphen of a word that was
/// broken at a line's end.
///
/// A hyphen at a line's end may be the name's own ("Jong-" `un`): it goes only where the document has the word in one piece.
struct BrokenNames {
  private let document: TokenizedDocument
  private var wholeWords: Set<String>?

  init(_ document: TokenizedDocument) { self.document = document }

  /// The spelling of each broken name, by the offset where it stands; of all others nothing.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  mutating func spellings(of mentions: [Mention]) -> [Int: String] {
    var spellings: [Int: String] = [:]
    for mention in mentions {
      let surface = document.text(of: mention.span)
      let isBroken = surface.unicodeScalars.contains { $0 == "\u{AD}" } || Self.hasLineBreakBehindHyphen(surface)
      if isBroken { spellings[mention.span.start] = spelling(surface) }
    }
    return spellings
  }

  private static func hasLineBreakBehindHyphen(_ surface: Substring) -> Bool {
    var isBehindHyphen = false
    for scalar in surface.unicodeScalars {
      if isBehindHyphen, scalar == "\n" || scalar == "\r" { return true }
      isBehindHyphen = isHyphen(scalar) || isBehindHyphen && (scalar == " " || scalar == "\t")
    }
    return false
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}"
  }

  private mutating func spelling(_ surface: Substring) -> String {
    let parts = surface.split { $0.isWhitespace }
    var words: [String] = []
    for part in parts {
      guard let last = words.last, let hyphen = last.unicodeScalars.last, Self.isHyphen(hyphen) else {
        words.append(String(part))
        continue
      }
      let joined = String(last.dropLast()) + part
      words[words.count - 1] = hyphen == "\u{AD}" || isWhole(joined) ? joined : last + part
    }
    let line = words.joined(separator: " ")
    return String(String.UnicodeScalarView(line.unicodeScalars.filter { $0 != "\u{AD}" }))
  }

  /// Whether the document has a word in one piece.
  private mutating func isWhole(_ word: String) -> Bool {
    if let wholeWords { return wholeWords.contains(word) }
    let document = document
    let words = Set(document.tokens.lazy.filter { $0.kind == .word }.map { String(document.text(of: $0)) })
    wholeWords = words
    return words.contains(word)
  }
}

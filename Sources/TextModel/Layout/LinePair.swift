/// Two lines, one below the other.
struct LinePair {
  /// The length of the first line in scalars, alone and with a space and the second line's first word.
  let firstWidth: Int
  let widthWithNextWord: Int
  /// The length of the second line.
  let secondWidth: Int
  /// Whether the second line begins with a lower-case letter.
  let beginsLowercase: Bool
  /// Whether the second line begins with a capitalised word that hardly ever begins a name ("The", "But"), or with one
  /// or two words and a colon.
  let beginsSentence: Bool
  /// Whether the first line ends without closing punctuation.
  let endsOpen: Bool
  /// Whether the first line ends where no sentence can.
  let endsUnfinished: Bool
  /// Whether a sentence ends inside the first line, and another begins.
  let holdsBoundary: Bool
  /// Whether the first line has a longer word in lower case, as headings, names and addresses have not.
  let holdsLowercase: Bool

  init(_ layout: LineLayout, second index: Int) {
    let bytes = layout.bytes
    let first = layout.lines[index - 1].tokens
    let next = layout.lines[index].tokens
    let last = layout.tokens[first.upperBound - 1]
    var wordEnd = next.lowerBound + 1
    while wordEnd < next.upperBound, !layout.tokens[wordEnd].followsSpace { wordEnd += 1 }
    let nextStart = layout.tokens[next.lowerBound].span.start
    firstWidth = layout.width(index - 1)
    secondWidth = layout.width(index)
    widthWithNextWord = firstWidth + 1 + bytes.scalarCount(nextStart, layout.tokens[wordEnd - 1].span.end)
    beginsLowercase = bytes.isLowercase(at: nextStart)
    beginsSentence =
      layout.rules.opensSentence(next.lowerBound, in: layout.tokens, bytes: bytes, afterName: true)
      || layout.beginsLabel(next)
    holdsBoundary = first.dropFirst().dropLast(2).contains { layout.isBoundary($0) }
    holdsLowercase = first.contains { layout.isLowercaseWord($0) }
    let lastStart = last.span.start
    let sign = bytes[lastStart]
    switch last.kind {
    case .word:
      endsOpen = true
      endsUnfinished = layout.rules.cannotEndSentence(last, bytes: bytes)
    case .punctuation:
      endsUnfinished =
        sign == UInt8(ascii: ",") || sign == UInt8(ascii: "-") && last.span.length == 1 && !last.followsSpace
      endsOpen = endsUnfinished || Self.leavesOpen(bytes.scalar(at: lastStart).scalar)
    case .number, .symbol, .link:
      endsOpen = true
      endsUnfinished = false
    }
  }

  /// Whether a sentence may well go on after a mark at a line's end.
  private static func leavesOpen(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "-", "/", ")", "(", "\u{2013}", "\u{2014}": true
    default: false
    }
  }
}

extension LineLayout {
  /// The columns before the first token of a line, 200 at most.
  func indentation(_ index: Int) -> Int {
    let start = tokens[lines[index].tokens.lowerBound].span.start
    var offset = start
    while offset > 0, start - offset < 200, bytes[offset - 1] != UInt8(ascii: "\n"),
      bytes[offset - 1] != UInt8(ascii: "\r")
    {
      offset -= 1
    }
    return bytes.scalarCount(offset, start)
  }

  /// The length of a line in scalars.
  func width(_ index: Int) -> Int {
    let range = lines[index].tokens
    return bytes.scalarCount(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }

  /// Whether a line begins with one or two words and a colon.
  func beginsLabel(_ line: Range<Int>) -> Bool {
    line.dropFirst().prefix(2).contains {
      bytes[tokens[$0].span.start] == UInt8(ascii: ":") && !tokens[$0].followsSpace && $0 + 1 < line.upperBound
        && tokens[$0 + 1].followsSpace
    }
  }

  /// Whether a token is a lower-case word that isn't one of those that names and headings have inside.
  fileprivate func isLowercaseWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.span.length > 2, bytes.isLowercase(at: token.span.start) else { return false }
    return token.span.length > 3 || !rules.unfinished.contains(bytes.lowercased(token.span.start, token.span.end))
  }

  /// Whether a token is a mark that ends a sentence, and a capital follows behind a space.
  fileprivate func isBoundary(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .punctuation, token.span.length == 1, !token.followsSpace else { return false }
    switch bytes[token.span.start] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
    default: return false
    }
    return tokens[index + 1].followsSpace && bytes.isUppercase(at: tokens[index + 1].span.start)
  }
}

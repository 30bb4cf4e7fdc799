/// Cuts the tokens of a paragraph into sentences.
///
/// The rules, in the order they are asked, for a `.` `!` `?` `…`, or a word that keeps its stop, with the closing
/// quotes and brackets that follow it:
/// 1. Before a comma, a semicolon, a colon or a closing bracket no sentence ends; nor before a lower-case word, unless
///    it is a name such as "iPhone" or "al-Qaida", or one in square brackets; nor, after `?` and `!`, before a dash.
/// 2. `?` and `!` at the end of a quotation end no sentence where a speaker and a verb of saying follow: “Really?”
///    Pompeo asked.
/// 3. A full stop after a number or numeral that begins the sentence numbers a list item.
/// 4. A word that keeps its stop ends a sentence only before a capitalised word: after "etc." before any; after "a.m."
///    before any but a day, month or time zone; after "U.S.", "Inc.", "Jan." and the like before a word that begins
///    sentences ("The", "But"); after titles and initials the same, but for words that are surnames too ("He", "An").
///    After what ends a name ("Inc.", "Jr.", ", N.A.", ", Mich.") also before a title ("Mr."), a given name with another
///    name behind it, and other capitalised words before a lower-case word, unless they go on in such names
///    ("Chairman", "Boulevard") or nothing before them may be a verb; after "U.S." and "Jan." before the first two.
///    After the initial of a judge ("Scalia, J.") before a title or an officer of a court; after a king's figure ("Seti I.") and a letter
///    that tells things apart ("vitamin C.") before a given name with another name behind it.
/// 5. A stop with no space behind it ends a sentence after a lower-case word of two letters or more, before a capital:
///    text scraped from pages loses the space between blocks. After other words only before a word that begins
///    sentences.
/// 6. An ellipsis that stands free between spaces ends a sentence only before a word that begins one.
/// 7. A stop before a number and a closing bracket is that of a citation: "(2d Cir. 1997)".
/// 8. Where ordinals have stops, one of them ends a sentence only before a word that begins one.
/// 9. Any other stop ends a sentence.
struct SentenceSplitter {
  /// A sentence's tokens, and whether it follows the one before with no space, so that a block boundary was lost there.
  struct Piece {
    var tokens: Range<Int>
    var isGlued: Bool
  }

  let bytes: TextBytes
  let tokens: [Token]
  let rules: TextRules

  /// The sentences of `paragraph`, a range of token indices, in order and without gaps.
  func pieces(of paragraph: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var start = paragraph.lowerBound
    var isGlued = false
    var index = start
    while index < paragraph.upperBound {
      guard let ending = ending(tokens[index]) else {
        index += 1
        continue
      }
      let next = closingEnd(after: index, limit: paragraph.upperBound)
      if next < paragraph.upperBound {
        let place = Place(ending: ending, stop: index, next: next, start: start, limit: paragraph.upperBound)
        if endsSentence(place) {
          pieces.append(Piece(tokens: start..<next, isGlued: isGlued))
          start = next
          isGlued = ending != .wide && !tokens[next].followsSpace
        }
      }
      index = next
    }
    pieces.append(Piece(tokens: start..<paragraph.upperBound, isGlued: isGlued))
    return pieces
  }

  /// A place where a sentence may end.
  struct Place {
    let ending: Ending
    /// The token with the stop, the first one behind the closing quotes, and the first one of the sentence.
    let stop: Int
    let next: Int
    let start: Int
    /// The end of the paragraph.
    let limit: Int

    /// Whether closing quotes or brackets stand between.
    var isClosed: Bool { next > stop + 1 }
  }

  enum Ending { case stop, exclamation, ellipsis, wide, abbreviation }

  /// The kind of end a token may be; nil for most.
  @inline(__always)
  private func ending(_ token: Token) -> Ending? {
    switch token.kind {
    case .word: return bytes[token.span.end - 1] == UInt8(ascii: ".") ? .abbreviation : nil
    case .punctuation: return signEnding(token)
    case .number, .symbol, .link: return nil
    }
  }

  private func signEnding(_ token: Token) -> Ending? {
    switch bytes[token.span.start] {
    case UInt8(ascii: "."): return token.span.length == 1 ? .stop : .ellipsis
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .exclamation
    case 0..<0x80: return nil
    default: break
    }
    switch bytes.scalar(at: token.span.start).scalar {
    case "\u{2026}": return .ellipsis
    case "\u{203C}", "\u{203D}", "\u{2047}", "\u{2048}", "\u{2049}", "\u{061F}": return .exclamation
    case "\u{06D4}", "\u{0589}", "\u{1362}": return .stop
    case "\u{3002}", "\u{FF01}", "\u{FF0E}", "\u{FF1F}", "\u{FF61}", "\u{0964}", "\u{0965}": return .wide
    default: return nil
    }
  }

  /// The index behind the closing quotes and brackets, and further stops, after a stop.
  private func closingEnd(after stop: Int, limit: Int) -> Int {
    var next = stop + 1
    while next < limit, closes(tokens[next]) { next += 1 }
    return next
  }

  private func closes(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch bytes[token.span.start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return !token.followsSpace
    case 0..<0x80: return false
    default: break
    }
    switch bytes.scalar(at: token.span.start).scalar {
    case "\u{201D}", "\u{00BB}": return true
    case "\u{2019}", "\u{203A}", "\u{300D}", "\u{300F}", "\u{FF09}", "\u{3011}": return !token.followsSpace
    default: return false
    }
  }
}

extension Tokenizer {
  /// Reads punctuation: a single mark, or a run that is one mark, such as `...`, `--`, `?!`.
  mutating func readPunctuation(_ length: Int) {
    let byte = bytes[position]
    if let end = apostropheEnding() { return emit(.word, upTo: end) }
    var end = position + length
    switch byte {
    case UInt8(ascii: "."):
      if followsSpace, end < limit, TextBytes.isASCIIDigit(bytes[end]) {
        position = end
        let start = end - 1
        readNumber()
        return widenLast(to: start)
      }
      end = runEnd { $0 == byte }
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "`"): end = runEnd { $0 == byte }
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      end = runEnd { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
    case UInt8(ascii: "'"):
      if end < limit, bytes[end] == byte { end += 1 }
    default: break
    }
    emit(.punctuation, upTo: end)
  }

  /// Reads a sign that is no punctuation: a hashtag or handle, an emoji with all its parts, a run such as `===`.
  mutating func readSymbol(_ length: Int) {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "@"):
      if readMailAddress() || readTag() { return }
    case UInt8(ascii: "#"):
      if readTag() { return }
    case UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "+"):
      return emit(.symbol, upTo: runEnd { $0 == byte })
    default: break
    }
    emit(.symbol, upTo: byte < 0x80 ? position + length : clusterEnd())
  }

  /// The end of a possessive or verb ending that stands here by itself.
  ///
  /// After white space only the language's detached clitic counts (in English `'s`), as in text that was tokenized
  /// before; the rest might open a quotation.
  private func apostropheEnding() -> Int? {
    let length = bytes.apostropheLength(at: position)
    guard length > 0, let end = cliticEnd(at: position) else { return nil }
    guard followsSpace else { return end }
    let isDetached = bytes.packedWord(position + length, end) == rules.detachedClitic
    return isDetached && bytes.apostropheLength(at: end) == 0 ? end : nil
  }

  /// The end of the run of ASCII signs that `belongs` accepts.
  private func runEnd(_ belongs: (UInt8) -> Bool) -> Int {
    var end = position
    while end < limit, belongs(bytes[end]) { end += 1 }
    return end
  }

  /// The end of a sign with its combining marks, skin tones, joined emoji and second regional letter.
  private func clusterEnd() -> Int {
    let (first, length) = bytes.scalar(at: position)
    var end = position + length
    var isJoined = false
    var wantsRegion = Self.isRegional(first)
    while end < limit {
      let (scalar, length) = bytes.scalar(at: end)
      let kind = ScalarClass(scalar)
      if scalar == "\u{200D}" {
        isJoined = true
      } else if kind == .symbol, isJoined || (0x1F3FB...0x1F3FF).contains(scalar.value) {
        isJoined = false
      } else if wantsRegion, Self.isRegional(scalar) {
        wantsRegion = false
      } else if kind != .mark {
        break
      }
      end += length
    }
    return end
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }

  /// Lets the last token begin at `start`.
  private mutating func widenLast(to start: Int) {
    guard var token = tokens.popLast() else { return }
    token.span = TextSpan(start, token.span.end)
    tokens.append(token)
  }
}

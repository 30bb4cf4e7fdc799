/// The marks at the starts of lines that mail puts before what it quotes: `> `, `>> `, `> > `.
///
/// They are no part of the text: a name goes on over them as over the line end.
enum QuoteMargins {
  /// The spans of the marks, each from the first `>` of a line to the white space behind the last.
  ///
  /// - Complexity: O(*n*).
  static func spans(in bytes: TextBytes) -> [TextSpan] {
    var spans: [TextSpan] = []
    var isLineStart = true
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">"), isLineStart {
        let end = marginEnd(bytes, from: offset)
        spans.append(TextSpan(offset, end))
        offset = end
        isLineStart = false
        continue
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        isLineStart = true
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
        isLineStart = false
      }
      offset += 1
    }
    return spans
  }

  private static func marginEnd(_ bytes: TextBytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count,
      bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t")
    {
      end += 1
    }
    return end
  }

  /// How many marks stand in the gap between two tokens behind its last line end.
  static func depth(_ bytes: TextBytes, gap: Range<Int>) -> Int {
    var depth = 0
    for offset in gap.reversed() {
      switch bytes[offset] {
      case UInt8(ascii: ">"): depth += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return depth
      default: break
      }
    }
    return gap.lowerBound == 0 ? depth : 0
  }
}

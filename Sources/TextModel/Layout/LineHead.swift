/// What the first words of a line make of it.
enum LineHead: UInt8 {
  case plain
  /// A list item or a table row: `- …`, `• …`, `3. …`, `| …`.
  case item
  /// A line drawn across the page, or words inside one: `-----Original Message-----`.
  case rule
  /// A header of mail: `Subject: …`.
  case header
  /// One that lists people: `To: …`.
  case addresses

  var isHeader: Bool { self == .header || self == .addresses }

  /// Whether the line begins a paragraph.
  var standsAlone: Bool { self != .plain }

  /// Whether the line below begins a paragraph.
  var endsBlock: Bool { isHeader || self == .rule }

  /// Looks at the first tokens of a line.
  init(_ line: Range<Int>, of layout: LineLayout) {
    let tokens = layout.tokens
    let bytes = layout.bytes
    let token = tokens[line.lowerBound]
    self = .plain
    switch token.kind {
    case .number:
      if Self.numbersItem(line, of: layout) { self = .item }
    case .punctuation, .symbol:
      let first = bytes[token.span.start]
      if token.span.length > 2, first < 0x80, first != UInt8(ascii: "."), first != UInt8(ascii: "?"),
        bytes[token.span.end - 1] == first
      {
        self = .rule
      } else if line.count > 1, tokens[line.lowerBound + 1].followsSpace, Self.isBullet(token, bytes) {
        self = .item
      }
    case .word:
      let colon = line.lowerBound + 1
      guard line.count > 2, bytes[tokens[colon].span.start] == UInt8(ascii: ":"), !tokens[colon].followsSpace,
        bytes.isUppercase(at: token.span.start), token.span.length <= layout.rules.longestMailHeader
      else { return }
      let word = bytes.lowercased(token.span.start, token.span.end)
      if layout.rules.addressHeaders.contains(word) {
        self = .addresses
      } else if layout.rules.mailHeaders.contains(word) {
        self = .header
      }
    case .link: break
    }
  }

  private static func numbersItem(_ line: Range<Int>, of layout: LineLayout) -> Bool {
    let tokens = layout.tokens
    let token = tokens[line.lowerBound]
    guard line.count > 2, token.span.length <= 3 else { return false }
    let stop = tokens[line.lowerBound + 1]
    return layout.bytes[stop.span.start] == UInt8(ascii: ".") && !stop.followsSpace
      && tokens[line.lowerBound + 2].followsSpace
  }

  private static func isBullet(_ token: Token, _ bytes: TextBytes) -> Bool {
    switch bytes[token.span.start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|"): return token.span.length == 1
    case 0xE2: break
    default: return false
    }
    switch bytes.scalar(at: token.span.start).scalar {
    case "\u{2022}", "\u{25CF}", "\u{25AA}", "\u{25A0}", "\u{2023}", "\u{25E6}", "\u{2013}", "\u{2014}": return true
    default: return false
    }
  }
}

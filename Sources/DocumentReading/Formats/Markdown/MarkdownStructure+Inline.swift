internal import TextModel

extension MarkdownStructure {
  /// How far a link's target, a tag and a reference may reach; longer ones are text.
  private static let longestTarget = 2_000
  private static let longestTag = 1_000

  /// The state of reading one line.
  private struct Inline {
    let end: Int
    /// The offsets of open brackets, and how many bytes each one's signs take (`![` takes two).
    var brackets: [(start: Int, length: Int)] = []
    /// Lengths of backtick runs that don't come again in this line.
    var unclosedRuns: Set<Int> = []
  }

  /// Marks what is no text inside one line.
  mutating func readInline(_ line: Range<Int>) {
    var state = Inline(end: line.upperBound)
    var offset = line.lowerBound
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset = readEscape(offset, state)
      case UInt8(ascii: "`"): offset = readCode(offset, &state)
      case UInt8(ascii: "<"): offset = readTag(offset, state)
      case UInt8(ascii: "&"): offset = readEntity(offset, state)
      case UInt8(ascii: "h"): offset = skipAddress(offset, state)
      case UInt8(ascii: "!"):
        let isImage = offset + 1 < state.end && bytes[offset + 1] == UInt8(ascii: "[")
        if isImage { state.brackets.append((offset, 2)) }
        offset += isImage ? 2 : 1
      case UInt8(ascii: "["):
        state.brackets.append((offset, 1))
        offset += 1
      case UInt8(ascii: "]"): offset = readBracketEnd(offset, &state)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): offset = readEmphasis(offset, line)
      default: offset += 1
      }
    }
  }

  private mutating func readEscape(_ offset: Int, _ state: Inline) -> Int {
    guard offset + 1 < state.end, isPunctuation(bytes[offset + 1]) else {
      if offset + 1 == state.end { mark(offset, offset + 1) }
      return offset + 1
    }
    mark(offset, offset + 1)
    return offset + 2
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Marks a code span, from its backticks to as many others.
  private mutating func readCode(_ offset: Int, _ state: inout Inline) -> Int {
    var start = offset
    while start < state.end, bytes[start] == UInt8(ascii: "`") { start += 1 }
    let length = start - offset
    guard length <= 16, !state.unclosedRuns.contains(length) else { return start }
    var end = start
    while end < state.end {
      guard bytes[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let run = end
      while end < state.end, bytes[end] == UInt8(ascii: "`") { end += 1 }
      if end - run == length {
        mark(offset, end)
        return end
      }
    }
    state.unclosedRuns.insert(length)
    return start
  }

  /// Marks a tag, a comment or an address in angle brackets.
  private mutating func readTag(_ offset: Int, _ state: Inline) -> Int {
    guard offset + 1 < state.end else { return offset + 1 }
    let next = bytes[offset + 1]
    let opens =
      next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z") || next == UInt8(ascii: "/")
      || next == UInt8(ascii: "!")
    guard opens else { return offset + 1 }
    var end = offset + 1
    let limit = min(state.end, offset + Self.longestTag)
    while end < limit, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: ">") else { return offset + 1 }
    mark(offset, end + 1)
    return end + 1
  }

  /// Marks an entity such as `&nbsp;`; of `&amp;` only the letters, so that "AT&amp;T" keeps its sign.
  private mutating func readEntity(_ offset: Int, _ state: Inline) -> Int {
    var end = offset + 1
    while end < state.end, end < offset + 10, isEntityByte(bytes[end]) { end += 1 }
    guard end > offset + 1, end < state.end, bytes[end] == UInt8(ascii: ";") else { return offset + 1 }
    let isAmpersand = bytes[(offset + 1)..<end].elementsEqual("amp".utf8)
    mark(isAmpersand ? offset + 1 : offset, end + 1)
    return end + 1
  }

  private func isEntityByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Steps over a bare address, whose underscores are no emphasis.
  private func skipAddress(_ offset: Int, _ state: Inline) -> Int {
    let rest = bytes[offset..<state.end]
    guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) else { return offset + 1 }
    var end = offset
    while end < state.end, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "<"),
      bytes[end] != UInt8(ascii: "]")
    {
      end += 1
    }
    return end
  }

  /// Marks the signs of a link, image or footnote that ends here: `[words](target)`, `[words][name]`, `[^1]`.
  private mutating func readBracketEnd(_ offset: Int, _ state: inout Inline) -> Int {
    guard let open = state.brackets.popLast() else { return offset + 1 }
    let words = open.start + open.length
    if words < offset, bytes[words] == UInt8(ascii: "^") {
      let hasColon = offset + 1 < state.end && bytes[offset + 1] == UInt8(ascii: ":")
      mark(open.start, hasColon ? offset + 2 : offset + 1)
      return offset + 1
    }
    guard offset + 1 < state.end, let end = targetEnd(offset + 1, limit: min(state.end, offset + Self.longestTarget))
    else {
      return offset + 1
    }
    mark(open.start, words)
    mark(offset, end)
    return end
  }

  /// The offset behind a `(target)` or `[name]` that begins here.
  private func targetEnd(_ start: Int, limit: Int) -> Int? {
    let isName = bytes[start] == UInt8(ascii: "[")
    guard isName || bytes[start] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for offset in start..<limit {
      switch bytes[offset] {
      case UInt8(ascii: "(") where !isName: depth += 1
      case UInt8(ascii: ")") where !isName:
        depth -= 1
        if depth == 0 { return offset + 1 }
      case UInt8(ascii: "]") where isName: return offset + 1
      default: continue
      }
    }
    return nil
  }

  /// Marks a run of emphasis signs, unless spaces stand on both sides, or letters on both sides of underscores.
  private mutating func readEmphasis(_ offset: Int, _ line: Range<Int>) -> Int {
    let sign = bytes[offset]
    var end = offset
    while end < line.upperBound, bytes[end] == sign { end += 1 }
    let before = offset > line.lowerBound ? bytes[offset - 1] : 0x20
    let after = end < line.upperBound ? bytes[end] : 0x20
    if before <= 0x20, after <= 0x20 { return end }
    if sign == UInt8(ascii: "_"), isWordByte(before), isWordByte(after) { return end }
    if sign == UInt8(ascii: "~"), end - offset != 2 { return end }
    mark(offset, end)
    return end
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// Where templates, tables and links of wikitext end.
struct WikitextPairs {
  enum Kind: Int, CaseIterable { case template, table, link }

  /// By the place of the first sign: the kind, and the place of the signs that end it. None begins inside another and ends outside.
  private(set) var ends: [Int: (kind: Kind, end: Int)] = [:]

  private var open: [(kind: Kind, start: Int)] = []
  private var counts = [0, 0, 0]

  /// Finds the pairs.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    var at = 0, isLineStart = true
    while at + 1 < bytes.count {
      let pair = (bytes[at], bytes[at + 1])
      var length = 2
      switch pair {
      case (UInt8(ascii: "{"), UInt8(ascii: "{")): begin(.template, at)
      case (UInt8(ascii: "}"), UInt8(ascii: "}")): end(.template, at)
      case (UInt8(ascii: "["), UInt8(ascii: "[")): begin(.link, at)
      case (UInt8(ascii: "]"), UInt8(ascii: "]")): end(.link, at)
      case (UInt8(ascii: "{"), UInt8(ascii: "|")) where isLineStart: begin(.table, at)
      case (UInt8(ascii: "|"), UInt8(ascii: "}"))
      where isLineStart && counts[Kind.table.rawValue] > 0 && !endsTemplate(at, in: bytes):
        end(.table, at)
      default: length = 1
      }
      let isBlank = bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: "*")
      isLineStart = length == 1 && (bytes[at] == 0x0A || isLineStart && isBlank)
      at += length
    }
  }

  /// Whether a bar is the last one of a template in a table: "|}}".
  private func endsTemplate(_ bar: Int, in bytes: [UInt8]) -> Bool {
    open.last?.kind == .template && bar + 2 < bytes.count && bytes[bar + 2] == UInt8(ascii: "}")
  }

  private mutating func begin(_ kind: Kind, _ at: Int) {
    open.append((kind, at))
    counts[kind.rawValue] += 1
  }

  /// Ends the last of a kind; what was begun inside it and not ended is none.
  private mutating func end(_ kind: Kind, _ at: Int) {
    guard counts[kind.rawValue] > 0 else { return }
    while let last = open.popLast() {
      counts[last.kind.rawValue] -= 1
      guard last.kind == kind else { continue }
      return ends[last.start] = (kind, at)
    }
  }
}

extension Tokenizer {
  /// Reads an address that says so by its first letters: `https://…`, `www.…`.
  mutating func readAddress() -> Bool {
    switch bytes[position] | 0x20 {
    case UInt8(ascii: "h"):
      guard bytes.matches("http://", at: position) || bytes.matches("https://", at: position) else { return false }
    case UInt8(ascii: "f"): guard bytes.matches("ftp://", at: position) else { return false }
    case UInt8(ascii: "w"):
      guard bytes.matches("www.", at: position), continuesWord(at: position + 4) else { return false }
    default: return false
    }
    emit(.link, upTo: addressEnd(from: position))
    return true
  }

  /// Reads a host name that starts here, with what path follows: `pic.twitter.com/…`, `example.org`.
  ///
  /// A dot inside a word is mostly a lost space ("agreed.Pompeo"), so the last label must be a known top-level
  /// domain; one that is also an English word (`it`, `so`) only counts where a path follows.
  mutating func readHost() -> Bool {
    guard position >= rejectedHostEnd else { return false }
    var end = position
    var label = position
    while end < limit {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < limit, TextBytes.isASCIIAlphanumeric(bytes[end + 1]) else { break }
        label = end + 1
      } else if !TextBytes.isASCIIAlphanumeric(byte), byte != UInt8(ascii: "-") {
        break
      }
      end += 1
    }
    let hasPath = end < limit && bytes[end] == UInt8(ascii: "/")
    guard label > position, !continuesWord(at: end), isTopLevelDomain(label, end, hasPath: hasPath) else {
      rejectedHostEnd = end
      return false
    }
    let next = end < limit ? bytes[end] : 0
    let hasQuery = next == UInt8(ascii: "?") || next == UInt8(ascii: ":")
    emit(.link, upTo: hasPath || hasQuery && continuesWord(at: end + 1) ? addressEnd(from: end) : end)
    return true
  }

  private func isTopLevelDomain(_ start: Int, _ end: Int, hasPath: Bool) -> Bool {
    guard let key = bytes.packedWord(start, end) else { return false }
    let isUniform = bytes.isLowercase(at: start) == bytes.isLowercase(at: end - 1)
    return isUniform && (Self.topLevelDomains.contains(key) || hasPath && Self.wordDomains.contains(key))
  }

  /// Reads a mail address around the `@` that stands here; its name was read before as words, stops and hyphens.
  mutating func readMailAddress() -> Bool {
    guard !followsSpace, let last = tokens.last, last.kind != .symbol, last.span.end == position else { return false }
    var end = position + 1
    var lastDot = 0
    while end < limit, isHostByte(bytes[end]) {
      if bytes[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    while end > position + 1, !TextBytes.isASCIIAlphanumeric(bytes[end - 1]) { end -= 1 }
    guard lastDot > position + 1, end - lastDot > 2 else { return false }
    var start = position
    while let token = tokens.last, token.span.end == start, isLocalPart(token) {
      start = token.span.start
      followsSpace = token.followsSpace
      tokens.removeLast()
      if followsSpace { break }
    }
    guard start < position else { return false }
    position = start
    emit(.link, upTo: end)
    return true
  }

  private func isHostByte(_ byte: UInt8) -> Bool {
    TextBytes.isASCIIAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private func isLocalPart(_ token: Token) -> Bool {
    for offset in token.span.start..<token.span.end {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"): continue
      default: if !TextBytes.isASCIIAlphanumeric(byte) { return false }
      }
    }
    return true
  }

  /// Reads a handle or hashtag: `@StateDept`, `#Pyongyang`.
  mutating func readTag() -> Bool {
    var end = position + 1
    var hasLetter = false
    while end < limit {
      let (kind, length) = bytes.scalarClass(at: end)
      if kind == .letter || kind == .ideograph {
        hasLetter = true
      } else if kind != .digit, kind != .mark, bytes[end] != UInt8(ascii: "_") {
        break
      }
      end += length
    }
    guard hasLetter else { return false }
    emit(.link, upTo: end)
    return true
  }

  /// The end of an address: white space, a quote or an angle bracket, without the sentence's own punctuation.
  private func addressEnd(from offset: Int) -> Int {
    var end = offset
    var openParentheses = 0
    while end < limit {
      let (kind, length) = bytes.scalarClass(at: end)
      let byte = bytes[end]
      if kind == .space || kind == .ignorable || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "\"") || byte >= 0x80 && kind == .punctuation { break }
      if byte == UInt8(ascii: "(") { openParentheses += 1 }
      if byte == UInt8(ascii: ")") {
        guard openParentheses > 0 else { break }
        openParentheses -= 1
      }
      end += length
    }
    while end > offset + 1, isTrailing(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private static let topLevelDomains = packed(
    """
    com org net edu gov mil int info biz io co uk eu de fr es ru ua cn jp kr kp tw hk sg vn th ph id my au nz \
    ca mx br ar cl pe za ng ke eg tr ir il sa ae qa pk bd lk np nl be ch se dk fi pl cz sk hu ro bg gr pt ie \
    rs hr si lt lv ee by kz ge tv news app dev ai ly gl
    """)

  /// Top-level domains that are words, so that a missing space would make a host of two of them.
  private static let wordDomains = packed("in is it at be me so to no us am as do la id my by ch")

  private static func packed(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }
}

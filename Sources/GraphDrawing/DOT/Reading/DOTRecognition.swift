extension DOTReader {
  /// Whether a text begins as DOT does: comments, then `graph` or `digraph`, with or without `strict` and a name, and a brace.
  ///
  /// - Parameter prefix: The start of the file, 4 KB or so.
  /// - Returns: Whether it is likely DOT; only parsing tells for sure.
  public static func recognizes(_ prefix: some Sequence<UInt8>) -> Bool {
    var rest = Array(prefix.prefix(1 << 16))[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var word = nextWord(&rest)
    if word == "strict" { word = nextWord(&rest) }
    guard word == "graph" || word == "digraph" else { return false }
    skipSpace(&rest)
    if rest.first == UInt8(ascii: "\"") {
      rest = rest.dropFirst()
      while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
        if byte == UInt8(ascii: "\\") { rest = rest.dropFirst() }
      }
    } else {
      _ = nextWord(&rest)
    }
    skipSpace(&rest)
    return rest.first == UInt8(ascii: "{")
  }

  private static func nextWord(_ rest: inout ArraySlice<UInt8>) -> String {
    skipSpace(&rest)
    let word = rest.prefix { byte in
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
        || byte >= 0x80
    }
    rest = rest.dropFirst(word.count)
    return String(decoding: word, as: UTF8.self).lowercased()
  }

  /// Skips white space, comments of both kinds, and lines of the C preprocessor.
  private static func skipSpace(_ rest: inout ArraySlice<UInt8>) {
    while let byte = rest.first {
      if byte == 0x20 || 0x09...0x0D ~= byte {
        rest = rest.dropFirst()
      } else if byte == UInt8(ascii: "#") || rest.starts(with: "//".utf8) {
        rest = rest.drop { $0 != 0x0A }
      } else if rest.starts(with: "/*".utf8) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else {
        return
      }
    }
  }
}

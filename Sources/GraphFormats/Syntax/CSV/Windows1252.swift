/// Turns text in Windows-1252, which holds all of Latin-1 that is printed, into UTF-8: what spreadsheets save as CSV
/// unless told otherwise.
///
/// Text is taken for it if its first bytes beyond ASCII are not UTF-8. What begins as UTF-8 is left as it is, so that a
/// damaged file isn't read as gibberish.
final class Windows1252 {
  /// What is said of text that was taken for Windows-1252.
  static func remark(of format: GraphFormat) -> String {
    let isTable = format == .csvEdges || format == .tsvEdges
    return
      "the text is not UTF-8 and was read as Windows-1252, as \(isTable ? "spreadsheets" : "older programs") save it"
  }

  private enum State { case ascii, utf8, windows1252 }

  private let chunks: () throws -> [UInt8]?
  private var state = State.ascii
  private var isStart = true
  /// The start of a sequence that the last chunk ended in.
  private var rest: [UInt8] = []

  init(_ chunks: @escaping () throws -> [UInt8]?) { self.chunks = chunks }

  /// Whether text was taken for Windows-1252.
  var isUsed: Bool { state == .windows1252 }

  /// The next bytes.
  func next() throws -> [UInt8]? {
    guard var chunk = try chunks() else {
      defer { rest = [] }
      return rest.isEmpty ? nil : state == .ascii ? settled(rest, isLast: true) : rest
    }
    if !rest.isEmpty { (chunk, rest) = (rest + chunk, []) }
    if isStart, let first = chunk.first {
      isStart = false
      // A byte order mark says what the encoding is.
      if first >= 0xFE || (first == 0xEF && (chunk.count < 2 || chunk[1] == 0xBB)) { state = .utf8 }
    }
    switch state {
    case .utf8: return chunk
    case .windows1252: return Self.decoded(chunk)
    case .ascii: return settled(chunk, isLast: false)
    }
  }

  private func settled(_ chunk: [UInt8], isLast: Bool) -> [UInt8] {
    guard !Self.isASCII(chunk), let place = chunk.firstIndex(where: { $0 >= 0x80 }) else { return chunk }
    let lead = chunk[place]
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let sequence = chunk[place...].prefix(count)
    if String(validating: sequence, as: UTF8.self) != nil {
      state = .utf8
      return chunk
    }
    let mayGoOn = lead >= 0xC2 && lead < 0xF5 && sequence.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if sequence.count < count, mayGoOn, !isLast {
      rest = Array(chunk[place...])
      return Array(chunk[..<place])
    }
    state = .windows1252
    return Self.decoded(chunk)
  }

  /// Looked through to the end, which takes many bytes at a time.
  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      return all < 0x80
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += Array(String(scalar(byte)).utf8) }
    }
    return text
  }

  private static func scalar(_ byte: UInt8) -> Character {
    let marks = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    return Character(byte < 0xA0 ? marks[Int(byte) - 0x80] : Unicode.Scalar(byte))
  }
}

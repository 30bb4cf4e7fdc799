import Graphs
import Primitives

/// Scans GML token by token: keys, numbers, texts, brackets.
struct GMLScanner {
  enum Token: Hashable {
    /// A key or a bare word; its letters are in ``GMLScanner/text``.
    case key
    /// A text; it is in ``GMLScanner/text``, references resolved.
    case text
    case integer(Int)
    case real(Double)
    case open, close, end
  }

  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var input: ChunkedInput
  /// The bytes of the last key, text or number.
  private(set) var text: [UInt8] = []
  /// The line of the last token.
  private(set) var line = 1
  private var currentLine = 1
  /// Whether the last blank was a CR, so that an LF after it ends no line of its own.
  private var endedInReturn = false

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    self.input = input
  }

  func error(_ code: GraphFormatError.Code, _ message: String) -> GraphFormatError {
    source.error(code, line: line, message)
  }

  /// ``text`` as a string.
  func string() throws(GraphFormatError) -> String {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw error(.encoding, "text that is not UTF-8; save the file as UTF-8, or with references such as &#233;")
    }
    return string
  }

  mutating func next() throws(GraphFormatError) -> Token {
    guard let byte = try skipBlank() else {
      line = currentLine
      return .end
    }
    line = currentLine
    endedInReturn = false
    switch byte {
    case UInt8(ascii: "["):
      input.position += 1
      return .open
    case UInt8(ascii: "]"):
      input.position += 1
      return .close
    case UInt8(ascii: "\""):
      input.position += 1
      try quoted()
      return .text
    default: return try bare()
    }
  }

  private mutating func peek() throws(GraphFormatError) -> UInt8? {
    while input.position >= input.window.count {
      if input.isFinal { return nil }
      try input.refill()
    }
    return input.window[input.position]
  }

  /// Counts a line at its end: LF, CR LF or CR.
  private mutating func countLine(_ byte: UInt8) {
    if byte == 0x0D || (byte == 0x0A && !endedInReturn) { currentLine += 1 }
    endedInReturn = byte == 0x0D
  }

  /// The next byte that is neither blank nor in a comment.
  private mutating func skipBlank() throws(GraphFormatError) -> UInt8? {
    while let byte = try peek() {
      if byte == UInt8(ascii: "#") {
        endedInReturn = false
        while let other = try peek(), other != 0x0A, other != 0x0D { input.position += 1 }
      } else if byte.isBlank {
        countLine(byte)
        input.position += 1
      } else {
        return byte
      }
    }
    return nil
  }

  private mutating func quoted() throws(GraphFormatError) {
    text.removeAll(keepingCapacity: true)
    while let byte = try peek() {
      input.position += 1
      if byte == UInt8(ascii: "\""), try !isEscaped() {
        if text.contains(UInt8(ascii: "&")) {
          text = text.withUnsafeBufferPointer { CharacterReferences.resolved($0, names: true) }
        }
        return
      }
      countLine(byte)
      if byte == UInt8(ascii: "\"") { text.removeLast() }
      text.append(byte)
      guard text.count <= limits.textBytes else {
        throw error(
          .limit, "a text is longer than the limit of \(limits.textBytes) bytes; is a closing quote missing?")
      }
    }
    throw error(.syntax, "the file ends inside the text that starts here; is a closing quote missing?")
  }

  /// Whether the quote before the next byte is a part of the text, as OGDF writes it: it has a backslash before it, and what
  /// follows is neither a key with its value nor the end of a list, as after a text that ends in a backslash.
  private mutating func isEscaped() throws(GraphFormatError) -> Bool {
    guard text.last == UInt8(ascii: "\\") else { return false }
    while !input.isFinal, input.window.count - input.position < 256 { try input.refill() }
    var rest = input.window[input.position...].prefix(256)
    func skipBlanks() -> Bool {
      let count = rest.count
      rest = rest.drop { $0.isBlank }
      return rest.count < count
    }
    let isApart = skipBlanks()
    guard let first = rest.first, first != UInt8(ascii: "]") else { return false }
    guard isApart else { return true }
    if first == UInt8(ascii: "#") { return false }
    let key = rest.prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == 0x5F }
    rest = rest.dropFirst(key.count)
    guard let letter = key.first, letter > UInt8(ascii: "9") else { return true }
    let hasBlank = skipBlanks()
    guard let value = rest.first else { return true }
    let isOpening = value == UInt8(ascii: "[") || (hasBlank && value == UInt8(ascii: "\""))
    let isNumber = value &- UInt8(ascii: "0") < 10 || [0x2B, 0x2D, 0x2E].contains(value)
    return !(isOpening || (hasBlank && isNumber))
  }

  private mutating func bare() throws(GraphFormatError) -> Token {
    text.removeAll(keepingCapacity: true)
    while let byte = try peek(), !byte.isBlank, ![0x5B, 0x5D, 0x22, 0x23].contains(byte), text.count < 4_096 {
      text.append(byte)
      input.position += 1
    }
    return try text.withUnsafeBufferPointer { bytes throws(GraphFormatError) -> Token in
      if let integer = Int(decimal: bytes) { return .integer(integer) }
      if let real = Double(decimal: bytes) { return .real(real) }
      switch bytes[0] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), 0x80...:
        return .key
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        if let infinite = Double(xml: bytes) { return .real(infinite) }
      default: break
      }
      throw error(.syntax, "found \(bytes.quoted); expected a key, a number, a text in double quotes or a bracket")
    }
  }
}

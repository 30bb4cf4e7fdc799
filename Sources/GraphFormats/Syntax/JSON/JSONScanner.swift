import Graphs

/// Scans JSON (RFC 8259) value by value, holding no more than one of them.
///
/// `NaN`, `Infinity` and `-Infinity` are read as numbers, since Python writes them. Strings may hold lone surrogates as escapes,
/// which become U+FFFD.
struct JSONScanner {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var input: ChunkedInput
  /// The bytes of the last string or number, escapes undone.
  private(set) var text: [UInt8] = []
  /// The line of the last token.
  private(set) var line = 1
  /// The column in bytes of the last token.
  private var tokenColumn = 1
  /// Where the line starts, relative to the window; negative once it has left the window.
  private var lineStart: Int

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    self.input = input
    lineStart = input.position
  }

  func error(_ code: GraphFormatError.Code, _ message: String) -> GraphFormatError {
    source.error(code, line: line, column: input.position - lineStart + 1, message)
  }

  /// An error about the last token as a whole.
  func errorAtToken(_ code: GraphFormatError.Code, _ message: String) -> GraphFormatError {
    source.error(code, line: line, column: tokenColumn, message)
  }

  private mutating func refill() throws(GraphFormatError) {
    lineStart -= input.position
    try input.refill()
  }

  /// The next byte that is not white space, not consumed; nil at the end.
  mutating func peek() throws(GraphFormatError) -> UInt8? {
    while true {
      while input.position < input.window.count {
        let byte = input.window[input.position]
        switch byte {
        case 0x0A:
          line += 1
          lineStart = input.position + 1
        case 0x20, 0x09, 0x0D: break
        default:
          tokenColumn = input.position - lineStart + 1
          return byte
        }
        input.position += 1
      }
      if input.isFinal { return nil }
      try refill()
    }
  }

  /// Consumes a byte if it is next.
  mutating func take(_ byte: UInt8) throws(GraphFormatError) -> Bool {
    guard try peek() == byte else { return false }
    input.position += 1
    return true
  }

  /// Consumes a byte that has to be next.
  mutating func expect(_ byte: UInt8, _ what: String) throws(GraphFormatError) {
    guard try take(byte) else { throw try unexpected(what) }
  }

  mutating func unexpected(_ expected: String) throws(GraphFormatError) -> GraphFormatError {
    guard let byte = try peek() else {
      return error(.syntax, "the file ends here; expected \(expected), is it complete?")
    }
    let found = byte < 0x80 ? String(UnicodeScalar(byte)).quoted : "a byte that is not ASCII"
    return error(.syntax, "found \(found); expected \(expected)")
  }

  /// Enters an object; whether it has a member, whose key is then in ``text``.
  ///
  ///     var isInside = try scanner.firstMember("an object")
  ///     while isInside {
  ///       …
  ///       isInside = try scanner.nextMember()
  ///     }
  mutating func firstMember(_ what: String) throws(GraphFormatError) -> Bool {
    try expect(UInt8(ascii: "{"), what)
    if try take(UInt8(ascii: "}")) { return false }
    try key()
    return true
  }

  /// Goes to the next member after a value, or leaves the object.
  mutating func nextMember() throws(GraphFormatError) -> Bool {
    if try take(UInt8(ascii: ",")) {
      try key()
      return true
    }
    try expect(UInt8(ascii: "}"), "a comma or a closing brace")
    return false
  }

  private mutating func key() throws(GraphFormatError) {
    try string("a key in double quotes")
    try expect(UInt8(ascii: ":"), "a colon")
  }

  /// Enters a list; whether it has an element. Used as ``firstMember(_:)``.
  mutating func firstElement(_ what: String) throws(GraphFormatError) -> Bool {
    try expect(UInt8(ascii: "["), what)
    return try !take(UInt8(ascii: "]"))
  }

  /// Goes to the next element after a value, or leaves the list.
  mutating func nextElement() throws(GraphFormatError) -> Bool {
    if try take(UInt8(ascii: ",")) { return true }
    try expect(UInt8(ascii: "]"), "a comma or a closing bracket")
    return false
  }

  /// Skips a value of any kind.
  mutating func skip(depth: Int = 0) throws(GraphFormatError) {
    guard depth < limits.depth else {
      throw error(.limit, "values are nested deeper than the limit of \(limits.depth); raise the limit")
    }
    switch try peek() {
    case UInt8(ascii: "{"):
      var isInside = try firstMember("an object")
      while isInside {
        try skip(depth: depth + 1)
        isInside = try nextMember()
      }
    case UInt8(ascii: "["):
      var isInside = try firstElement("a list")
      while isInside {
        try skip(depth: depth + 1)
        isInside = try nextElement()
      }
    default: _ = try scalar()
    }
  }

  /// A value that is neither object nor list; nil for `null`.
  mutating func scalar() throws(GraphFormatError) -> AttributeValue? {
    switch try peek() {
    case UInt8(ascii: "\""):
      try string("a text")
      return .text(try textString())
    case let byte? where byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "0") < 10: return try number()
    case let byte? where (byte | 0x20) &- UInt8(ascii: "a") < 26: return try word()
    default: throw try unexpected("a text, a number, true, false or null")
    }
  }

  /// Gives ``text`` away for a buffer that is not needed any more.
  mutating func swapText(with buffer: inout [UInt8]) { swap(&text, &buffer) }

  /// Whether ``text`` is a certain one, in ASCII.
  func textIs(_ wanted: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
    guard text.count == wanted.count else { return false }
    for index in wanted.indices where text[index] != wanted[index] { return false }
    return true
  }

  /// ``text`` as a string.
  func textString() throws(GraphFormatError) -> String {
    guard let string = text.withUnsafeBufferPointer({ String(wellFormed: $0) }) else {
      throw error(.encoding, "text that is not UTF-8; save the file as UTF-8")
    }
    return string
  }

  private mutating func word() throws(GraphFormatError) -> AttributeValue? {
    try bare { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    switch String(decoding: text.prefix(20), as: UTF8.self) {
    case "null": return nil
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "NaN": return .real(.nan)
    case "Infinity": return .real(.infinity)
    case let other:
      throw errorAtToken(
        .syntax, "\(other.quoted) is not JSON; expected a text in double quotes, a number, true, false or null")
    }
  }

  /// Scans a number, into ``text`` too. A whole number beyond 64 bits becomes a real one.
  mutating func number() throws(GraphFormatError) -> AttributeValue {
    try bare { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "I"): true
      default: false
      }
    }
    if textIs("-Infinity") { return .real(-.infinity) }
    let value = text.withUnsafeBufferPointer { bytes -> AttributeValue? in
      let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
      let hasLeadingZero =
        digits.count > 1 && digits.first == UInt8(ascii: "0") && (digits.dropFirst().first ?? 0) &- 48 < 10
      guard let first = digits.first, first &- 48 < 10, (bytes.last ?? 0) &- 48 < 10, !hasLeadingZero else {
        return nil
      }
      return Int(decimal: bytes).map(AttributeValue.integer) ?? Double(decimal: bytes).map(AttributeValue.real)
    }
    guard let value else {
      throw errorAtToken(.syntax, "\(text.withUnsafeBufferPointer { $0.quoted }) is not a number in JSON")
    }
    return value
  }

  /// Consumes the longest run of bytes of a kind into ``text``.
  private mutating func bare(_ belongs: (UInt8) -> Bool) throws(GraphFormatError) {
    text.removeAll(keepingCapacity: true)
    while true {
      while input.position < input.window.count {
        guard belongs(input.window[input.position]), text.count < 4_096 else { return }
        text.append(input.window[input.position])
        input.position += 1
      }
      if input.isFinal { return }
      try refill()
    }
  }
}

// Strings.
extension JSONScanner {
  /// Scans a string into ``text``.
  mutating func string(_ what: String) throws(GraphFormatError) {
    try expect(UInt8(ascii: "\""), what)
    text.removeAll(keepingCapacity: true)
    while true {
      appendRun()
      guard text.count <= limits.textBytes else {
        throw error(.limit, "a text is longer than the limit of \(limits.textBytes) bytes; raise the limit")
      }
      guard input.position < input.window.count else {
        guard !input.isFinal else { throw error(.syntax, "the file ends inside a text; is it complete?") }
        try refill()
        continue
      }
      let byte = input.window[input.position]
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        throw error(.syntax, "a line break or control character inside a text; write it as an escape, such as \\n")
      }
      input.position += 1
      if byte == UInt8(ascii: "\"") { return }
      try escape()
    }
  }

  /// Copies bytes up to the next quote, backslash or control character.
  private mutating func appendRun() {
    let start = input.position
    let end = input.window.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count, bytes[at] >= 0x20, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
        at += 1
      }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
      return at
    }
    input.position = end
  }

  private mutating func nextByte() throws(GraphFormatError) -> UInt8 {
    while input.position == input.window.count {
      guard !input.isFinal else { throw error(.syntax, "the file ends inside a text; is it complete?") }
      try refill()
    }
    input.position += 1
    return input.window[input.position - 1]
  }

  private mutating func escape() throws(GraphFormatError) {
    let byte = try nextByte()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): try unicodeEscape()
    default: throw error(.syntax, "unknown escape \\\(String(UnicodeScalar(byte < 0x20 ? 0x3F : byte)))")
    }
  }

  private mutating func unicodeEscape() throws(GraphFormatError) {
    var unit = try hexadecimal()
    // A high surrogate waits for its low one; whatever else follows stands for itself.
    while (0xD800..<0xDC00).contains(unit) {
      guard try followsEscape() else { return append(0xFFFD) }
      let next = try hexadecimal()
      if (0xDC00..<0xE000).contains(next) { return append(0x10000 + (unit - 0xD800) << 10 + (next - 0xDC00)) }
      append(0xFFFD)
      unit = next
    }
    append(unit)
  }

  /// Consumes `\u` if it is next.
  private mutating func followsEscape() throws(GraphFormatError) -> Bool {
    while input.window.count - input.position < 2, !input.isFinal { try refill() }
    guard input.window[input.position...].starts(with: "\\u".utf8) else { return false }
    input.position += 2
    return true
  }

  private mutating func hexadecimal() throws(GraphFormatError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try nextByte()
      guard
        let digit = UnicodeScalar(byte).properties.isASCIIHexDigit ? Character(UnicodeScalar(byte)).hexDigitValue : nil
      else { throw error(.syntax, "expected four hexadecimal digits after \\u") }
      value = value << 4 + UInt32(digit)
    }
    return value
  }

  private mutating func append(_ code: UInt32) {
    let scalar = UnicodeScalar(code) ?? "\u{FFFD}"
    text.append(contentsOf: String(scalar).utf8)
  }
}

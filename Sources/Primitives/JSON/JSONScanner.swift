/// Scans JSON (RFC 8259) value by value, holding no more than one of them.
///
/// Strings may hold lone surrogates as escapes, which become U+FFFD. What is wrong is thrown as the input says it.
@usableFromInline package struct JSONScanner<Input: JSONInput> {
  /// What is thrown.
  @usableFromInline package typealias Failure = Input.Failure

  /// The bytes.
  @usableFromInline package var input: Input
  @usableFromInline let limits: JSONLimits
  /// The bytes of the last string or number, escapes undone; only the scanner changes it.
  @usableFromInline package var text: [UInt8] = []
  /// The line of the last token; only the scanner changes it.
  @usableFromInline package var line = 1
  /// The column in bytes of the last token; only the scanner changes it.
  @usableFromInline package var tokenColumn = 1
  /// Where the line starts, relative to the window; negative once it has left the window.
  @usableFromInline var lineStart: Int

  /// Scans from the position of the input on.
  @inlinable package init(_ input: Input, limits: JSONLimits) {
    self.input = input
    self.limits = limits
    lineStart = input.position
  }

  /// The column of the next byte.
  @inlinable package var column: Int { input.position - lineStart + 1 }

  /// An error at the next byte.
  @inlinable package func failure(_ problem: JSONProblem) -> Failure {
    input.failure(problem, line: line, column: column)
  }

  /// An error about the last token as a whole.
  @inlinable package func failureAtToken(_ problem: JSONProblem) -> Failure {
    input.failure(problem, line: line, column: tokenColumn)
  }

  @inlinable mutating func refill() throws(Failure) {
    lineStart -= input.position
    try input.refill()
  }

  /// The next byte that is not white space, not consumed; nil at the end.
  @inlinable package mutating func peek() throws(Failure) -> UInt8? {
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
  @inlinable package mutating func take(_ byte: UInt8) throws(Failure) -> Bool {
    guard try peek() == byte else { return false }
    input.position += 1
    return true
  }

  /// Consumes a byte that has to be next.
  @inlinable package mutating func expect(_ byte: UInt8, _ what: JSONExpectation) throws(Failure) {
    guard try take(byte) else { throw try unexpected(what) }
  }

  /// The error that something else is next than expected.
  @inlinable package mutating func unexpected(_ expected: JSONExpectation) throws(Failure) -> Failure {
    failure(.unexpected(try peek(), expected: expected))
  }

  /// Enters an object; whether it has a member, whose key is then in ``text``.
  ///
  ///     var isInside = try scanner.firstMember("an object")
  ///     while isInside {
  ///       …
  ///       isInside = try scanner.nextMember()
  ///     }
  @inlinable package mutating func firstMember(_ what: JSONExpectation) throws(Failure) -> Bool {
    try expect(UInt8(ascii: "{"), what)
    if try take(UInt8(ascii: "}")) { return false }
    try key()
    return true
  }

  /// Goes to the next member after a value, or leaves the object.
  @inlinable package mutating func nextMember() throws(Failure) -> Bool {
    if try take(UInt8(ascii: ",")) {
      try key()
      return true
    }
    try expect(UInt8(ascii: "}"), .commaOrBrace)
    return false
  }

  @inlinable mutating func key() throws(Failure) {
    try string(.key)
    try expect(UInt8(ascii: ":"), .colon)
  }

  /// Enters a list; whether it has an element. Used as ``firstMember(_:)``.
  @inlinable package mutating func firstElement(_ what: JSONExpectation) throws(Failure) -> Bool {
    try expect(UInt8(ascii: "["), what)
    return try !take(UInt8(ascii: "]"))
  }

  /// Goes to the next element after a value, or leaves the list.
  @inlinable package mutating func nextElement() throws(Failure) -> Bool {
    if try take(UInt8(ascii: ",")) { return true }
    try expect(UInt8(ascii: "]"), .commaOrBracket)
    return false
  }

  /// Skips a value of any kind.
  @inlinable package mutating func skip(depth: Int = 0) throws(Failure) {
    guard depth < limits.depth else { throw failure(.depth(limit: limits.depth)) }
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
    default: _ = try value()
    }
  }

  /// A value that is neither object nor list.
  @inlinable package mutating func value() throws(Failure) -> JSONValue {
    switch try scan() {
    case nil: .text(try textString())
    case let value?: value
    }
  }

  /// A value that is neither object nor list; nil for a text, which is in ``text``.
  @inlinable mutating func scan() throws(Failure) -> JSONValue? {
    switch try peek() {
    case UInt8(ascii: "\""):
      try string(.value)
      return nil
    case let byte? where byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "0") < 10: return try number()
    case let byte? where (byte | 0x20) &- UInt8(ascii: "a") < 26: return try word()
    default: throw try unexpected(.value)
    }
  }

  /// Gives ``text`` away for a buffer that is not needed any more.
  @inlinable package mutating func swapText(with buffer: inout [UInt8]) { swap(&text, &buffer) }

  /// Whether ``text`` is a certain one, in ASCII.
  @inlinable package func textIs(_ wanted: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
    guard text.count == wanted.count else { return false }
    for index in wanted.indices where text[index] != wanted[index] { return false }
    return true
  }

  /// ``text`` as a string.
  @inlinable package func textString() throws(Failure) -> String {
    guard let string = String(validating: text, as: UTF8.self) else { throw failure(.encoding) }
    return string
  }

  @inlinable mutating func word() throws(Failure) -> JSONValue {
    try bare { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    if textIs("null") { return .null }
    if textIs("true") { return .boolean(true) }
    if textIs("false") { return .boolean(false) }
    if limits.hasNonFinite, textIs("NaN") { return .real(.nan) }
    if limits.hasNonFinite, textIs("Infinity") { return .real(.infinity) }
    throw failureAtToken(.unknownWord(text))
  }

  /// Scans a number, into ``text`` too. A whole number beyond 64 bits becomes a real one.
  @inlinable package mutating func number() throws(Failure) -> JSONValue {
    try bare { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "I"): true
      default: false
      }
    }
    if limits.hasNonFinite, textIs("-Infinity") { return .real(-.infinity) }
    let value = text.withUnsafeBufferPointer { bytes -> JSONValue? in
      guard JSONNumber.mistake(in: bytes) == nil else { return nil }
      return Int(decimal: bytes).map(JSONValue.integer) ?? Double(decimal: bytes).map(JSONValue.real)
    }
    guard let value else { throw failureAtToken(.invalidNumber(text)) }
    return value
  }

  /// Consumes the longest run of bytes of a kind into ``text``.
  @inlinable mutating func bare(_ belongs: (UInt8) -> Bool) throws(Failure) {
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
  @inlinable package mutating func string(_ what: JSONExpectation) throws(Failure) {
    try expect(UInt8(ascii: "\""), what)
    text.removeAll(keepingCapacity: true)
    while true {
      appendRun()
      guard text.count <= limits.textBytes else { throw failure(.textBytes(limit: limits.textBytes)) }
      guard input.position < input.window.count else {
        guard !input.isFinal else { throw failure(.endsInsideText) }
        try refill()
        continue
      }
      let byte = input.window[input.position]
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { throw failure(.controlCharacter) }
      input.position += 1
      if byte == UInt8(ascii: "\"") { return }
      try escape()
    }
  }

  /// Copies bytes up to the next quote, backslash or control character.
  @inlinable mutating func appendRun() {
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

  @inlinable mutating func nextByte() throws(Failure) -> UInt8 {
    while input.position == input.window.count {
      guard !input.isFinal else { throw failure(.endsInsideText) }
      try refill()
    }
    input.position += 1
    return input.window[input.position - 1]
  }

  @inlinable mutating func escape() throws(Failure) {
    let byte = try nextByte()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): try unicodeEscape()
    default: throw failure(.unknownEscape(byte))
    }
  }

  @inlinable mutating func unicodeEscape() throws(Failure) {
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
  @inlinable mutating func followsEscape() throws(Failure) -> Bool {
    while input.window.count - input.position < 2, !input.isFinal { try refill() }
    guard input.window[input.position...].starts(with: "\\u".utf8) else { return false }
    input.position += 2
    return true
  }

  @inlinable mutating func hexadecimal() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try nextByte()
      let digit =
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): (byte | 0x20) - 87
        default: throw failure(.noHexadecimalDigit)
        }
      value = value << 4 + UInt32(digit)
    }
    return value
  }

  @inlinable mutating func append(_ code: UInt32) {
    let scalar = UnicodeScalar(code) ?? "\u{FFFD}"
    text.append(scalar: scalar)
  }
}

internal import Primitives

/// The members of one JSON object (RFC 8259): strings and numbers are kept, the rest is checked.
///
/// A name that comes twice has its last value. Half a surrogate pair becomes U+FFFD, as Python's writer may leave one.
enum JSONRecord {
  /// A member's value.
  enum Value: Hashable {
    case string(String)
    /// The number as it is written.
    case number(String)
    case null
    /// A truth value, an object or a list, by the name a message gives it.
    case other(String)
  }

  /// Where a line stops being JSON.
  struct SyntaxError: Error, Hashable {
    /// The offset of the offending byte.
    var offset: Int
    /// What is wrong there: "expected …".
    var reason: String
  }

  /// The members of the object that `bytes`, which are valid UTF-8, must hold.
  static func members(of bytes: [UInt8]) throws(SyntaxError) -> [String: Value] {
    do throws(JSONLine.Failure) {
      return try scannedMembers(of: bytes)
    } catch {
      let end = error.offset >= bytes.count ? ", but the line ends" : ""
      throw SyntaxError(offset: error.offset, reason: error.problem.reason + end)
    }
  }

  /// What a message says of a problem.
  static func words(for problem: JSONProblem) -> String { problem.reason }

  private static func scannedMembers(of bytes: [UInt8]) throws(JSONLine.Failure) -> [String: Value] {
    var scanner = JSONScanner(JSONLine(bytes), limits: JSONLimits(depth: 255))
    var members: [String: Value] = [:]
    var isInside = try scanner.firstMember("an object, {\"id\": …, \"text\": …}")
    while isInside {
      let name = try scanner.textString()
      members[name] = try value(&scanner)
      isInside = try scanner.nextMember()
    }
    guard try scanner.peek() == nil else { throw try scanner.unexpected("the end of the line after the object") }
    return members
  }

  private static func value(_ scanner: inout JSONScanner<JSONLine>) throws(JSONLine.Failure) -> Value {
    switch try scanner.peek() {
    case UInt8(ascii: "{"):
      try scanner.skip()
      return .other("an object")
    case UInt8(ascii: "["):
      try scanner.skip()
      return .other("a list")
    default: break
    }
    switch try scanner.value() {
    case .text(let text): return .string(text)
    case .integer, .real: return .number(String(decoding: scanner.text, as: UTF8.self))
    case .boolean(let flag): return .other(flag ? "true" : "false")
    case .null: return .null
    }
  }
}

extension JSONProblem {
  fileprivate var reason: String {
    switch self {
    case .unexpected(_, .key): "expected a name in double quotes"
    case .unexpected(_, .colon): "expected \":\" after the name"
    case .unexpected(_, .commaOrBrace): "expected \",\" or \"}\" after the value"
    case .unexpected(_, .commaOrBracket): "expected \",\" or \"]\" after the value"
    case .unexpected(_, .other(let words)): "expected \(words)"
    case .unexpected(_, .value), .unknownWord: "expected a value"
    case .invalidNumber(let text):
      JSONNumber.hasLeadingZero(text) ? "a number must not begin with 0" : "expected a value"
    case .depth: "lists and objects nest too deeply"
    case .textBytes(let limit): "a string is longer than \(limit) bytes"
    case .endsInsideText: "expected a closing quote"
    case .controlCharacter: "control characters in a string must be escaped"
    case .unknownEscape: "expected an escape such as \\n or \\u00e9 after the backslash"
    case .noHexadecimalDigit: "expected four hexadecimal digits after \\u"
    case .encoding: "a string is not UTF-8"
    }
  }
}

/// What was to come next in JSON.
@usableFromInline package enum JSONExpectation: Hashable, Sendable, ExpressibleByStringLiteral {
  case key, colon, commaOrBrace, commaOrBracket, value
  /// What the caller asked for, in its words.
  case other(String)

  @usableFromInline package init(stringLiteral value: String) { self = .other(value) }
}

/// Why bytes are no JSON, or more of it than is wanted; whoever reads says it in words of its own.
@usableFromInline package enum JSONProblem: Hashable, Sendable {
  /// A byte is not what had to come, or the end is, where it is nil.
  case unexpected(UInt8?, expected: JSONExpectation)
  /// Values are nested deeper than a limit.
  case depth(limit: Int)
  /// A text is longer than a limit.
  case textBytes(limit: Int)
  /// The bytes end inside a text.
  case endsInsideText
  /// A control character stands in a text; the place is where it stands.
  case controlCharacter
  /// A backslash is before a sign that it means nothing with; the place is behind the sign.
  case unknownEscape(UInt8)
  /// Something else than a digit follows `\u`; the place is behind it.
  case noHexadecimalDigit
  /// A text is not UTF-8; the place is behind it.
  case encoding
  /// A word that is no value; the place is where it starts.
  case unknownWord([UInt8])
  /// What starts like a number and is none; the place is where it starts.
  case invalidNumber([UInt8])
}

/// Bytes of JSON that are seen through a window.
@usableFromInline package protocol JSONInput {
  /// What is thrown.
  associatedtype Failure: Error

  /// The bytes at hand.
  var window: [UInt8] { get }
  /// Where the unread bytes start in ``window``.
  var position: Int { get set }
  /// Whether no bytes follow those at hand.
  var isFinal: Bool { get }

  /// Drops what is read, so that ``position`` becomes 0, and takes more bytes.
  mutating func refill() throws(Failure)

  /// The error for a problem at a place, whose line and column in bytes count from 1.
  func failure(_ problem: JSONProblem, line: Int, column: Int) -> Failure
}

/// How much is read, and what besides the standard.
@usableFromInline package struct JSONLimits: Sendable {
  /// How deep values may be nested that are skipped.
  @usableFromInline var depth: Int
  /// How long a text may be, in bytes.
  @usableFromInline var textBytes: Int
  /// Whether `NaN`, `Infinity` and `-Infinity` are numbers, since Python writes them.
  @usableFromInline var hasNonFinite: Bool

  package init(depth: Int, textBytes: Int = .max, hasNonFinite: Bool = false) {
    (self.depth, self.textBytes, self.hasNonFinite) = (depth, textBytes, hasNonFinite)
  }
}

/// A value that is neither object nor list.
@usableFromInline package enum JSONValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  /// A number with a point or an exponent, or a whole one beyond 64 bits.
  case real(Double)
  case boolean(Bool)
  case null
}

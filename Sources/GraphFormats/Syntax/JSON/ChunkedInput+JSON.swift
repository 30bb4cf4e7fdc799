import Graphs
import Primitives

extension ChunkedInput: JSONInput {
  func failure(_ problem: JSONProblem, line: Int, column: Int) -> GraphFormatError {
    source.error(problem.code, line: line, column: column, problem.message)
  }
}

extension GraphReadingLimits {
  var json: JSONLimits { JSONLimits(depth: depth, textBytes: textBytes, hasNonFinite: true) }
}

extension JSONScanner<ChunkedInput> {
  /// A value that is neither object nor list; nil for `null`.
  mutating func scalar() throws(GraphFormatError) -> AttributeValue? {
    switch try value() {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .boolean(let flag): .boolean(flag)
    case .null: nil
    }
  }

  func error(_ code: GraphFormatError.Code, _ message: String) -> GraphFormatError {
    input.source.error(code, line: line, column: column, message)
  }

  /// An error about the last token as a whole.
  func errorAtToken(_ code: GraphFormatError.Code, _ message: String) -> GraphFormatError {
    input.source.error(code, line: line, column: tokenColumn, message)
  }
}

extension JSONProblem {
  fileprivate var code: GraphFormatError.Code {
    switch self {
    case .depth, .textBytes: .limit
    case .encoding: .encoding
    default: .syntax
    }
  }

  fileprivate var message: String {
    switch self {
    case .unexpected(nil, let expected): "the file ends here; expected \(expected.words), is it complete?"
    case .unexpected(let byte?, let expected):
      "found \(byte < 0x80 ? String(UnicodeScalar(byte)).quoted : "a byte that is not ASCII"); expected \(expected.words)"
    case .depth(let limit): "values are nested deeper than the limit of \(limit); raise the limit"
    case .textBytes(let limit): "a text is longer than the limit of \(limit) bytes; raise the limit"
    case .endsInsideText: "the file ends inside a text; is it complete?"
    case .controlCharacter: "a line break or control character inside a text; write it as an escape, such as \\n"
    case .unknownEscape(let byte): "unknown escape \\\(String(UnicodeScalar(byte < 0x20 ? 0x3F : byte)))"
    case .noHexadecimalDigit: "expected four hexadecimal digits after \\u"
    case .encoding: "text that is not UTF-8; save the file as UTF-8"
    case .unknownWord(let word):
      "\(String(decoding: word.prefix(20), as: UTF8.self).quoted) is not JSON; "
        + "expected a text in double quotes, a number, true, false or null"
    case .invalidNumber(let text): "\(text.withUnsafeBufferPointer { $0.quoted }) is not a number in JSON"
    }
  }
}

extension JSONExpectation {
  fileprivate var words: String {
    switch self {
    case .key: "a key in double quotes"
    case .colon: "a colon"
    case .commaOrBrace: "a comma or a closing brace"
    case .commaOrBracket: "a comma or a closing bracket"
    case .value: "a text, a number, true, false or null"
    case .other(let words): words
    }
  }
}

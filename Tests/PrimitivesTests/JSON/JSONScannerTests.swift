import Foundation
import Primitives
import TestSupport
import Testing

/// A value with all that is in it, as the scanner and Foundation's decoder give it.
private indirect enum Tree: Hashable, Decodable {
  case text(String), integer(Int), real(Double), boolean(Bool), null, list([Tree]), object([String: Tree])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .real(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([Tree].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Tree].self))
    }
  }

  init<Input>(_ scanner: inout JSONScanner<Input>) throws(Input.Failure) {
    switch try scanner.peek() {
    case UInt8(ascii: "{"):
      var members: [String: Tree] = [:]
      var isInside = try scanner.firstMember("an object")
      while isInside {
        let name = try scanner.textString()
        members[name] = try Tree(&scanner)
        isInside = try scanner.nextMember()
      }
      self = .object(members)
    case UInt8(ascii: "["):
      var elements: [Tree] = []
      var isInside = try scanner.firstElement("a list")
      while isInside {
        elements.append(try Tree(&scanner))
        isInside = try scanner.nextElement()
      }
      self = .list(elements)
    default:
      switch try scanner.value() {
      case .text(let text): self = .text(text)
      case .integer(let number): self = .integer(number)
      // The decoder gives an integer for 2.0, too.
      case .real(let number): self = Int(exactly: number).map(Tree.integer) ?? .real(number)
      case .boolean(let flag): self = .boolean(flag)
      case .null: self = .null
      }
    }
  }
}

/// Bytes that come so many at a time.
private struct Pieces: JSONInput {
  struct Failure: Error, Hashable {
    let problem: JSONProblem
    let line: Int, column: Int
  }

  private(set) var window: [UInt8] = []
  var position = 0
  private var rest: ArraySlice<UInt8>
  private let size: Int

  init(_ bytes: [UInt8], size: Int) { (rest, self.size) = (bytes[...], size) }

  var isFinal: Bool { rest.isEmpty }

  mutating func refill() {
    window.removeFirst(position)
    position = 0
    window += rest.prefix(size)
    rest = rest.dropFirst(size)
  }

  func failure(_ problem: JSONProblem, line: Int, column: Int) -> Failure {
    Failure(problem: problem, line: line, column: column)
  }
}

@Suite struct JSONScannerTests {
  private func tree(_ bytes: [UInt8], size: Int = .max) throws(Pieces.Failure) -> Tree {
    var scanner = JSONScanner(Pieces(bytes, size: size), limits: JSONLimits(depth: 100))
    let tree = try Tree(&scanner)
    guard try scanner.peek() == nil else { throw try scanner.unexpected("the end") }
    return tree
  }

  private func failure(_ text: String, size: Int = .max) -> Pieces.Failure? {
    do throws(Pieces.Failure) { _ = try tree(Array(text.utf8), size: size) } catch { return error }
    return nil
  }

  private func randomJSON(depth: Int, using generator: inout SplitMix64) -> String {
    let spaces = ["", "", " ", "\n", "\t\r "]
    func space() -> String { spaces.randomElement(using: &generator) ?? "" }
    let scalars = [
      "a", "é", "漢", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "\\b\\f\\r\\t", " ",
    ]
    func text() -> String {
      "\""
        + (0..<Int.random(in: 0...5, using: &generator)).map { _ in scalars.randomElement(using: &generator) ?? "" }
        .joined() + "\""
    }
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: return text()
    case 1: return String(Int.random(in: -1_000...1_000, using: &generator))
    case 2: return "\(Double.random(in: -1e6...1e6, using: &generator))"
    case 3: return ["true", "false", "null", "0", "-0.5", "1e3", "25E-1"].randomElement(using: &generator) ?? ""
    case 4: return String(Int.random(in: .min ... .max, using: &generator))
    case 5, 6:
      let members = (0..<Int.random(in: 0...4, using: &generator)).map { number in
        "\"\(number)\"\(space()):\(space())" + randomJSON(depth: depth - 1, using: &generator)
      }
      return "{\(space())" + members.joined(separator: "\(space()),\(space())") + "\(space())}"
    default:
      let elements = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        randomJSON(depth: depth - 1, using: &generator)
      }
      return "[\(space())" + elements.joined(separator: "\(space()),\(space())") + "\(space())]"
    }
  }

  @Test func valuesAreThoseOfFoundation() throws {
    for seed in 0..<UInt64(300) {
      var generator = SplitMix64(seed: seed)
      let json = Array(randomJSON(depth: 4, using: &generator).utf8)
      let expected = try JSONDecoder().decode(Tree.self, from: Data(json))
      for size in [1, 2, 7, .max] {
        #expect(try tree(json, size: size) == expected, "seed \(seed), \(String(decoding: json, as: UTF8.self))")
      }
    }
  }

  /// A byte is taken away, doubled, or replaced; both have to say whether that is still JSON.
  @Test func mistakesAreThoseOfFoundation() throws {
    let signs = Array("{}[]:,\"\\0e-+.tn \n\u{1}é".utf8)
    var refusedCount = 0
    for seed in 0..<UInt64(1_500) {
      var generator = SplitMix64(seed: seed)
      var json = Array(randomJSON(depth: 3, using: &generator).utf8)
      let place = Int.random(in: json.indices, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: json.remove(at: place)
      case 1: json.insert(json[place], at: place)
      default: json[place] = signs.randomElement(using: &generator) ?? 0
      }
      // Halves of surrogate pairs become U+FFFD here, and numbers that are too large infinite; Foundation refuses both.
      guard let text = String(validating: json, as: UTF8.self), !text.contains("ud83d"), !text.contains("ude00"),
        !text.contains(/[eE][0-9]{3}/)
      else { continue }
      let expected = try? JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
      let found = try? tree(json)
      if found == nil { refusedCount += 1 }
      #expect((found == nil) == (expected == nil), "seed \(seed), \(String(decoding: json, as: UTF8.self))")
    }
    #expect(refusedCount > 300)
  }

  /// Counted by hand.
  @Test(arguments: [
    ("", JSONProblem.unexpected(nil, expected: .value), 1, 1),
    ("[1,\n 2 3]", .unexpected(UInt8(ascii: "3"), expected: .commaOrBracket), 2, 4),
    ("{\"a\" 1}", .unexpected(UInt8(ascii: "1"), expected: .colon), 1, 6),
    ("{\"a\":1;}", .unexpected(UInt8(ascii: ";"), expected: .commaOrBrace), 1, 7),
    ("{a:1}", .unexpected(UInt8(ascii: "a"), expected: .key), 1, 2),
    ("[\"é\",\n\"a\u{1}\"]", .controlCharacter, 2, 3),
    ("[\"a\\x\"]", .unknownEscape(UInt8(ascii: "x")), 1, 6),
    ("[\"\\u12g4\"]", .noHexadecimalDigit, 1, 8),
    ("[\"abc", .endsInsideText, 1, 6),
    ("[\n\n  01]", .invalidNumber(Array("01".utf8)), 3, 3),
    ("[1.]", .invalidNumber(Array("1.".utf8)), 1, 2),
    ("[nil]", .unknownWord(Array("nil".utf8)), 1, 2),
    ("[NaN]", .unknownWord(Array("NaN".utf8)), 1, 2),
    ("[1] x", .unexpected(UInt8(ascii: "x"), expected: "the end"), 1, 5),
  ])
  func places(text: String, problem: JSONProblem, line: Int, column: Int) {
    for size in [1, 2, 3, .max] {
      #expect(failure(text, size: size) == Pieces.Failure(problem: problem, line: line, column: column))
    }
  }

  @Test func surrogatesThatStandAlone() throws {
    let text = Array(#"["x\ud83d y\ude00 \ud83d\u0041 \ud83d\ud83d\ude00"]"#.utf8)
    for size in [1, 5, .max] {
      #expect(try tree(text, size: size) == .list([.text("x\u{FFFD} y\u{FFFD} \u{FFFD}A \u{FFFD}😀")]))
    }
  }

  @Test func limits() throws {
    func skip(_ text: String, _ limits: JSONLimits) -> JSONProblem? {
      var scanner = JSONScanner(JSONLine(Array(text.utf8)), limits: limits)
      do throws(JSONLine.Failure) { try scanner.skip() } catch { return error.problem }
      return nil
    }
    #expect(skip("[[1]]", JSONLimits(depth: 3)) == nil)
    #expect(skip("[[1]]", JSONLimits(depth: 2)) == .depth(limit: 2))
    #expect(skip("\"abc\"", JSONLimits(depth: 1, textBytes: 3)) == nil)
    #expect(skip("\"abcd\"", JSONLimits(depth: 1, textBytes: 3)) == .textBytes(limit: 3))
    #expect(skip("[NaN, -Infinity, Infinity]", JSONLimits(depth: 9, hasNonFinite: true)) == nil)
  }

  @Test func textsThatAreNotUTF8AreRefused() {
    #expect(throws: Pieces.Failure(problem: .encoding, line: 1, column: 5)) {
      try tree(Array("[\"".utf8) + [0xFF] + Array("\"]".utf8))
    }
  }

  /// Where RFC 8259's grammar of numbers stops.
  @Test(
    arguments: [
      ("0", nil), ("-0", nil), ("10", nil), ("1.5", nil), ("1e5", nil), ("1E+05", nil), ("-1.25e-3", nil),
      ("", 0), ("-", 1), ("01", 0), ("-01", 1), ("1.", 2), ("1.e5", 2), (".5", 0), ("+1", 0), ("1e", 2), ("1e+", 3),
      ("1.2.3", 3), ("1x", 1), ("--1", 1),
    ] as [(String, Int?)])
  func numbers(text: String, mistake: Int?) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { JSONNumber.mistake(in: $0) } == mistake)
    #expect(JSONNumber.hasLeadingZero(Array(text.utf8)) == ["01", "-01"].contains(text))
  }

  @Test func aLineTellsTheOffendingByte() {
    func offset(_ text: String) -> Int? {
      var scanner = JSONScanner(JSONLine(Array(text.utf8)), limits: JSONLimits(depth: 9))
      do throws(JSONLine.Failure) { try scanner.skip() } catch { return error.offset }
      return nil
    }
    #expect(offset("[\"\\x\"]") == 3)
    #expect(offset("[\"\\u12g4\"]") == 6)
    #expect(offset("[1.]") == 3)
    #expect(offset("[") == 1)
  }
}

import Graphs
import Primitives
import Testing

@testable import GraphFormats

/// Lines with nothing to them are read in a way of their own, which must show in nothing.
struct PlainLinesTests {
  static let ids = [
    "0", "7", "07", "12", "16777215", "16777216", "123456789", "-3", "1.5", "b", "é", "e\u{301}", "K", "\u{212A}",
    "New York", "long-name-with-many-letters", "long-name-with-many-lettres",
  ]
  static let weights = ["1", "2", "0.25", "3e2", "1234567890123456", ".5", "+4"]

  @Test(arguments: 0..<60)
  func readAsQuotedLines(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let separator = ["\t", ",", ";"][seed % 3], lineEnd = seed % 4 == 0 ? "\r\n" : "\n"
    var plain = "", quoted = ""
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let fields = [Self.ids, Self.ids, Self.weights].map { $0.randomElement(using: &random) ?? "" }
      plain += fields.joined(separator: separator) + lineEnd
      quoted += fields.map { "\"\($0)\"" }.joined(separator: separator) + lineEnd
      if Int.random(in: 0..<9, using: &random) == 0 {
        let other = ["\(lineEnd)", "# a remark\(lineEnd)"].randomElement(using: &random) ?? ""
        plain += other
        quoted += other
      }
    }
    let expected = try read(quoted, as: .tsvEdges)
    #expect(try read(plain, as: .tsvEdges) == expected)
    // However the bytes arrive.
    var rest = Array(plain.utf8)[...]
    let pieces = try GraphFormat.tsvEdges.read(name: "x") {
      let piece = rest.prefix(Int.random(in: 1...40, using: &random))
      rest = rest.dropFirst(piece.count)
      return piece.isEmpty ? nil : Array(piece)
    }
    #expect(pieces == expected)
  }

  @Test(arguments: [
    ("1\t2\t3\n2\t3\t0\n", "x:2: edge \"2\"–\"3\" has weight 0; expected a positive, finite number" + zeroRefused),
    ("1\t2\t3\n\n2\t3\tx\n", "x:3: weight \"x\" is not a number; expected a positive number"),
    ("1\t2\t3\n2\t3\n", "x:2: 2 fields; expected 3, as on the first line"),
    ("1\t2\t3\n2\t3\t4\t5\n", "x:2: 4 fields; expected 3, as on the first line"),
    ("1\t2\n2\t3\n3\t4\t5\n", "x:3: 3 fields; expected 2, as on the first line"),
    ("1,2\n2,3\n3,4,5\n", "x:3: 3 fields; expected 2, as on the first line"),
    ("1\t2\t3\n\t3\t4\n", "x:2: the source is empty; expected the id of a node"),
  ])
  func errorsNameTheLine(text: String, message: String) {
    #expect(failure(text, as: .tsvEdges)?.description == message)
  }

  @Test func whatIsNoTextIsRefusedWithItsLine() {
    let bytes = Array("1\té\t3\n2\tb".utf8) + [0xFF] + Array("\t4\n5\t6\t7\n".utf8)
    #expect(throws: GraphFormatError.self) { try GraphFormat.tsvEdges.read(bytes, name: "x") }
    do { _ = try GraphFormat.tsvEdges.read(bytes, name: "x") } catch {
      #expect(error.line == 2 && error.code == .encoding)
    }
  }

  @Test func limitsHold() {
    var limits = GraphReadingLimits()
    limits.nodes = 3
    let text = "1\t2\t3\n2\t3\t4\n3\t4\t5\n"
    do { _ = try GraphFormat.tsvEdges.read(Array(text.utf8), name: "x", limits: limits) } catch {
      #expect(error.line == 3 && error.code == .limit)
    }
    limits = GraphReadingLimits()
    limits.edges = 2
    do { _ = try GraphFormat.tsvEdges.read(Array(text.utf8), name: "x", limits: limits) } catch {
      #expect(error.line == 3 && error.code == .limit)
    }
    #expect(throws: GraphFormatError.self) {
      try GraphFormat.tsvEdges.read(Array(text.utf8), name: "x", limits: limits)
    }
  }
}

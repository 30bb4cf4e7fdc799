import Primitives
import Testing

@testable import DocumentReading

@Suite struct LineStreamTests {
  /// The lines of a text, nil for one that is too long.
  private func lines(_ text: String, head: String = "", limit: Int = 100) throws -> [String?] {
    var stream = LineStream(ByteStream(bytes: Array(text.utf8)), head: Array(head.utf8), limit: limit)
    var lines: [String?] = []
    while let line = try stream.next() {
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append(nil)
      }
    }
    return lines
  }

  @Test func bothLineEndsEndALine() throws { #expect(try lines("a\nb\r\n\nc") == ["a", "b", "", "c"]) }

  @Test func theLastLineNeedsNoEnd() throws {
    #expect(try lines("a\n") == ["a"])
    #expect(try lines("a\r") == ["a"])
    #expect(try lines("") == [])
  }

  @Test func whatWasReadBeforeComesFirst() throws { #expect(try lines("b\nc", head: "a") == ["ab", "c"]) }

  @Test func tooLongALineIsToldAndTheNextIsRead() throws {
    #expect(try lines("12345\n123456\n1\n", limit: 5) == ["12345", nil, "1"])
    #expect(try lines("1\n123456", limit: 5) == ["1", nil])
  }
}

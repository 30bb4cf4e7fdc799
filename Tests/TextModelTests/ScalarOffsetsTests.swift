import Primitives
import Testing
import TextModel

@Suite struct ScalarOffsetsTests {
  @Test func handWorked() {
    // é 2 bytes, 한 3, 😀 4.
    let offsets = ScalarOffsets("aé한😀b")
    #expect([0, 1, 3, 6, 10, 11].map(offsets.scalarOffset) == [0, 1, 2, 3, 4, 5])
    #expect(offsets.scalars(TextSpan(1, 10)) == 1..<4)
    #expect([0, 1, 2, 3, 4, 5].map(offsets.utf8Offset) == [0, 1, 3, 6, 10, 11])
    #expect(offsets.utf8Offset(6) == nil && offsets.utf8Offset(-1) == nil)
    #expect(offsets.span(1..<4) == TextSpan(1, 10) && offsets.span(1..<7) == nil)
    #expect(ScalarOffsets("plain").span(2..<5) == TextSpan(2, 5) && ScalarOffsets("plain").span(2..<6) == nil)
    #expect(ScalarOffsets("").scalarOffset(0) == 0)
    #expect(ScalarOffsets("plain").scalars(TextSpan(2, 5)) == 2..<5)
  }

  @Test(arguments: 0..<40)
  func agreesWithCountingFromTheStart(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 0...400, using: &generator) {
      text += ["a", "é", "한", "😀", "\u{301}", "\r\n"].randomElement(using: &generator) ?? ""
    }
    let offsets = ScalarOffsets(text)
    var utf8 = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalarOffset(utf8) == count && offsets.utf8Offset(count) == utf8)
      utf8 += UTF8.width(scalar)
    }
    #expect(offsets.scalarOffset(utf8) == text.unicodeScalars.count)
    #expect(offsets.utf8Offset(text.unicodeScalars.count) == utf8)
    #expect(offsets.utf8Offset(text.unicodeScalars.count + 1) == nil)
  }
}

import Testing
import TextModel

@Suite struct TextSpanTests {
  @Test func relations() {
    let span = TextSpan(2, 5)
    #expect(span.length == 3)
    #expect(span.contains(TextSpan(2, 5)) && span.contains(TextSpan(3, 4)) && !span.contains(TextSpan(1, 4)))
    #expect(span.overlaps(TextSpan(4, 9)) && !span.overlaps(TextSpan(5, 9)) && !span.overlaps(TextSpan(0, 2)))
    #expect(
      [TextSpan(2, 5), TextSpan(1, 9), TextSpan(2, 3)].sorted() == [TextSpan(1, 9), TextSpan(2, 3), TextSpan(2, 5)])
  }

  @Test func slicesByBytes() {
    #expect("aé한b"[TextSpan(1, 6)] == "é한")
    #expect("abc"[TextSpan(3, 3)].isEmpty)
  }
}

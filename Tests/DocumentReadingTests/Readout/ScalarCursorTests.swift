import Testing
import TextModel

@testable import DocumentReading

@Suite struct ScalarCursorTests {
  @Test(arguments: ["", "Kim met Moon.", "für „Übung“ – 日本 🙂 e\u{301}"])
  func offsetsAreScalars(text: String) {
    var cursor = ScalarCursor(text)
    let utf8 = text.utf8
    let places = text.unicodeScalars.indices + [text.endIndex]
    for (count, place) in places.enumerated() {
      #expect(cursor.scalars(before: utf8.distance(from: utf8.startIndex, to: place)) == count)
    }
    // A step back.
    #expect(cursor.scalars(before: 0) == 0)
    #expect(cursor.scalars(TextSpan(0, utf8.count)) == 0..<text.unicodeScalars.count)
  }
}

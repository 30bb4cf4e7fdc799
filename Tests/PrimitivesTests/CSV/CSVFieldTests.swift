import Primitives
import Testing

@Suite struct CSVFieldTests {
  /// As `csv.writer(…, lineterminator="")` of Python 3.11 writes these.
  @Test(arguments: [
    ("a", "a"), ("a b", "a b"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), ("é;\t'", "é;\t'"), ("\"", "\"\"\"\""),
  ])
  func quotedWhereNeeded(text: String, field: String) {
    #expect(CSVField.quotedIfNeeded(text) == field)
  }

  /// A mark joins a comma or a quote to one character; in a file both stay what they are.
  @Test func signsWithMarks() {
    #expect(CSVField.quotedIfNeeded("a,\u{301}b").utf8.elementsEqual("\"a,\u{301}b\"".utf8))
    #expect(CSVField.quotedIfNeeded("a\"\u{301}b").utf8.elementsEqual("\"a\"\"\u{301}b\"".utf8))
  }

  @Test func alwaysQuoted() {
    var bytes: [UInt8] = []
    bytes.append(csvQuoted: "a\"\"b")
    bytes.append(csvQuoted: "")
    #expect(String(decoding: bytes, as: UTF8.self) == "\"a\"\"\"\"b\"\"\"")
  }
}

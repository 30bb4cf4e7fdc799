import Primitives
import Testing

@Suite struct MarkupEscapesTests {
  private static let text = "<a b=\"c\" d='é'>&amp;\t\n\r]]>"

  @Test(arguments: [
    (MarkupEscapes.content, "&lt;a b=\"c\" d='é'&gt;&amp;amp;\t\n\r]]&gt;"),
    (.attribute, "&lt;a b=&quot;c&quot; d=&#39;é&#39;&gt;&amp;amp;\t\n\r]]&gt;"),
    (.exactAttribute, "&lt;a b=&quot;c&quot; d='é'&gt;&amp;amp;&#9;&#10;&#13;]]&gt;"),
  ])
  func sets(escapes: MarkupEscapes, written: String) {
    #expect(Self.text.escaped(escapes).unicodeScalars.elementsEqual(written.unicodeScalars))
  }

  /// A mark joins the sign before it to one character, but not to one scalar.
  @Test func signsWithMarksAreEscaped() {
    #expect("<\u{338}&\u{301}".escaped(.content) == "&lt;\u{338}&amp;\u{301}")
  }
}

import Testing

@testable import GraphDrawing

@Suite struct SafeTextTests {
  @Test func controlsGoAndLineEndsBecomeSpaces() {
    #expect(SafeText.cleaned("a\u{0}b\nc\td\u{85}e\u{2028}f\u{1B}g") == "ab c d e fg")
  }

  @Test func invisibleDirectionsGoButScriptsStay() {
    #expect(SafeText.cleaned("\u{202E}abc\u{202C} \u{2067}שרה\u{2069} \u{FEFF}x") == "abc שרה x")
  }

  @Test func noncharactersGo() throws {
    let last = try #require(Unicode.Scalar(UInt32(0xFDD0)))
    #expect(SafeText.cleaned("a\u{FFFE}b\u{FFFF}c\u{2FFFE}d\(Character(last))e") == "abcde")
  }

  @Test(arguments: [("é", 200), ("漢", 133), ("x", 397)])
  func longTextIsCutAtAScalar(scalar: String, kept: Int) {
    let cut = SafeText.cleaned(String(repeating: scalar, count: 5_000))
    #expect(cut.utf8.count <= 400)
    #expect(cut.hasSuffix("…"))
    #expect(cut.count <= kept + 1 && cut.count >= kept - 2)
  }

  @Test func textAtTheLimitIsWhole() {
    let text = String(repeating: "x", count: 400)
    #expect(SafeText.cleaned(text) == text)
  }

  @Test func labelsEscapeWhatGraphvizExpands() {
    #expect(SafeText.label(["a\\N", "b & c", "\"<b>\""]) == "a\\\\N\\nb &amp; c\\n\"<b>\"")
    #expect(SafeText.label(["x", "y"], lineEnd: "\\l") == "x\\ly\\l")
  }

  @Test func xmlEscapesItsFiveCharacters() {
    #expect(SafeText.xml("<a b=\"c\" d='e'>&]]>") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;]]&gt;")
  }
}

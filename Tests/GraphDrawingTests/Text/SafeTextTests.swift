import Primitives
import TestSupport
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

@Suite struct LabelWrappingTests {
  @Test(arguments: [
    ("Kim Jong Un", ["Kim Jong Un"]),
    ("United Nations Security Council", ["United Nations", "Security Council"]),
    ("  many   spaces  ", ["many spaces"]),
    ("Donaudampfschiffahrtsgesellschaft", ["Donaudampfschiffah", "rtsgesellschaft"]),
    ("anti-disestablishmentarianism", ["anti-", "disestablishmentar", "ianism"]),
    ("counter-proliferation-office", ["counter-", "proliferation-", "office"]),
    ("金正恩金正恩金正恩金正恩", ["金正恩金正恩金正恩", "金正恩"]),
    ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦🇰🇷", ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "🇰🇷"]),
    ("", []),
  ])
  func breaks(text: String, lines: [String]) {
    #expect(LabelWrapping.lines(of: text, columns: 18, maximumLines: 5) == lines)
  }

  @Test func nothingIsLostAndNoLineIsTooWide() {
    for (name, _) in HostileNames.all {
      let lines = LabelWrapping.lines(of: SafeText.cleaned(name), columns: 7, maximumLines: 99)
      #expect(HostileNames.squeezed(lines.joined()) == HostileNames.squeezed(SafeText.cleaned(name)))
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 7 })
    }
  }

  @Test func tooManyLinesEndInAnEllipsis() {
    let lines = LabelWrapping.lines(of: String(repeating: "word ", count: 1_000), columns: 9, maximumLines: 3)
    #expect(lines == ["word word", "word word", "word word…"])
  }
}

@Suite struct AttributeNamesTests {
  @Test func namesOfOurFormatsStay() {
    let names = ["name", "type", "mentions", "documents", "pagerank", "betweenness", "community", "count"]
    #expect(AttributeNames.dotNames(of: names) == names)
  }

  @Test func namesThatMeanSomethingToGraphvizArePrefixed() {
    for name in [
      "image", "href", "URL", "label", "shape", "id", "class", "_background", "weight", "K", "node_id", "", "pos",
    ] {
      #expect(AttributeNames.dotNames(of: [name]) == ["attr_" + name])
    }
  }

  @Test func differentColumnsNeverShareAName() {
    let names = AttributeNames.dotNames(of: ["size", "attr_size", "a\u{0}", "a", "a_2", "a\u{1}"])
    #expect(names == ["attr_size", "attr_attr_size", "a", "a_2", "a_2_2", "a_3"])
    #expect(Set(names).count == 6)
  }
}

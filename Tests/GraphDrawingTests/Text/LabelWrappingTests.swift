import Primitives
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct LabelWrappingTests {
  @Test(arguments: [
    ("Kim Jong Un", ["Kim Jong Un"]),
    ("United Nations Security Council", ["United Nations", "Security Council"]),
    ("  many   spaces  ", ["many spaces"]),
    ("Donaudampfschiffahrtsgesellschaft", ["Donaudampfschiffahrtsgesellschaft"]),
    ("anti-disestablishmentarianism", ["anti-", "disestablishmentarianism"]),
    ("counter-proliferation-office", ["counter-", "proliferation-", "office"]),
    ("金正恩金正恩金正恩金正恩", ["金正恩金正恩金正恩", "金正恩"]),
    ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦🇰🇷", ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "🇰🇷"]),
    ("", []),
  ])
  func breaks(text: String, lines: [String]) {
    #expect(LabelWrapping.lines(of: text, columns: 18, maximumLines: 5) == lines)
  }

  @Test(arguments: [
    // Initials, titles and particles stand with the name they belong to.
    ("Council of Ministers", 12, ["Council", "of Ministers"]),
    ("Franklin D. Roosevelt", 12, ["Franklin", "D. Roosevelt"]),
    ("Ludwig van der Rohe", 12, ["Ludwig", "van der Rohe"]),
    ("Marks & Spencer", 9, ["Marks", "& Spencer"]),
    ("Kim Jong Un Chairman", 12, ["Kim Jong Un", "Chairman"]),
    // Without room on one line they don't.
    ("Council of Representatives", 16, ["Council of", "Representatives"]),
    // Inside long words.
    ("input/output/error", 12, ["input/", "output/error"]),
    ("GraphDatabaseManagementSystem", 14, ["GraphDatabase", "Management", "System"]),
    ("user_account_settings", 14, ["user_account_", "settings"]),
    ("東京都、大阪府", 6, ["東京", "都、大", "阪府"]),
    // Up to two lines long, a word stays whole; longer ones are cut into even parts.
    ("abcdefghijkl", 6, ["abcdefghijkl"]),
    ("abcdefghijklm", 6, ["abcde", "fghij", "klm"]),
  ])
  func linesBreakWhereItReadsWell(text: String, columns: Int, lines: [String]) {
    #expect(LabelWrapping.lines(of: text, columns: columns, maximumLines: 5) == lines)
  }

  @Test func nothingIsLostAndNoLineIsTooWide() {
    for (name, _) in HostileNames.all {
      let lines = LabelWrapping.lines(of: SafeText.cleaned(name), columns: 7, maximumLines: 99)
      #expect(HostileNames.squeezed(lines.joined()) == HostileNames.squeezed(SafeText.cleaned(name)))
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 14 })
    }
  }

  @Test func tooManyLinesEndInAnEllipsis() {
    let lines = LabelWrapping.lines(of: String(repeating: "word ", count: 1_000), columns: 9, maximumLines: 3)
    #expect(lines == ["word word", "word word", "word word…"])
  }

  @Test(arguments: [
    ("", 18, []),
    (" \n ", 18, []),
    ("Kim Jong Un", 18, ["Kim Jong Un"]),
    ("International Atomic Energy Agency", 18, ["International", "Atomic Energy", "Agency"]),
    // A line may be full, and no fuller.
    ("abcd efgh", 9, ["abcd efgh"]),
    ("abcd efgh", 8, ["abcd", "efgh"]),
    ("a \t b", 18, ["a b"]),
    ("100\u{A0}km away", 8, ["100\u{A0}km", "away"]),
  ])
  func linesBreakAtSpaces(text: String, columns: Int, lines: [String]) {
    #expect(LabelWrapping.lines(of: text, columns: columns, maximumLines: 5) == lines)
  }

  @Test(arguments: [
    ("Rheinland-Pfälzisch", 12, ["Rheinland-", "Pfälzisch"]),
    // A word with room on a line of its own stays whole.
    ("A Rheinland-Pfalz", 16, ["A", "Rheinland-Pfalz"]),
    // Short parts share a line.
    ("a-b-cdefgh", 6, ["a-b-", "cdefgh"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    // The end of a long word shares its line with the next.
    ("abcdefghi jk", 4, ["abc", "def", "ghi", "jk"]), ("ab-cdefg h", 5, ["ab-", "cdefg", "h"]),
    ("金正恩委員長", 6, ["金正恩", "委員長"]),
    // A sign that is wider than a line has one for itself.
    ("金正", 1, ["金", "正"]),
  ])
  func longWordsBreakAfterHyphensElseAnywhere(text: String, columns: Int, lines: [String]) {
    #expect(LabelWrapping.lines(of: text, columns: columns, maximumLines: 5) == lines)
  }

  @Test func whatPassesTheLastLineIsHinted() {
    #expect(LabelWrapping.lines(of: "a b", columns: 1, maximumLines: 2) == ["a", "b"])
    #expect(LabelWrapping.lines(of: "a b c d", columns: 1, maximumLines: 2) == ["a", "b…"])
    #expect(LabelWrapping.lines(of: "abcdefgh", columns: 2, maximumLines: 1) == ["ab…"])
  }

  /// No sign but spaces is lost, and no line is too wide, whatever the text.
  @Test(arguments: 1...50) func nothingIsLost(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let signs: [Character] = ["a", "b", "-", " ", "é"]
    let text = String((0..<40).map { _ in signs[Int(random.next() % 5)] }), columns = 1 + Int(random.next() % 12)
    let lines = LabelWrapping.lines(of: text, columns: columns, maximumLines: 1_000)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { (1...2 * columns).contains($0.count) }, "\(text) \(columns)")
  }
}

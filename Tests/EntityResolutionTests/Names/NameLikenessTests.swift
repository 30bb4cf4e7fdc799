import EntityResolution
import Testing

@Suite struct NameLikenessTests {
  @Test func wordsAreFolded() {
    #expect(NameLikeness.words(of: "José-María O'Neill Jr.") == ["jose", "maria", "oneill", "jr"])
    #expect(NameLikeness.words(of: "") == [])
  }

  @Test(arguments: [
    ("stanley", "stanton", true), ("j", "john", true), ("jo", "john", true), ("john", "j", true),
    ("john", "john", false), ("jack", "john", false), ("r", "john", false), ("", "john", false),
  ])
  func shortFormsAndSpellingsBeginAlike(a: String, b: String, isAlike: Bool) {
    #expect(NameLikeness.beginAlike(a, b) == isAlike)
  }
}

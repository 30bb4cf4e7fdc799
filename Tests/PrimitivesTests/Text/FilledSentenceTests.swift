import Primitives
import Testing

@Suite struct FilledSentenceTests {
  /// Texts that are filled in are not read as places, and places without a text stay.
  @Test(arguments: [
    ("{0} of {1}", "a of b"), ("{1}{0}{1}", "bab"), ("no place", "no place"), ("{2} {x} {", "{2} {x} {"), ("", ""),
    ("} {0}", "} a"),
  ])
  func sentencesAreFilled(sentence: String, filled: String) {
    #expect(sentence.filled("a", "b") == filled)
    #expect("{0}".filled("{0} {1}") == "{0} {1}")
  }
}

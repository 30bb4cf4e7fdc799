import EntityExtraction
import Testing
import TextModel

/// Headlines of few words, in which a verb with a capital stands between names.
struct HeadlineVerbsTests {
  private func found(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).map { "\($0.type.rawValue):\(document.text(of: $0.span))" }
  }

  @Test(arguments: [
    ("Netanyahu Faces Protests in Tel Aviv\n", ["person:Netanyahu", "place:Tel Aviv"]),
    ("Goldman Sachs Hires Former Treasury Official\n", ["organization:Goldman Sachs"]),
    ("New York Times Wins Three Pulitzers\n", ["organization:New York Times"]),
    ("Boeing Names Kelly Ortberg Chief Executive\n", ["organization:Boeing", "person:Kelly Ortberg"]),
    ("Mayor Adams Defends Police Budget Cuts\n", ["person:Adams"]),
  ])
  func aVerbWithACapitalIsNoneOfTheName(text: String, expected: [String]) {
    let names = found(text)
    for name in expected { #expect(names.contains(name), "\(names)") }
  }
}

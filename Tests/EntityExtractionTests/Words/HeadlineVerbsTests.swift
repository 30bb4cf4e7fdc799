import EntityExtraction
import Testing
import TextModel

/// Headlines of few words, in which a verb with a capital stands between names.
struct HeadlineVerbsTests {
  @Test(arguments: [
    ("Netanyahu Faces Protests in Tel Aviv\n", ["person:Netanyahu", "place:Tel Aviv"]),
    ("Goldman Sachs Hires Former Treasury Official\n", ["organization:Goldman Sachs"]),
    ("New York Times Wins Three Pulitzers\n", ["organization:New York Times"]),
    ("Boeing Names Kelly Ortberg Chief Executive\n", ["organization:Boeing", "person:Kelly Ortberg"]),
    ("Mayor Adams Defends Police Budget Cuts\n", ["person:Adams"]),
  ])
  func aVerbWithACapitalIsNoneOfTheName(text: String, expected: [String]) {
    let names = builtInNames(in: text)
    for name in expected { #expect(names.contains(name), "\(names)") }
  }
}

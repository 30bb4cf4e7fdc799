import EntityExtraction
import Testing
import TextModel

/// Where a name starts and ends.
struct SpanTests {
  private func surfaces(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).map { String(document.text(of: $0.span)) }
  }

  @Test(arguments: [
    ("W.E.B. Du Bois met T.S. Eliot.", ["W.E.B. Du Bois", "T.S. Eliot"]),
    ("George H.W. Bush succeeded Ronald Reagan.", ["George H.W. Bush", "Ronald Reagan"]),
    ("Lucas Cranach the Elder painted.", ["Lucas Cranach the Elder"]),
    ("Robert Downey, Jr., and Sammy Davis, Jr., acted.", ["Robert Downey, Jr.", "Sammy Davis, Jr."]),
  ])
  func whatBelongsToAName(text: String, expected: [String]) { #expect(surfaces(text) == expected) }

  @Test func wordsOfAddressAreOutside() {
    #expect(!surfaces("\"O Amelia,\" said he, \"how can you be so cruel?\" Amelia wept.").contains("O Amelia"))
    #expect(
      surfaces("They walked round the Ho Chi Minh Mausoleum in Hanoi at noon.").contains { $0.hasPrefix("Ho Chi Minh") }
    )
    #expect(surfaces("A nurse, Ruairí Ó Briain, sent greetings. Ó Briain was well again.").contains("Ó Briain"))
  }

  @Test func hyphensOfDoubleNamesStay() {
    let found = surfaces(
      "Harriet Smith-Jones spoke. The Smith family and the Jones family met Smith. Smith-Jones left, and Jones stayed.")
    #expect(found.contains("Harriet Smith-Jones") && found.contains("Smith-Jones"))
  }
}

import EntityExtraction
import Testing
import TextModel

/// Names made of words of the language, and short forms with signs inside; what a careful reader says.
struct ApposedNamesTests {
  private func found(_ text: String, _ type: EntityType) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).filter { $0.type == type }
      .map { String(document.text(of: $0.span)) }
  }

  @Test func theNounBeforeItMakesAnOrganization() {
    #expect(
      found("He founded the charity Open Desk in Nairobi. Open Desk runs forty schools.", .organization)
        == ["Open Desk", "Open Desk"])
    #expect(found("The publisher Small Hours bought the rights.", .organization) == ["Small Hours"])
    #expect(found("The newspaper was late on Monday. A charity shop sold it.", .organization).isEmpty)
  }

  @Test func anEntryMayGoOnWithOf() {
    let text = "Witnesses: Solheim, Ingrid; Umar, Fatima, of the Lagos State Government; and Kvist, Anders."
    #expect(found(text, .person).contains("Umar, Fatima"))
  }
}

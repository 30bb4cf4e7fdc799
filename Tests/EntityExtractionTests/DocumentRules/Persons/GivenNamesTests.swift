import EntityExtraction
import Testing
import TextModel

/// Given names that stand alone: those that share a surname, and those that are words of the language.
struct GivenNamesTests {
  private func people(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).filter { $0.type == .person }
      .map { String(document.text(of: $0.span)) }
  }

  @Test func givenNamesShareASurname() {
    #expect(people("Bill and Hillary Clinton attended the memorial.") == ["Bill", "Hillary Clinton"])
    #expect(people("Rose, Lily and Daisy Tanner are sisters.") == ["Rose", "Lily", "Daisy Tanner"])
  }

  @Test func aBearerMakesTheLoneNameAPerson() {
    #expect(people("Jack Jones and Bill and Mary Smith live in Derby; Bill is a tailor.").last == "Bill")
  }

  @Test(arguments: [
    "Mark my words, it will rain.", "Rose from the table and left, they did.", "Bill the customer later.",
    "Grant him peace.", "Jack up the car.", "Olive oil is dear.",
  ])
  func wordsOfTheLanguageAreNoNames(text: String) {
    #expect(people(text + " Alice Boyd stayed in Leeds.") == ["Alice Boyd"])
  }

  @Test func titlesOfSeveral() {
    #expect(people("He gave a dinner for the Misses Harker.") == ["Harker"])
  }
}

import EntityExtraction
import Testing
import TextModel

/// Towns that are surnames and given names, among towns.
struct ListedPlacesTests {
  private func types(_ text: String) -> [String: EntityType] {
    let document = tokenized(text)
    var types: [String: EntityType] = [:]
    for mention in EntityExtractor().mentions(in: document) {
      types[String(document.text(of: mention.span))] = mention.type
    }
    return types
  }

  @Test func townsAmongTownsAreTowns() {
    let types = types("The firm has shops in Memphis, Tulsa, Jackson, Madison, Clinton and Nashville.")
    for town in ["Memphis", "Tulsa", "Jackson", "Madison", "Clinton", "Nashville"] {
      #expect(types[town] == .place, "\(town)")
    }
  }

  @Test func peopleOfTheDocumentStayPeople() {
    let types = types("Ada Jackson chaired the talks. They were led by Ohio, Texas, Jackson and Madison.")
    #expect(types["Jackson"] == .person)
  }
}

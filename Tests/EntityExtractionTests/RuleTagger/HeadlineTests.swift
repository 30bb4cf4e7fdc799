import Testing

struct HeadlineTests {
  private static let body =
    "Angela Merkel visited Emmanuel Macron in France. Merkel called the visit to Macron a success."

  @Test func titleCaseTakesNamesFromTheText() {
    let found = names(in: "Angela Merkel Visits Emmanuel Macron: Defends Common Budget\n\n" + Self.body)
    #expect(found.prefix(2) == ["person:Angela Merkel", "person:Emmanuel Macron"])
    #expect(!found.contains { $0.contains("Visits") || $0.contains("Defends") || $0.contains("Budget") })
  }

  @Test func capitalsTakeNamesFromTheText() {
    let found = names(in: "MERKEL VISITS EMMANUEL MACRON AGAIN\n\n" + Self.body)
    #expect(found.prefix(2) == ["person:MERKEL", "person:EMMANUEL MACRON"])
  }

  @Test func tagsAreSingleNames() {
    let found = names(in: "Tags Angela Merkel Emmanuel Macron\n\n" + Self.body)
    #expect(found.prefix(2) == ["person:Angela Merkel", "person:Emmanuel Macron"])
  }

  @Test func pronounsInCapitalsAreNoCountry() {
    let found = names(in: "WHO WILL TELL US NOW\n\n" + Self.body)
    #expect(found == names(in: Self.body) && found.first == "person:Angela Merkel")
  }
}

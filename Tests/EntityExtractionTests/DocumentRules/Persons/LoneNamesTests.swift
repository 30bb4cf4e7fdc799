import EntityExtraction
import Testing
import TextModel

/// Lone surnames that are places, clubs or words of the language besides; what a careful reader says.
struct LoneNamesTests {
  @Test func theSentenceDecidesBetweenAPersonAndAPlace() {
    let text = """
      The mayor of Derby, Ian Lincoln, thanked the guests. According to Lincoln, ticket sales in Nottingham and Lincoln were \
      slow.
      """
    #expect(builtInTypes(in: text, of: "Lincoln") == [.person, .person, .place])
  }

  @Test func aSurnameIsAPersonWhereNothingSpeaksForThePlace() {
    let text = """
      Kian Walsall came on for Preston after an hour on Saturday. Walsall also made the second goal, from a corner. \
      The manager praised Walsall.
      """
    #expect(builtInTypes(in: text, of: "Walsall") == [.person, .person, .person])
  }

  @Test func aTitleIsTheSurnameOfSomebodyNamedInFull() {
    let text = """
      She sued her supervisor, Leonard Bishop, under the act. Bishop became her supervisor in 2008. The town knew nothing \
      of it.
      """
    #expect(builtInTypes(in: text, of: "Bishop").last == .person)
    let other = "Leonard Bishop met the Bishop of Ely. Price rises worried Robert Price, and the price of coal."
    #expect(builtInTypes(in: other, of: "Price rises") == [nil])
  }

  @Test func whatAPersonIsOfIsNoSurname() {
    let text = "Queen Isabel of Castrane outlived them all. The Peace of Ruhn ended the war with Castrane."
    #expect(builtInTypes(in: text, of: "Castrane").last == .place)
  }

  @Test func ranksInCapitalsAreTitles() {
    let document = tokenized(
      "Detective Constable Ffion Probert arrested both men. DC Probert's note was read to the jury.")
    let people = EntityExtractor().mentions(in: document).filter { $0.type == .person }
    #expect(people.map { String(document.text(of: $0.span)) } == ["Ffion Probert", "Probert"])
  }

  @Test func initialsMakeANameOfAWordOfTheLanguage() {
    let text = "As Ottoline Strand she wrote four novels; as O. M. Grieve she wrote thrillers."
    #expect(builtInTypes(in: text, of: "O. M. Grieve") == [.person])
    #expect(builtInTypes(in: "The parcel went to P. O. Box 12.", of: "Box") == [nil])
  }

  @Test(arguments: [
    ("Imani Paris runs the union hall. Paris, 51, was born there.", "Paris, 51"),
    ("Tom Houston coached the team. We thanked Houston for it.", "Houston for"),
    ("Sydney Vance lost her dog. Sydney cried all night.", "Sydney cried"),
    ("Paris Tanaka cooked. I had spoken to Paris that morning.", "Paris that"),
    ("Ruth Austin owns it. Austin, the former manager, keeps the keys.", "Austin, the"),
    ("Leah May won the prize. The judges thanked May and left.", "May and"),
    ("Leah May won the prize. May, who is 19, was glad.", "May, who"),
    ("Dale Church was mayor. Mayor Church left the room.", "Church left"),
  ])
  func whatIsSaidOfSomebodySpeaksForThePerson(text: String, place: String) {
    #expect(builtInTypes(in: text, of: place) == [.person])
  }

  @Test(arguments: [
    ("Imani Paris runs the union hall. The train to Paris was late.", "Paris was"),
    ("Leah May won the prize in May and left.", "May and"),
    ("Sydney Vance moved to Sydney in 2001.", "Sydney in"),
  ])
  func whereThePlaceOrTheMonthStandsItStays(text: String, place: String) {
    #expect(builtInTypes(in: text, of: place) != [.person])
  }

  @Test func aFamilyIsCalledByTheSurname() {
    #expect(
      builtInTypes(
        in: "Ann Pickering moved in. The Pickerings had no car, and we liked the Pickerings.", of: "Pickerings") == [
          .person, .person,
        ])
  }

  @Test func anOfficeBeforeAWordOfTheLanguage() {
    #expect(builtInTypes(in: "Mayor Bishop vetoed the plan. Officer Church shot the dog.", of: "Bishop") == [.person])
    #expect(builtInTypes(in: "The Chief Justice ruled, and the Deputy Minister agreed.", of: "Justice") == [nil])
  }

  @Test(arguments: [
    "OPINION\n\nMAY, Circuit Judge:\n\nThe facts are these.",
    "OPINION\n\nHILL, District Judge.\n\nThe facts are these.",
  ])
  func whoWritesAnOpinionIsAPerson(text: String) {
    #expect(builtInTypes(in: text, of: text.contains("MAY") ? "MAY" : "HILL") == [.person])
  }
}

import EntityExtraction
import Testing
import TextModel

/// Lone surnames that are places, clubs or words of the language besides; what a careful reader says.
struct LoneSurnamesTests {
  private func types(_ text: String, of word: String) -> [EntityType?] {
    let document = tokenized(text)
    let mentions = EntityExtractor().mentions(in: document)
    return text.ranges(of: word).map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return mentions.first { $0.span.start <= start && start < $0.span.end }?.type
    }
  }

  @Test func theSentenceDecidesBetweenAPersonAndAPlace() {
    let text = """
      The mayor of Derby, Ian Lincoln, thanked the guests. According to Lincoln, ticket sales in Nottingham and Lincoln were \
      slow.
      """
    #expect(types(text, of: "Lincoln") == [.person, .person, .place])
  }

  @Test func aSurnameIsAPersonWhereNothingSpeaksForThePlace() {
    let text = """
      Kian Walsall came on for Preston after an hour on Saturday. Walsall also made the second goal, from a corner. \
      The manager praised Walsall.
      """
    #expect(types(text, of: "Walsall") == [.person, .person, .person])
  }

  @Test func aTitleIsTheSurnameOfSomebodyNamedInFull() {
    let text = """
      She sued her supervisor, Leonard Bishop, under the act. Bishop became her supervisor in 2008. The town knew nothing \
      of it.
      """
    #expect(types(text, of: "Bishop").last == .person)
    let other = "Leonard Bishop met the Bishop of Ely. Price rises worried Robert Price, and the price of coal."
    #expect(types(other, of: "Price rises") == [nil])
  }

  @Test func whatAPersonIsOfIsNoSurname() {
    let text = "Queen Isabel of Castrane outlived them all. The Peace of Ruhn ended the war with Castrane."
    #expect(types(text, of: "Castrane").last == .place)
  }

  @Test func ranksInCapitalsAreTitles() {
    let document = tokenized(
      "Detective Constable Ffion Probert arrested both men. DC Probert's note was read to the jury.")
    let people = EntityExtractor().mentions(in: document).filter { $0.type == .person }
    #expect(people.map { String(document.text(of: $0.span)) } == ["Ffion Probert", "Probert"])
  }

  @Test func initialsMakeANameOfAWordOfTheLanguage() {
    let text = "As Ottoline Strand she wrote four novels; as O. M. Grieve she wrote thrillers."
    #expect(types(text, of: "O. M. Grieve") == [.person])
    #expect(types("The parcel went to P. O. Box 12.", of: "Box") == [nil])
  }
}

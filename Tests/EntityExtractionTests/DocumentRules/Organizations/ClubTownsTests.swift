import EntityExtraction
import Testing
import TextModel

/// Towns and the clubs that are called by them.
struct ClubTownsTests {
  @Test func aTownThatPlaysIsItsClub() {
    let text = """
      Norwich City beat Hull City 3-0 at Carrow Road on Saturday. Norwich scored early. The Norwich manager was glad. Fans had \
      travelled from Norwich by bus, and a parade was held in Norwich.
      """
    #expect(builtInTypes(in: text, of: "Norwich") == [.organization, .organization, .organization, .place, .place])
  }

  @Test func aTownIsOneWithoutItsClub() {
    #expect(builtInTypes(in: "The mayor spoke. Norwich was fined for the delay.", of: "Norwich") == [.place])
  }
}

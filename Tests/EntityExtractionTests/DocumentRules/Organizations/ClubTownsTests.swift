import EntityExtraction
import Testing
import TextModel

/// Towns and the clubs that are called by them.
struct ClubTownsTests {
  private func types(_ text: String, of word: String) -> [EntityType?] {
    let document = tokenized(text)
    let mentions = EntityExtractor().mentions(in: document)
    return text.ranges(of: word).map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return mentions.first { $0.span.start <= start && start < $0.span.end }?.type
    }
  }

  @Test func aTownThatPlaysIsItsClub() {
    let text = """
      Norwich City beat Hull City 3-0 at Carrow Road on Saturday. Norwich scored early. The Norwich manager was glad. Fans had \
      travelled from Norwich by bus, and a parade was held in Norwich.
      """
    #expect(types(text, of: "Norwich") == [.organization, .organization, .organization, .place, .place])
  }

  @Test func aTownIsOneWithoutItsClub() {
    #expect(types("The mayor spoke. Norwich was fined for the delay.", of: "Norwich") == [.place])
  }
}

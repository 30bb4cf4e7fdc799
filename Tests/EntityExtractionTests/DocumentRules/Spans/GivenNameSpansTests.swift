import EntityExtraction
import Testing
import TextModel

/// Given names that are cut short or are months.
struct GivenNameSpansTests {
  private func people(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).filter { $0.type == .person }.map {
      String(document.text(of: $0.span))
    }
  }

  @Test func givenNamesCutShortArePartOfTheName() {
    let text = "Present were Geo. Thorne, Wm. Hobday, Jas. Q. Orton and Thos. Pickering. Chas. H. Vance spoke."
    #expect(people(text) == ["Geo. Thorne", "Wm. Hobday", "Jas. Q. Orton", "Thos. Pickering", "Chas. H. Vance"])
  }

  @Test func aMonthBeforeASurnameMayBeAGivenName() {
    #expect(people("June Orton bakes bread in Leeds.") == ["June Orton"])
    #expect(people("In June Orton resigned from the board.") == ["Orton"])
  }

  @Test func aMarkOfAnAnswerIsNoInitial() {
    #expect(people(" 1   Q.   Who signed it?\n 2   A.   Harriet Vance.\n") == ["Harriet Vance"])
  }
}

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

  @Test(arguments: [
    ("Robert (Bob) Hobday Jr. sang at the fair.", "Robert (Bob) Hobday Jr."),
    ("Thomas (\"Trip\") Vance III clerked in Toledo.", "Thomas (\"Trip\") Vance III"),
  ])
  func aNicknameInBracketsIsPartOfTheName(text: String, name: String) { #expect(people(text).first == name) }

  @Test func whatTellsBearersApartIsPartOfANameInCapitals() {
    let text = "JOHN VANCE, JR.,\n     Plaintiff,\nv.\nLISA ORTON, SR.; KARL ORTON III,\n     Defendants.\n"
    #expect(people(text) == ["JOHN VANCE, JR.", "LISA ORTON, SR.", "KARL ORTON III"])
  }

  @Test func aMarkOfAnAnswerIsNoInitial() {
    #expect(people(" 1   Q.   Who signed it?\n 2   A.   Harriet Vance.\n") == ["Harriet Vance"])
  }
}

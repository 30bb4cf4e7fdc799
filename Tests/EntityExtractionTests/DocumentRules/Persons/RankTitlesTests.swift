import EntityExtraction
import Testing
import TextModel

/// Titles of English in other countries, and of offices that annotated news has few of, which a tagger takes into the name.
@Suite struct RankTitlesTests {
  private func people(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).filter { $0.type == .person }.map { mention in
      let title = mention.title.map { "\(document.text(of: $0)) → " } ?? ""
      return title + document.text(of: mention.span)
    }
  }

  @Test(arguments: [
    ("Mdm Lim Siew Hoon cried.", "Mdm → Lim Siew Hoon"),
    ("Alhaja Risikat Balogun paid the fine.", "Alhaja → Risikat Balogun"),
    ("Otunba Gani Adams came.", "Otunba → Gani Adams"),
    ("DSP Monica Otieno told the court.", "DSP → Monica Otieno"),
    ("Kagawad Lito Ramos voted no.", "Kagawad → Lito Ramos"),
    ("Encik Razak Osman spoke.", "Encik → Razak Osman"),
    ("Bailiff Tom Hale called the case.", "Bailiff → Tom Hale"),
    ("Deacon Paul Ames prayed.", "Deacon → Paul Ames"),
    ("Gran Edith baked.", "Gran → Edith"), ("Det Con Alison Birch of Kent Police spoke.", "Det Con → Alison Birch"),
    ("WPC Hobday wept.", "WPC → Hobday"),
  ])
  func theyAreNoPartOfIt(text: String, person: String) {
    #expect(people(text) == [person])
  }

  @Test(arguments: [
    ("Nana Mouskouri sang in Athens.", "Nana Mouskouri"), ("Imam Nahrawi left the ministry.", "Imam Nahrawi"),
    ("Tuan Nguyen opened a bakery.", "Tuan Nguyen"),
  ])
  func aNameThatIsATitleBesidesStays(text: String, person: String) { #expect(people(text) == [person]) }

  @Test(arguments: [
    ("Anna Louise (née Brandt) Keller, 91, died on Sunday.", "Anna Louise (née Brandt) Keller")
  ])
  func surnamesOfBirthStandInside(text: String, person: String) {
    #expect(people(text) == [person])
  }

  @Test func aBanksTailIsNoNameByItself() {
    let document = tokenized("Pecos County Bank, N.A. bought it. Lamar Bank, N.A., closed.")
    let names = EntityExtractor().mentions(in: document).map { String(document.text(of: $0.span)) }
    #expect(names.contains("Pecos County Bank, N.A."))
    #expect(!names.contains("N.A."))
  }
}

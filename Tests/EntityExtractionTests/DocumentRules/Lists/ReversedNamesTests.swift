import EntityExtraction
import Testing
import TextModel

/// "Last, First" is one person in lists, and two names or none in running text.
struct ReversedNamesTests {
  private func surfaces(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).map { String(document.text(of: $0.span)) }
  }

  @Test func semicolonsMakeAList() {
    let found = surfaces(
      "Members: Bianchi, Paola; Osei, Kwame; McAllister, Hugh R.; Berg, Anna van den.\n\nPaola Bianchi took the chair.")
    #expect(found == ["Bianchi, Paola", "Osei, Kwame", "McAllister, Hugh R.", "Berg, Anna van den", "Paola Bianchi"])
  }

  @Test func entriesOfAHeaderMakeAList() {
    let found = surfaces(
      "From: Adeyemi, Tunde\nTo: Marsden, Bridget; Thorne, Edward T.\nSubject: the visit\n\nBridget, Edward,\n\nall is well."
    )
    #expect(found.contains("Marsden, Bridget") && found.contains("Thorne, Edward T."))
    #expect(!found.contains("Bridget, Edward"))
  }

  @Test func linesMakeAList() {
    let found = surfaces(
      "Witness list\n\n1. Baptiste, Marie\n2. Baptiste, Jerome\n3. Grant, William, Jr.\n4. Mensah, Dr. Abena\n")
    #expect(found == ["Baptiste, Marie", "Baptiste, Jerome", "Grant, William, Jr.", "Mensah, Dr. Abena"])
  }

  @Test func indexesHavePagesBehind() {
    let found = surfaces("Abernathy, Ruth, 12, 45\nCastellan, Guy de, 77\nFitzgerald, Maeve, 101\n")
    #expect(found == ["Abernathy, Ruth", "Castellan, Guy de", "Fitzgerald, Maeve"])
  }

  @Test(arguments: [
    "She lived in London, Paris and Rome for years.", "Smith, John said, was late again.",
    "They met in Lagos, Nigeria, on Monday.", "Paris, Texas; London, Ontario.",
  ])
  func runningTextHasNone(text: String) {
    #expect(!surfaces(text).contains { $0.contains(",") })
  }
}

extension ReversedNamesTests {
  @Test func officesBehindADashAndGivenNamesCutShort() {
    let document = tokenized("Officers\n\nYoung, Carol - President\nHill, Miguel - Treasurer\nOrton, Wm. T. - Clerk\n")
    let found = EntityExtractor().mentions(in: document).map { String(document.text(of: $0.span)) }
    #expect(found == ["Young, Carol", "Hill, Miguel", "Orton, Wm. T."])
  }

  @Test func authorsOfABibliographyWithTitlesBehind() {
    let document = tokenized(
      "Sources: Vance, K. J., Farms of Iowa (Ames, 1912); Hobday, A. B., Old Dutch Houses (Albany, 1890).")
    let found = EntityExtractor().mentions(in: document).map { String(document.text(of: $0.span)) }
    #expect(found.contains("Vance, K. J.") && found.contains("Hobday, A. B."))
  }
}

import Testing
import TextModel

@Suite struct TableCellsTests {
  @Test func cellsAreSentencesOfTheirRow() {
    let text = """
      Player             Team           Goals
      Kevin Marsh        Harbour Town   12
      Andre Silva Costa  River City     9
      """
    #expect(
      sentences(text) == [
        "Player", "Team", "Goals", "Kevin Marsh", "Harbour Town", "12", "Andre Silva Costa", "River City", "9",
      ])
    #expect(paragraphs(text).count == 3)
  }

  @Test func tabsEndCells() {
    #expect(sentences("Ada Lovett\tRiver City\nMark Rook\tHarbour Town").count == 4)
  }

  /// One sentence each.
  @Test(arguments: [
    // Justified by a program: no gap is much wider than the others.
    "The  committee  of  the  Royal  Society\nthanked Sir  Ada  Lovett for  her work in\nthe  city of  New River  and  elsewhere.",
    // Two spaces by accident, and behind an abbreviation.
    "They met  Mr.  Rook at the  old mill.",
  ])
  func proseIsNotCut(text: String) { #expect(sentences(text).count == 1) }
}

import Testing
import TextModel

@Suite struct LineWrappingTests {
  /// Each text is one paragraph.
  @Test(arguments: [
    // A narrow column, broken inside names.
    """
    When the inquiry met again, Sir Harold
    Whitmore said that the Ministry of
    Defence had told him nothing. His
    deputy, Alison Penhaligon, and Lord
    Carrick of the Royal Dockyard were
    not asked.
    """,
    // Ragged lines, all of which begin with a capital.
    """
    The committee heard from the former mayor of Harbour Town, Ada
    Lovett, and from two engineers. Mr. Rook of the Wend
    Valley Ferry Company had nothing to say, and so had Oskar
    Lindqvist. The hearing goes on in River
    City next week, when Ida
    Berg is expected.
    """,
    // Mail quotes what was wrapped.
    """
    > I spoke to Margaret
    > Holloway about the Lake
    > District project. She and Karl
    > Andersen will be there.
    """,
    // Double spacing.
    """
    The witness told the committee that he had met Charles

    Dunmore in the spring of that year, and that the two of them

    had gone to see the head of the Wend Valley Ferry

    Company together. He did not recall whether Margaret

    Beresford was in the room.
    """,
  ])
  func oneParagraph(text: String) { #expect(paragraphs(text).count == 1) }

  /// Each line is a paragraph.
  @Test(arguments: [
    "Ellen Gray\n12 Mill Lane\nRiver City RC1 2AB",
    "Mark Rook in the Capital\nJohn Berg at Home\nThe Road to River City",
    "O Captain! my Captain! our fearful trip is done\nThe ship has weather'd every rack\nThe prize we sought is won",
    "Where: the old mill beside the river\nOrganizer: Ada Lovett of the ferry",
    "Ada Lovett\nHead of the Mill\nRiver City Institute of Bridges",
    "Bridge to open in spring\n\nFerry stops for winter\n\nMill to be moved\n\nMayor is pleased",
    "Two engineers met at the mill. They left.\n\nA ferry came.\n\nThe mayor waved. It rained.",
  ])
  func aParagraphALine(text: String) {
    #expect(paragraphs(text).count == text.split(separator: "\n").count)
  }

  @Test func quotesOfAnotherDepthAreApart() {
    let text = "> Did you ask Ada\n>> Yes, I did ask\nGood"
    #expect(paragraphs(text) == ["Did you ask Ada", "Yes, I did ask", "Good"])
  }

  @Test func quoteMarksAreNoTokens() {
    #expect(tokens("> > Ada\n>Lovett") == ["Ada", "Lovett"])
    #expect(tokens("if a > b") == ["if", "a", ">", "b"])
  }

  @Test func headersOfMailAreLines() {
    let text = """
      From: Ada Lovett
      To: Rook, Mark; Berg, Ida;
        Lindqvist, Oskar
      Subject: visit of the mayor
       and the engineers
      See you there,
      Ada
      -----Original Message-----
      Sent: Monday
      """
    #expect(
      paragraphs(text) == [
        "From: Ada Lovett", "To: Rook, Mark; Berg, Ida;\n  Lindqvist, Oskar",
        "Subject: visit of the mayor\n and the engineers", "See you there,\nAda", "-----Original Message-----",
        "Sent: Monday",
      ])
    #expect(sentences("To: Rook, Mark; Berg, Ida; x@y.org") == ["To: Rook, Mark;", "Berg, Ida;", "x@y.org"])
  }

  /// A list behind a label goes on over full lines, and ends before the next label.
  @Test func listsInRunningText() {
    let text = """
      Trustees Present: Hector Villar, President; Anne Marie Tobin,
      Vice President; Darrell Finch, Secretary; Oscar Benavent; Dr. Priya
      Nagar; Gloria Escob.
      Trustees Absent: Wesley Drum.
      """
    #expect(paragraphs(text).count == 2)
    #expect(paragraphs(text).first?.contains("Gloria") ?? false)
  }

  /// Lines below a label go on where they are indented, also below the cell behind it.
  @Test func listsThatHang() {
    let text = """
      Trustees: Mrs. Eleanor Hobday; Sir Michael Tran; Mr. Anthony
        Quill; Dr. Sanjay Mehta; the Rev. Philip
        Ark; Miss Beatrice Lorne
      Officers: Mr. Gordon Slade (treasurer), Mrs. Irene
        Whitcombe (matron)
      """
    #expect(paragraphs(text).count == 2)
    let table = """
      Members present:   Dolores Whit, President; Franklin
                         Reyes, Vice President; Theodore
                         Banks; Lucille Prent
      Members absent:    Roy Castel
      """
    let found = paragraphs(table)
    #expect(found.count == 2 && found[0].hasSuffix("Lucille Prent"), "\(found)")
  }

  @Test(arguments: [
    // Entries of a line each, a line that had room for more, and a caption that a page has twice.
    "PHOTO: Ada Lovett, left, and Karl Berg at the Harbour Hotel in River City.\nAda Lovett, left, and Karl Berg at the Harbour Hotel in River City, June 12.",
    "Present: Hector Villar, President of the board\nAnne Tobin, Secretary of the board",
    "Present: Hector Villar, Anne Marie Tobin, Oscar\nPriya, Gloria, Wesley Drum, Darrell Finch, Oscar Benavent, Joan Tate",
  ])
  func listsOfLines(text: String) { #expect(paragraphs(text).count == 2) }
}

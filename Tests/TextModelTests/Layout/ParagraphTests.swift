import Testing
import TextModel

@Suite struct ParagraphTests {
  private let wrapped = """
    The mayor of Harbour Town asked the engineers on Monday for a new
    Harbour bridge, because the old one shakes whenever a heavy lorry
    crosses it in the wind, as many drivers complained during winter.

    The engineers, who had drawn two bridges for the capital and one for
    River City before, wanted to know from Ada R.
    Lovett whether the mill beside the old bridge could be moved at all.
    """

  @Test func hardWrappedTextIsJoined() {
    let found = paragraphs(wrapped)
    #expect(found.count == 2)
    #expect(found[1].hasSuffix("moved at all."))
  }

  @Test func lineEndsCanBeStated() {
    #expect(paragraphs(Document(id: "t", text: wrapped, lineEnds: .ending)).count == 6)
    let short = "One\nTwo\n\nThree\nFour"
    #expect(paragraphs(Document(id: "t", text: short, lineEnds: .wrapping)) == ["One\nTwo", "Three\nFour"])
  }

  @Test func aParagraphALineStaysOne() {
    let text = """
      Harbour Town to get a bridge
      Press Office
      The mayor of Harbour Town asked the engineers on Monday for a new bridge across the river Wend.
      The engineers answered within a day that they could begin as soon as the mill has been moved.
      """
    #expect(paragraphs(text).count == 4)
  }

  @Test func listOfHeadlinesIsNotWrapped() {
    let text = """
      Mayor Meets Engineers on the Bank of the River Wend
      Mill Owner Ada Lovett Wants to Stay Beside the River
      Engineers Say Bridge Could Be Finished Before Winter
      River City Offers to Lend Its Ferry Until the Spring
      """
    #expect(paragraphs(text).count == 4)
  }

  @Test func unfinishedLinesGoOn() {
    #expect(paragraphs("Mike Pompeo,\nsecretary of state").count == 1)
    #expect(paragraphs("They met Mr.\nKim").count == 1)
    #expect(paragraphs("It ended.\nlower case").count == 2)
  }

  @Test(arguments: ["\n\n", "\r\n\r\n", "\n \t\n", "\u{C}", "\u{2029}", "\n\u{A0}\n", "\r\r"])
  func blockBreaks(gap: String) {
    #expect(paragraphs("secretary of\(gap)the state") == ["secretary of", "the state"])
  }

  @Test func carriageReturnLineFeedIsOneLineEnd() {
    #expect(paragraphs("secretary of\r\nthe state").count == 1)
  }

  @Test func listItemsBeginParagraphs() {
    let text = "They agreed on\n- new relations,\n- peace and\n• the rest\n2. more of it"
    #expect(paragraphs(text).count == 5)
  }

  @Test func roles() {
    let text = """
      Trump cancels the trip

      The president canceled the trip on Friday.

      What the North Wants

      It wants relief. It asked for it twice.

      Trump cancels the trip

      PHOTO: Kim waves from a train in Hanoi.

      Kim waves from a train in Hanoi.

      Most Popular
      """
    let utf8 = text.utf8.count
    let document = Document(id: "t", text: text, boilerplate: [TextSpan(utf8 - 12, utf8)])
    #expect(
      TokenizedDocument(document).paragraphs.map(\.role)
        == [.heading, .body, .heading, .body, .boilerplate, .body, .boilerplate, .boilerplate])
  }

  @Test func titleAndMarkedHeadingsAreHeadings() {
    let text = "what he wants\n\nIt is late.\n\nA question?"
    let document = Document(
      id: "t", text: "Intro here.\n\n" + text, title: "What he wants", headings: [TextSpan(41, 52)])
    #expect(TokenizedDocument(document).paragraphs.map(\.role) == [.body, .heading, .body, .heading])
  }

  @Test func aSingleParagraphIsBody() {
    #expect(TokenizedDocument(Document(id: "t", text: "Kim met Trump")).paragraphs.map(\.role) == [.body])
  }

  @Test func boilerplateLinesAreCutFromTheirBlock() {
    let text = "Read more of this\nand the rest"
    let document = Document(id: "t", text: text, boilerplate: [TextSpan(0, 17)])
    #expect(TokenizedDocument(document).paragraphs.map(\.role) == [.boilerplate, .body])
  }

  @Test func markupIsNoText() {
    let text = "**Kim**'s [letter](http://a.b/c) to `x` Trump<br>and\n* Moon"
    func span(_ part: String, _ after: Int = 0) -> TextSpan {
      let all = Array(text.utf8), wanted = Array(part.utf8)
      let start = (after...).first { all[$0..<$0 + wanted.count].elementsEqual(wanted) } ?? 0
      return TextSpan(start, start + wanted.count)
    }
    let markup = [
      span("**"), span("**", 3), span("["), span("](http://a.b/c)"), span("`x`"), span("<br>"), span("* ", 40),
    ]
    let cut = TokenizedDocument(Document(id: "t", text: text, markup: markup))
    #expect(cut.tokens.map { String(cut.text(of: $0)) } == ["Kim", "'s", "letter", "to", "Trump", "and", "Moon"])
    #expect(cut.tokens.map(\.followsSpace) == [true, false, true, true, true, true, true])
    #expect(cut.paragraphs.count == 2)
  }

  @Test func spansFromOutsideAreClamped() {
    let document = Document(
      id: "t", text: "é Kim é", boilerplate: [TextSpan(5, 900)],
      markup: [TextSpan(900, 901), TextSpan(1, 2), TextSpan(0, 1)])
    let cut = TokenizedDocument(document)
    #expect(cut.tokens.map { String(cut.text(of: $0)) } == ["Kim", "é"])
  }
}

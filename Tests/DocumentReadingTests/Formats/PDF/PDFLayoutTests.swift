import Primitives
import Testing
import TextModel

@testable import DocumentReading

/// What `pdftotext -bbox-layout` writes, by hand: the form of its manual page.
@Suite struct PDFLayoutTests {
  /// A page of 600 by 800 points; lines of letters 10 points high and 5 wide.
  private struct PageText {
    var text = "  <page width=\"600\" height=\"800\">\n    <flow>\n"

    mutating func block(_ left: Double, _ top: Double, _ lines: [String], indent: Double = 0, height: Double = 10) {
      text += "      <block xMin=\"0\" yMin=\"0\" xMax=\"1\" yMax=\"1\">\n"
      for (index, line) in lines.enumerated() {
        let start = left + (index == 0 ? indent : 0)
        let top = top + Double(index) * (height + 2)
        let right = start + Double(line.count) * 5
        text += "<line xMin=\"\(start)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + height)\">\n"
        for word in line.split(separator: " ") {
          text += "  <word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">\(word)</word>\n"
        }
        text += "</line>\n"
      }
      text += "      </block>\n"
    }
  }

  private func text(of pages: [PageText], head: String = "") -> (lines: [String], parts: [String], document: Document) {
    let output = "<head>\n\(head)\n</head>\n<doc>\n" + pages.map { $0.text + "  </page>\n" }.joined() + "</doc>\n"
    let document = PDFParagraphs.text(of: PDFLayout(Array(output.utf8))).document(id: "a", sha256: nil)
    let bytes = Array(document.text.utf8)
    return (
      document.text.split(separator: "\n").map(String.init),
      document.parts.map {
        "\($0.role.rawValue): " + String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
      },
      document
    )
  }

  @Test func linesBecomeParagraphs() {
    var page = PageText()
    page.block(
      60, 100, ["The first line of a paragraph in", "a block goes on to the end of it", "and ends here.", "A new one"])
    page.block(60, 300, ["Another begins in a block."])
    #expect(
      text(of: [page]).lines == [
        "The first line of a paragraph in a block goes on to the end of it and ends here.", "A new one",
        "Another begins in a block.",
      ])
  }

  @Test func columnsAreReadOneAfterTheOther() {
    var page = PageText()
    page.block(320, 100, ["goes on in the right one until the", "end of it. There it stops now."])
    page.block(
      60, 60, ["A title that is as wide as the whole page, over both of the columns below, you see"], height: 16)
    page.block(60, 100, ["What begins in the left one is the", "half of a long sentence, and it"])
    let found = text(of: [page])
    #expect(
      found.lines == [
        "A title that is as wide as the whole page, over both of the columns below, you see",
        "What begins in the left one is the half of a long sentence, and it goes on in the right one until the end of it. "
          + "There it stops now.",
      ])
    #expect(found.parts == ["heading: " + found.lines[0]])
  }

  /// Heads, feet and numbers stand on every page, and paragraphs go on behind them.
  @Test func pagesAreJoined() {
    var pages = (1...3).map { number in
      var page = PageText()
      page.block(60, 20, ["The Gazette, number \(number)"])
      page.block(300, 780, ["– \(number) –"])
      return page
    }
    pages[0].block(60, 100, ["One sentence of the first page has", "no end on it but goes on with some"])
    pages[1].block(60, 100, ["words of the second page, which are", "its last. Then the third one fol-"])
    pages[2].block(60, 100, ["lows."])
    let found = text(of: pages)
    #expect(
      found.lines.contains(
        "One sentence of the first page has no end on it but goes on with some words of the second page, which are its last. "
          + "Then the third one follows."))
    #expect(found.parts.count == 6 && found.parts.allSatisfy { $0.hasPrefix("boilerplate: ") })
    #expect(found.document.pages.map(\.name) == ["page 1", "page 2", "page 3"])
    let bytes = Array(found.document.text.utf8)
    let starts = found.document.pages.map { String(decoding: bytes[$0.start...].prefix(5), as: UTF8.self) }
    #expect(starts == ["The G", "words", "lows."])
  }

  @Test func hyphensAreOfTheLineOrOfTheWord() {
    var page = PageText()
    page.block(
      60, 100,
      [
        "He wrote co-mention twice and then he", "thought of it. What a co-", "mention is he knew, as did New-",
        "foundland and Mc-", "Donald.",
      ])
    #expect(text(of: [page]).lines.joined(separator: " ").contains("What a co-mention is he knew, as did Newfoundland"))
    #expect(text(of: [page]).lines.joined(separator: " ").contains("Mc-Donald"))
  }

  @Test func itemsHangFromTheirSigns() {
    var page = PageText()
    page.block(60, 100, ["• An item of a list that goes on in the"])
    page.block(70, 112, ["NEXT block of the page."])
    page.block(60, 130, ["• Another item."])
    #expect(
      text(of: [page]).lines == ["• An item of a list that goes on in the NEXT block of the page.", "• Another item."])
  }

  @Test func rowsOfTablesStayTogether() {
    var page = PageText()
    for (row, cells) in [["Ada Byron", "Chair"], ["Jo Lind", "Guard"], ["Priya", "Clerk"]].enumerated() {
      for (column, cell) in cells.enumerated() { page.block(60 + Double(column) * 120, 300 + Double(row) * 18, [cell]) }
    }
    page.block(60, 100, ["Some words before the table which are", "no part of it."])
    #expect(
      text(of: [page]).lines == [
        "Some words before the table which are no part of it.", "Ada Byron | Chair", "Jo Lind | Guard", "Priya | Clerk",
      ])
  }

  @Test func theFileSaysWhatItIs() {
    let layout = PDFLayout(
      Array(
        """
        <title>R&amp;D &lt;2&gt;</title>
        <meta name="Author" content="Ada &quot;A&quot; Byron"/>
        <meta name="CreationDate" content="2024-05-06T07:08:09Z"/>
        """.utf8))
    #expect(layout.title == "R&D <2>" && layout.author == "Ada \"A\" Byron" && layout.created == "2024-05-06T07:08:09Z")
  }

  /// Whatever a program writes does no harm.
  @Test(arguments: [
    "", "<page>\n<line>\n<word>a</word>\n</line>",
    "<line xMin=\"nan\" yMin=\"1\" xMax=\"inf\" yMax=\"1\">\n<word >a</word>\n</line>",
    "<page width=\"1\" height=\"1\">\n<line xMin=\"1e300\" yMin=\"-1e300\" xMax=\"2\" yMax=\"1e300\">\n<word >a</word>\n</line>",
    "<page width=\"\" height=\"\">\n<line xMin=\"\"\n<word ></word>\n<word >\n</line>\n</page>",
  ])
  func brokenOutputDoesNoHarm(output: String) { _ = PDFParagraphs.text(of: PDFLayout(Array(output.utf8))) }

  /// Lines anywhere, of any size: every page has its place, in order, and no word is lost.
  @Test(arguments: 0..<4) func noWordIsLost(block: UInt64) {
    var random = SplitMix64(seed: block)
    for _ in 0..<100 {
      var output = ""
      var words: Set<String> = []
      for page in 0..<Int.random(in: 1...4, using: &random) {
        output += "<page width=\"600\" height=\"800\">\n"
        for line in 0..<Int.random(in: 0...40, using: &random) {
          if Bool.random(using: &random) { output += "<block >\n" }
          let edges = (0..<4).map { _ in Int.random(in: -50...900, using: &random) }
          output += "<line a=\"\(edges[0])\" b=\"\(edges[1])\" c=\"\(edges[2])\" d=\"\(edges[3])\">\n"
          output += "<word >w\(page)x\(line)</word>\n</line>\n"
          words.insert("w\(page)x\(line)")
        }
        output += "</page>\n"
      }
      let text = PDFParagraphs.text(of: PDFLayout(Array(output.utf8)))
      let found = String(decoding: text.bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "|" }
      #expect(Set(found.map(String.init)) == words && found.count == words.count)
      #expect(text.pages.map(\.start) == text.pages.map(\.start).sorted())
      #expect(text.pages.allSatisfy { $0.start <= text.bytes.count })
    }
  }

  /// What Chrome puts at the edges of a page that it prints, in small letters, and what it says of itself.
  private func printed(_ title: String, _ day: String, _ address: String) -> PageText {
    var page = PageText()
    page.block(24, 15, [day], height: 9)
    page.block(266, 15, [title], height: 9)
    page.block(60, 100, ["Posted on March 14, 2024 by Ada Byron"])
    page.block(60, 300, ["Kim left the harbour of Lagos on Monday."])
    page.block(24, 775, [address], height: 9)
    page.block(560, 775, ["1/1"], height: 9)
    return page
  }

  private static let chrome = "<meta name=\"Creator\" content=\"Mozilla/5.0 (X11; Linux x86_64) Chrome/120\"/>"

  @Test(arguments: ["12/1/26, 3:47 AM", "01.12.26, 15:47", "2026-12-01, 15:47"])
  func whatBrowsersPrintIsNoStory(day: String) {
    let page = printed("The pier | The Post", day, "https://p.example/pier")
    for head in [Self.chrome, ""] {
      let found = text(of: [page], head: head)
      #expect(
        Set(found.parts) == [
          "boilerplate: \(day)", "boilerplate: The pier | The Post", "boilerplate: https://p.example/pier",
          "boilerplate: 1/1",
        ])
    }
  }

  @Test func addressOfAPrintedPage() {
    let layout = { (address: String, head: String) in
      let text =
        "<head>\n\(head)\n</head>\n<doc>\n" + printed("T", "12/1/26, 3:47 AM", address).text + "  </page>\n</doc>\n"
      return BrowserPrint(PDFLayout(Array(text.utf8)))
    }
    #expect(layout("https://p.example/pier", Self.chrome).url == "https://p.example/pier")
    #expect(layout("https://p.example/pi…", Self.chrome).url == nil && layout("file:///a.html", "").url == nil)
    var report = PageText()
    report.block(60, 15, ["See https://p.example for more."])
    report.block(60, 300, ["Kim left the harbour."])
    #expect(text(of: [report]).parts.isEmpty)
  }
}

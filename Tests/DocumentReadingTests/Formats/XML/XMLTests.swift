import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct XMLTests {
  private func read(_ text: String, as name: String = "a.xml") throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  @Test func itemsOfAFeed() throws {
    let result = try read(
      """
      <?xml version="1.0"?><rss xmlns:media="m" xmlns:dc="d"><channel><title>Paper</title>
      <item><title>Kim &amp;amp; Ada</title><media:title>no</media:title>
      <description>&lt;p&gt;Kim&nbsp;left.&lt;/p&gt;</description>
      <pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate><link>https://example.org/a</link><dc:creator>Zoe Bell</dc:creator></item>
      <item><description>Ada came.
      Moon, too.</description></item></channel></rss>
      """)
    #expect(result.ids == ["a.xml:1", "a.xml:2"])
    let first = try #require(result.documents.first)
    #expect(first.text == "Kim & Ada\nKim left.\n" && first.title == "Kim & Ada" && first.date == "2024-03-04")
    #expect(first.author == "Zoe Bell" && first.url == "https://example.org/a")
    #expect(result.documents.last?.text == "Ada came.\nMoon, too.\n")
  }

  @Test func elementsOfAtomInXHTML() throws {
    let result = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml"><h2>Head</h2><p>Kim <em>left</em>.</p>
      <blockquote><p>Ada came.</p></blockquote></div>
      </content></entry></feed>
      """, as: "feed")
    let document = try #require(result.documents.first)
    #expect(document.text == "T\nHead\nKim left.\nAda came.\n")
    #expect(document.parts.map(\.role) == [.heading, .heading, .quote])
  }

  @Test func authorsAndElementsOfFeeds() throws {
    let atom = try read(
      "<feed><entry><author><name>Ada Bell</name><email>a@b</email></author><title>T</title>"
        + "<summary>no</summary><content><p>Kim left.</p><p>Moon came.</p></content></entry></feed>")
    #expect(atom.documents.map(\.author) == ["Ada Bell"])
    #expect(atom.documents.map(\.text) == ["T\nKim left.\nMoon came.\n"])
    let rss = try read(
      "<rss><item><author>a@b.org (Ada Bell)</author><description>Kim left.</description></item></rss>")
    #expect(rss.documents.map(\.author) == ["Ada Bell"])
  }

  @Test func tei() throws {
    let result = try read(
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters</title><author>Ada Bell</author>
      </titleStmt><publicationStmt><date when="1884-03-04"/></publicationStmt></fileDesc></teiHeader><text><body><pb n="12"/>
      <div><head>First</head><p>Kim <choice><sic>lef</sic><corr>left</corr></choice> <persName>Moon</persName><lb/>here.</p>
      <fw>LETTERS</fw><table><row><cell>Ada</cell><cell>Kim</cell></row></table></div></body></text></TEI>
      """)
    let document = try #require(result.documents.first)
    #expect(document.text == "First\nKim left Moon here.\nLETTERS\nAda | Kim\n")
    #expect(document.parts.map(\.role) == [.heading, .boilerplate, .table])
    #expect(document.title == "Letters" && document.author == "Ada Bell" && document.date == "1884-03-04")
    #expect(document.pages.map(\.name) == ["page 12"])
  }

  @Test func otherXML() throws {
    let story = "Kim Moon left the town of Ashcombe on Monday, and nobody knew why he had come."
    let text = "<newsitem><title>T</title><text><p>\(story)</p><p>\(story)</p></text></newsitem>"
    #expect(try read(text).documents.map(\.text) == ["T\n\(story)\n\(story)\n"])
    #expect(try read(text).documents.first?.title == "T")
    #expect(try read("<plist><dict><key>\(story)</key><string>a</string></dict></plist>").documents.count == 1)
    #expect(try read("<p><k>a long name of a thing</k><v>1</v></p>").codes == [.noTextField])
    #expect(try read("<graphml><node id='a'/></graphml>").codes == [.noTextField])
    #expect(try read("<rss><channel/></rss>").codes == [.empty])
    #expect(try read("<rss><channel><item><title>Kim left").documents.map(\.text) == [])
  }

  /// Ten entities of ten each, nine times: a billion.
  @Test(.ifItHangs) func entitiesAreNotExpanded() throws {
    let entities = (1...9).map { n in
      "<!ENTITY l\(n) \"\(String(repeating: "&l\(n - 1);", count: 10))\">"
    }.joined()
    let result = try read(
      "<!DOCTYPE rss [<!ENTITY l0 \"ha\">\(entities)<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel>"
        + "<item><title>Kim left.</title><description>&l9;&f;</description></item></channel></rss>")
    #expect(result.documents.map(\.text) == ["Kim left.\n"])
    #expect(result.remarks.count == 1)
  }

  @Test(.ifItHangs) func deepElements() throws {
    let wide = "<rss " + (1...50_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"
    #expect(try read(wide).codes == [.damaged])
    let deep = "<rss><channel><item><title>" + String(repeating: "<a>", count: 200_000)
    #expect(try read(deep).codes == [.damaged])
  }

  /// TEI P5, section 3.11.3: the word goes on behind such a line end.
  @Test func lineEndsInsideWords() throws {
    let result = try read(
      "<TEI><text><body><p>Ada By<lb break=\"no\"/>ron and<lb/>Kim left.</p></body></text></TEI>")
    #expect(result.documents.map(\.text) == ["Ada Byron and Kim left.\n"])
  }

  @Test func whatAnArticleCitesIsNoStory() throws {
    let result = try read(
      """
      <?xml version="1.0"?><article><body><p>Kim left the harbour of Lagos with Ada before the first ships came in.</p></body>
      <back><ref-list><ref>Byron A. 1843</ref></ref-list></back></article>
      """
    )
    #expect(result.documents.first?.parts.map(\.role) == [.boilerplate])
  }

  /// Elements with a title and a date each are documents, as exports of articles and of wikis have them; chapters are not.
  @Test func recordsOfAnUnknownKind() throws {
    let folder = try Workdir()
    let article = { (number: Int) in
      "<article><title>Title \(number)</title><meta><date>2024-03-0\(number)</date></meta><body>Kim Lang left for Oslo on Monday to talk "
        + "about the pier that was planned, number \(number).</body></article>"
    }
    try folder.write("<export>\((1...3).map(article).joined())</export>", to: "a.xml")
    let result = folder.read("a.xml")
    #expect(result.documents.map(\.title) == ["Title 1", "Title 2", "Title 3"])
    #expect(result.documents.map(\.date) == ["2024-03-01", "2024-03-02", "2024-03-03"])
    #expect(result.documents.allSatisfy { $0.text.contains("Kim Lang") })
    let book = (1...3).map {
      "<chapter><title>\($0)</title><para>Kim Lang left for Oslo on Monday to talk about it all.</para></chapter>"
    }
    try folder.write("<book><title>B</title>\(book.joined())</book>", to: "b.xml")
    #expect(folder.read("b.xml").ids == ["b.xml"])
  }

  /// Of a choice of TEI the edited form is read, whatever stands first.
  @Test func choicesOfAnEdition() throws {
    let folder = try Workdir()
    try folder.write(
      """
      <TEI><teiHeader/><text><body><p>The <choice><abbr>Cncl</abbr><expan>Council</expan></choice> met <choice><sic>Kmi</sic>\
      <corr>Kim</corr></choice> and the <abbr>Dr.</abbr> left.</p></body></text></TEI>
      """, to: "a.xml")
    #expect(folder.read("a.xml").documents.map(\.text) == ["The Council met Kim and the Dr. left.\n"])
  }
}

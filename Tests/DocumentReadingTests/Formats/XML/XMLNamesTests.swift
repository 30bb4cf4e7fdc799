import DocumentReading
import TestSupport
import Testing
import TextModel

/// XML under any name is read or refused, and no prose with tags in it.
@Suite struct XMLNamesTests {
  private func read(_ text: String, as name: String) throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  @Test(arguments: ["a.opml", "a.xyz", "a.txt", "a"]) func otherXML(name: String) throws {
    let data = "<opml version=\"2.0\"><head><title>T</title></head><body><outline text=\"x\"/></body></opml>"
    #expect(try read(Self.declaration + data, as: name).codes == [.noTextField], "\(name)")
    let prose = "<report><p>Kim Moon left the harbour of Lagos with Ada Byron on Monday.</p></report>"
    #expect(
      try read(Self.declaration + prose, as: name).documents.map(\.text) == [
        "Kim Moon left the harbour of Lagos with Ada Byron on Monday.\n"
      ], "\(name)")
  }

  @Test func namespacesTellWhereNoSuffixDoes() throws {
    #expect(try read("<a xmlns=\"urn:b\"><c>1</c></a>", as: "a.xyz").codes == [.noTextField])
    let chat = "<Ada> Kim left.\n<Kim> So did Bo."
    #expect(try read(chat, as: "a.log").documents.map(\.text) == [chat])
  }

  @Test(arguments: ["a.fb2", "a.xml"]) func fictionBook(name: String) throws {
    let text = """
      <FictionBook><description><title-info><author><first-name>Jane</first-name><last-name>Doe</last-name></author>
      <book-title>Ships</book-title><date>2020-03-04</date></title-info><document-info><author><nickname>x</nickname>
      </author><date>2022-01-01</date></document-info></description><body><title><p>Ships</p></title><section>
      <p>Kim <emphasis>left</emphasis>.</p></section></body><binary id="c.png">AAAA</binary></FictionBook>
      """
    let document = try #require(try read(text, as: name).documents.first)
    #expect(document.text == "Ships\nKim left.\n" && document.title == "Ships")
    #expect(document.author == "Jane Doe" && document.date == "2020-03-04")
  }

  @Test(arguments: ["a.enex", "notes"]) func notesOfEvernote(name: String) throws {
    let note = { (title: String, text: String) in
      "<note><title>\(title)</title><content><![CDATA[<?xml version=\"1.0\"?><!DOCTYPE en-note SYSTEM \"e\">"
        + "<en-note><div>\(text)</div><div>Ada &amp; Moon came.</div></en-note>]]></content>"
        + "<created>20240314T091200Z</created><note-attributes><author>Jane Doe</author></note-attributes>"
        + "<resource><data>QUJD</data></resource></note>"
    }
    let export = Self.declaration + "<!DOCTYPE en-export SYSTEM \"x\"><en-export>"
    let result = try read("\(export)\(note("One", "Kim left."))\(note("Two", "Bo left."))</en-export>", as: name)
    #expect(
      result.documents.map(\.text)
        == ["Kim", "Bo"].enumerated().map { index, who in
          "\(["One", "Two"][index])\n\(who) left.\nAda & Moon came.\n"
        })
    #expect(result.documents.map(\.date) == ["2024-03-14", "2024-03-14"])
    #expect(result.documents.map(\.author) == ["Jane Doe", "Jane Doe"] && result.ids == ["\(name):1", "\(name):2"])
  }

  private static func flat(_ type: String, _ body: String) -> String {
    declaration + """
      <office:document xmlns:office="o" xmlns:text="t" xmlns:dc="d" xmlns:table="b" office:version="1.3"
      office:mimetype="application/vnd.oasis.opendocument.\(type)"><office:meta><dc:title>Ships</dc:title></office:meta>
      <office:settings>yes</office:settings><office:master-styles><text:p>Page 1</text:p></office:master-styles>
      <office:body>\(body)</office:body></office:document>
      """
  }

  @Test(arguments: ["a.fodt", "a.xml", "a.txt"]) func flatOpenDocument(name: String) throws {
    let result = try read(Self.flat("text", "<office:text><text:p>Kim left.</text:p></office:text>"), as: name)
    #expect(result.documents.map(\.text) == ["Kim left.\n"] && result.documents.first?.title == "Ships")
  }

  @Test func flatSheets() throws {
    let row = { (cells: [String]) in
      "<table:table-row>" + cells.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
        + "</table:table-row>"
    }
    let table = "<table:table table:name=\"A\">\(row(["id", "text"]))\(row(["k", "Kim left."]))</table:table>"
    let result = try read(Self.flat("spreadsheet", table), as: "a.fods")
    #expect(result.ids == ["k"] && result.documents.map(\.text) == ["Kim left."])
  }
}

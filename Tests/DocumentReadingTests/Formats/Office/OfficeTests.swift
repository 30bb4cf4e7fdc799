import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct OfficeTests {
  private let folder: Workdir

  init() throws { folder = try Workdir() }

  private func read(_ members: [(name: String, text: String)], as name: String) throws -> ReadingResult {
    try folder.write(StoredZip.bytes(members), to: name)
    return folder.read(name)
  }

  private func word(_ body: String, _ more: [(name: String, text: String)] = []) throws -> ReadingResult {
    let document =
      "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>\(body)</w:body></w:document>"
    return try read([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + more, as: "a.docx")
  }

  private func paragraph(_ text: String, _ style: String? = nil) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test func changesInWord() throws {
    let result = try word(
      "<w:p><w:r><w:t xml:space=\"preserve\">Kim </w:t></w:r><w:del><w:r><w:delText>came</w:delText></w:r></w:del>"
        + "<w:ins><w:r><w:t>left</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> now</w:t></w:r></w:moveFrom>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>")
    #expect(result.documents.map(\.text) == ["Kim left.\n"] && result.documents.first?.format == "docx")
  }

  /// The names of built-in styles are English, their ids aren't.
  @Test func stylesOfWord() throws {
    let styles =
      "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
      + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
      + "<w:style w:styleId=\"Mein\"><w:name w:val=\"Mein\"/><w:basedOn w:val=\"Bild\"/></w:style>"
      + "<w:style w:styleId=\"Bild\"><w:name w:val=\"caption\"/></w:style></w:styles>"
    let body = [("Letters", "Titel"), ("One", "berschrift1"), ("Kim left.", nil), ("Ada, right", "Mein")]
    let result = try word(body.map { paragraph($0, $1) }.joined(), [("word/styles.xml", styles)])
    #expect(result.documents.first?.parts.map(\.role) == [.heading, .heading, .caption])
    #expect(result.documents.first?.title == "Letters")
  }

  @Test func tablesNotesAndBoxes() throws {
    let cell = { (text: String) in "<w:tc>\(self.paragraph(text))</w:tc>" }
    let box =
      "<mc:AlternateContent><mc:Choice><w:txbxContent>\(paragraph("In a box."))</w:txbxContent></mc:Choice>"
      + "<mc:Fallback><w:txbxContent>\(paragraph("In a box."))</w:txbxContent></mc:Fallback></mc:AlternateContent>"
    let notes = "<w:footnotes xmlns:w=\"w\"><w:footnote>\(paragraph("Ada said so."))</w:footnote></w:footnotes>"
    let result = try word(
      "<w:tbl><w:tr>\(cell("Ada"))\(cell("Kim"))</w:tr><w:tr>\(cell("Alone."))</w:tr></w:tbl>"
        + "<w:p><w:r>\(box)<w:t>Moon came.</w:t></w:r></w:p>", [("word/footnotes.xml", notes)])
    #expect(result.documents.first?.text == "Ada | Kim\nAlone.\nIn a box.\nMoon came.\nAda said so.\n")
    #expect(result.documents.first?.parts.map(\.role) == [.table])
  }

  /// An office file is told under the name of a zip, and a zip with an office file inside is a zip.
  @Test func officeFilesAreToldFromZips() throws {
    let document = "<w:document xmlns:w=\"w\"><w:body>\(paragraph("Kim left."))</w:body></w:document>"
    let members = [(name: "word/document.xml", text: document)]
    #expect(try read(members, as: "a.zip").ids == ["a.zip"])
    #expect(try read(members, as: "a").documents.map(\.text) == ["Kim left.\n"])
    #expect(try read([("notes.txt", "Ada."), ("b.txt", "PK word/document.xml")], as: "b.zip").documents.count == 2)
    #expect(try read([("notes.txt", "Ada.")], as: "c.docx").codes == [.damaged])
    #expect(try read([("word/document.xml", "<w:document xmlns:w='w'/>")], as: "d.docx").codes == [.empty])
    #expect(try read([("word/document.xml", "")], as: "d.docx").problems.count == 1)
  }

  @Test func changesInOpenDocument() throws {
    let names = ["office", "text", "table", "draw", "svg", "style"].map { "xmlns:\($0)=\"\($0)\"" }.joined(
      separator: " ")
    let content = """
      <office:document-content \(names)><style:style style:name="P1" style:parent-style-name="Quotations"/><office:body>
      <office:text><text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:h>Head</text:h>
      <text:p>Kim<text:s text:c="2"/>left<text:note><text:note-citation>1</text:note-citation><text:note-body>
      <text:p>A note.</text:p></text:note-body></text:note>.<office:annotation><text:p>Why?</text:p></office:annotation>
      <draw:frame><svg:title>A picture</svg:title></draw:frame></text:p><text:p text:style-name="P1">Ada came.</text:p>
      </office:text></office:body></office:document-content>
      """
    let result = try read(
      [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)], as: "a.bin")
    #expect(result.documents.first?.text == "Head\nKim left.\nAda came.\nA note.\n")
    #expect(result.documents.first?.parts.map(\.role) == [.heading, .quote])
    let manifest = "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    let locked = [("content.xml", "\u{1}\u{2}"), ("META-INF/manifest.xml", manifest)]
    #expect(try read(locked.map { (name: $0, text: $1) }, as: "b.odt").codes == [.encrypted])
  }

  private func workbook(_ rows: String, _ strings: String = "") -> [(name: String, text: String)] {
    [
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"News\" r:id=\"r1\"/></sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"x\" Target=\"worksheets/s.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      ("xl/worksheets/s.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
    ]
  }

  /// Day 45,355 is 4 March 2024, and day 60, which never was, is 28 February or 1 March 1900.
  @Test func rowsOfWorkbooks() throws {
    let strings =
      "<si><t>Text</t></si><si><r><t>Kim </t></r><r><t>left.</t></r><rPh><t>no</t></rPh></si><si><t>Date</t></si>"
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
      + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"C4\"><v>45355</v></c></row>"
      + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>Ada came.</t></is></c></row><row r=\"6\"><c r=\"C6\"><v>1</v></c></row>"
    let result = try read(workbook(rows, strings), as: "a.xlsx")
    #expect(result.documents.map(\.text) == ["Kim left.", "Ada came."] && result.ids == ["a.xlsx:4", "a.xlsx:5"])
    #expect(result.documents.map(\.date) == ["2024-03-04", nil])
    #expect(result.remarks.count == 1)
  }

  @Test func cellsWithoutAColumnOfText() throws {
    let rows =
      "<row><c t=\"str\"><v>Name</v></c><c t=\"str\"><v>Town</v></c></row><row><c t=\"str\"><v>Ada</v></c><c><v>3</v></c></row>"
    let result = try read(workbook(rows), as: "a.xlsx")
    #expect(result.documents.map(\.text) == ["Name | Town\nAda | 3\n"] && result.ids == ["a.xlsx"])
    #expect(result.documents.first?.pages.map(\.name) == ["sheet News"])
    var reader = DocumentReader()
    reader.columns.text = "name"
    #expect(reader.documents(at: [folder["a.xlsx"]]).ids == ["a.xlsx:2"])
    reader.columns.text = "Story"
    #expect(reader.documents(at: [folder["a.xlsx"]]).codes == [.noTextField])
  }

  /// A million cells that refer to one long text.
  @Test(.ifItHangs) func cellsThatExpand() throws {
    let cells = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 20_000)
    let text = String(repeating: "Kim left. ", count: 10_000)
    #expect(try read(workbook(cells, "<si><t>\(text)</t></si>"), as: "a.xlsx").codes == [.expandsTooFar])
  }

  @Test func aTitleAboveTheNamesOfColumns() throws {
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Report</v></c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><v>id</v></c>"
      + "<c r=\"B3\" t=\"str\"><v>text</v></c></row><row r=\"4\"><c r=\"A4\"><v>7</v></c>"
      + "<c r=\"B4\" t=\"str\"><v>Kim left.</v></c></row>"
    let result = try read(workbook(rows), as: "a.xlsx")
    #expect(result.documents.map(\.text) == ["Kim left."] && result.ids == ["7"])
  }

  private func workbook(_ sheets: [(name: String, rows: [[String]])]) throws -> ReadingResult {
    let list = sheets.indices.map { "<sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }
      .joined()
    let links = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"x/worksheet\" Target=\"worksheets/s\($0).xml\"/>"
    }
    var members = [
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(list)</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      let rows = sheet.rows.map { row in
        "<row>" + row.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
      }
      members.append(("xl/worksheets/s\(index).xml", "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"))
    }
    return try read(members.map { (name: $0.0, text: $0.1) }, as: "a.xlsx")
  }

  private static let prose = [
    "Kim Lang left for Oslo on Monday to talk about the pier that was planned for years.",
    "Ada Byron wrote to Peter Novak about the pier, and he answered within a week or so.",
  ]

  /// As in other tables: by the column of running text, and below titles.
  @Test func sheetsWhoseNamesAreUnknown() throws {
    let rows = [["1", Self.prose[0]], ["2", Self.prose[1]]]
    for head in [[["Nr", "Bericht"]], [["My export"], ["Nr", "Bericht"]], []] {
      let result = try workbook([("A", head + rows)])
      #expect(result.documents.map(\.text) == Self.prose, "\(head)")
      #expect(result.remarks.contains { $0.message.contains("running text") })
    }
    let titled = try workbook([("A", [["My export", "of March"], ["id", "text", "title"]] + rows)])
    #expect(titled.ids == ["1", "2"])
  }

  @Test func aSheetThatTellsOfTheOthers() throws {
    let notes = [["This workbook holds what the institute collected in two years of work."], ["Contact: Bob Roe"]]
    let result = try workbook([("Read me", notes), ("Data", [["id", "text"], ["a", "Kim left._x000D_"]])])
    #expect(result.ids == ["a"] && result.documents.first?.text.hasPrefix("Kim left.") == true)
    #expect(result.documents.first?.text.contains("x000D") == false)
    #expect(result.remarks.contains { $0.message.contains("\"Read me\"") })
    #expect(try workbook([("Read me", notes)]).documents.count == 1)
  }
}

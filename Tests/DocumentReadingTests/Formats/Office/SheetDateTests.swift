import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct SheetDateTests {
  /// 14 March 2024 is day 45365 of Excel's usual calendar and, by ECMA-376 (18.17.4.1), 43903 of the one from 1904.
  @Test(arguments: [
    ("", 45_365), ("<workbookPr date1904=\"0\"/>", 45_365), ("<workbookPr date1904=\"1\"/>", 43_903),
    ("<workbookPr date1904=\"true\"/>", 43_903),
  ])
  func days(properties: String, number: Int) throws {
    let cell = { (text: String) in "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    let rows = "<row>\(cell("text"))\(cell("date"))</row><row>\(cell("Kim left."))<c><v>\(number)</v></c></row>"
    let folder = try Workdir()
    try folder.write(
      StoredZip.bytes([
        (
          "xl/workbook.xml",
          "<workbook xmlns:r=\"r\">\(properties)<sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/></Relationships>"
        ), ("xl/worksheets/a.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
      ]), to: "a.xlsx")
    #expect(folder.read("a.xlsx").documents.map(\.date) == ["2024-03-14"])
  }
}

import TestSupport
import Testing

/// Graphs in workbooks, and in tables whose names don't say so.
@Suite struct GraphWorkbookTests {
  private let work: Workdir

  init() throws { work = try Workdir() }

  private func write(_ sheets: [(name: String, rows: [[String]])], to name: String) throws {
    let list = sheets.indices.map { "<sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }
    let links = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"x/worksheet\" Target=\"worksheets/s\($0).xml\"/>"
    }
    var members = [
      (name: "xl/workbook.xml", text: "<workbook xmlns:r=\"r\"><sheets>\(list.joined())</sheets></workbook>"),
      (name: "xl/_rels/workbook.xml.rels", text: "<Relationships>\(links.joined())</Relationships>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      let rows = sheet.rows.map { row in
        let cells = row.map {
          Double($0) == nil ? "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" : "<c><v>\($0)</v></c>"
        }
        return "<row>\(cells.joined())</row>"
      }
      members.append(
        (name: "xl/worksheets/s\(index).xml", text: "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"))
    }
    try work.write(StoredZip.bytes(members), to: name)
  }

  @Test func aSheetOfEdges() throws {
    try write(
      [("Ties", [["Source", "Target", "Weight"], ["Kim, A", "Lee", "2.5"], ["Lee", "Moon", "1"]])], to: "a.xlsx")
    let info = try work.run("info", "a.xlsx", "--tsv")
    #expect(info.status == 0 && info.output.contains("edges\t2") && !info.output.contains("documents"), "\(info)")
    #expect(info.errors.contains("read as a graph"), "\(info)")
    let copy = try work.run("convert", "a.xlsx", "--to", "tsv")
    #expect(copy.output == "source\ttarget\tweight\nKim, A\tLee\t2.5\nLee\tMoon\t1\n" && copy.errors == "", "\(copy)")
  }

  @Test func sheetsOfNodesAndEdges() throws {
    let ties = [["Source", "Target"], ["1", "2"]]
    try write(
      [("Read me", [["Made by Kim"]]), ("Nodes", [["Id", "Label"], ["1", "Kim"], ["2", "Lee"]]), ("Ties", ties)],
      to: "a.xlsx")
    let copy = try work.run("convert", "a.xlsx", "--to", "json")
    #expect(copy.status == 0 && copy.output.contains("\"Lee\"") && copy.output.contains("\"source\""), "\(copy)")
    #expect(copy.errors.contains("1 sheet is no table of nodes or edges and was left out: \"Read me\""), "\(copy)")
  }

  /// Without such a header it may be anything: documents by default, which is told, and a graph where that is asked for.
  @Test func aSheetWithoutAKnownHeader() throws {
    try write([("S", [["Oak Ltd", "Kim Lang", "2"], ["Elm Ltd", "Ada Byron", "3"]])], to: "a.xlsx")
    #expect(try work.run("info", "a.xlsx").errors.contains("say --from csv"))
    let copy = try work.run("convert", "a.xlsx", "--to", "tsv")
    #expect(copy.output == "source\ttarget\tweight\nOak Ltd\tKim Lang\t2\nElm Ltd\tAda Byron\t3\n", "\(copy)")
    let info = try work.run("info", "a.xlsx", "--from", "csv", "--tsv")
    #expect(info.status == 0 && info.output.contains("edges\t2"), "\(info)")
    try write([("A", [["Kim"]]), ("B", [["Lee"]])], to: "b.xlsx")
    let refused = try work.run("convert", "b.xlsx", "--to", "tsv")
    #expect(refused.status != 0 && refused.errors.contains("no sheet is a list of edges"), "\(refused)")
  }

  @Test func documentsStayDocuments() throws {
    try write([("News", [["Title", "Text"], ["Pier", "Kim Lang left for Oslo."]])], to: "a.xlsx")
    let info = try work.run("info", "a.xlsx", "--tsv")
    #expect(info.status == 0 && info.output.contains("documents\t1") && !info.errors.contains("--from csv"), "\(info)")
  }

  /// As VOSviewer writes a map and its network.
  @Test func twoTablesOfText() throws {
    try work.write(
      "id\tlabel\tx\ty\tcluster\n1\tKim\t0.1\t0.2\t1\n2\tLee\t0.3\t0.4\t1\n3\tAda\t0.5\t0.6\t2\n", to: "map.txt")
    try work.write("1\t2\t2\n2\t3\t1\n", to: "network.txt")
    let info = try work.run("info", "map.txt", "network.txt", "--tsv")
    #expect(info.status == 0 && info.output.contains("edges\t2") && info.output.contains("nodes\t3"), "\(info)")
  }

  @Test func authorsAndArticlesAreAGraph() throws {
    try work.write("Author,Article\nKim Lang,On Oaks\nAda Byron,On Oaks\n", to: "a.csv")
    let info = try work.run("info", "a.csv", "--tsv")
    #expect(info.status == 0 && info.output.contains("edges\t2"), "\(info)")
  }

  @Test func archivesAndPointersAreNamed() throws {
    try work.write(StoredZip.bytes([("a.graphml", "<graphml/>")]), to: "a.zip")
    try work.write("version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n", to: "b.csv")
    for command in [["info"], ["convert", "--to", "json"]] {
      let packed = try work.run(command + ["a.zip"])
      #expect(packed.status != 0 && packed.errors.contains("unpack it"), "\(packed)")
      let pointer = try work.run(command + ["b.csv"])
      #expect(pointer.status != 0 && pointer.errors.contains("git lfs pull"), "\(pointer)")
    }
  }
}

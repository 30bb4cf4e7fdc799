import ComentionKit
import Testing

@testable import comention

/// Tables for people and for programs.
@Suite struct TableTests {
  private func table(_ columns: [String], _ rows: [[Table.Cell]]) -> Table {
    var table = Table(columns: columns)
    for row in rows { table.append(row) }
    return table
  }

  private var people: Table {
    table(
      ["rank", "name"], [[.integer(1), .text("Ada")], [.integer(10), .text("Charles Babbage the Elder")]])
  }

  private func aligned(_ table: Table, width: Int?, color: Bool = false) -> String {
    table.formatted(as: .aligned(width: width, color: color))
  }

  @Test(arguments: [nil, 31, 200]) func whatFitsStays(width: Int?) {
    #expect(aligned(people, width: width) == "rank  name\n   1  Ada\n  10  Charles Babbage the Elder\n")
  }

  /// OWASP, "CSV Injection": what begins with =, +, -, @ stands behind an apostrophe. Numbers stay numbers.
  @Test func noFormulas() {
    let cells = table(
      ["name", "a"],
      [[.text("=HYPERLINK(\"x\")"), .integer(-1)], [.text("@SUM(A1)"), .real(-0.5)], [.text("-3"), .text("a=b")]])
    #expect(cells.formatted(as: .csv) == "name,a\n\"'=HYPERLINK(\"\"x\"\")\",-1\n'@SUM(A1),-0.5\n-3,a=b\n")
    #expect(cells.formatted(as: .tsv).contains("\n'=HYPERLINK(\"x\")\t-1\n"))
    #expect(cells.formatted(as: .json).contains("\"@SUM(A1)\"") && aligned(cells, width: nil).contains("\n@SUM"))
  }

  @Test func theWidestColumnIsCut() {
    // 31 cells in all, so that 26 leave 20 of the 25 for names, one of them for the ellipsis.
    #expect(aligned(people, width: 26) == "rank  name\n   1  Ada\n  10  Charles Babbage the…\n")
  }

  @Test(arguments: [1, 10, 22]) func namesStayReadable(width: Int) {
    #expect(aligned(people, width: width) == "rank  name\n   1  Ada\n  10  Charles Babbage…\n")
  }

  @Test func wideLettersTakeTwoCells() {
    let names = table(["name", "type"], [[.text("金正恩"), .text("person")], [.text("Ada"), nil]])
    #expect(aligned(names, width: nil) == "name    type\n金正恩  person\nAda     \n")
    let long = table(["name"], [[.text(String(repeating: "金", count: 12))]])
    // 17 cells: eight letters and the ellipsis.
    #expect(aligned(long, width: 17) == "name\n\(String(repeating: "金", count: 8))…\n")
  }

  @Test func colourCountsForNothing() {
    let names = table(["type", "name"], [[.text("person"), .text("Ada")], [.text("other"), .text("B")]])
    #expect(
      aligned(names, width: nil, color: true)
        == "\u{1B}[1mtype\u{1B}[0m    \u{1B}[1mname\u{1B}[0m\n\u{1B}[34mperson\u{1B}[0m  Ada\nother   B\n")
  }

  @Test func breaksAreKeptOutOfLines() {
    let odd = table(["a", "b"], [[.text("x\ty\nz"), .real(0.5)]])
    #expect(aligned(odd, width: nil) == "a            b\nx y z  0.50000\n")
    #expect(odd.formatted(as: .tsv) == "a\tb\nx y z\t0.5\n")
    #expect(odd.formatted(as: .csv) == "a,b\n\"x\ty\nz\",0.5\n")
  }

  @Test(
    "every line break is a space",
    arguments: ["\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\t"])
  func everyBreak(_ mark: String) {
    let odd = table(["a"], [[.text("São\(mark)x")], [.text("“x” – É")]])
    #expect(odd.formatted(as: .tsv) == "a\nSão x\n“x” – É\n")
  }

  @Test func programsGetQuotesAndGaps() {
    let odd = table(["a", "b"], [[.text("say \"x\", y"), nil], [.boolean(true), .integer(2)]])
    #expect(odd.formatted(as: .csv) == "a,b\n\"say \"\"x\"\", y\",\ntrue,2\n")
    #expect(odd.formatted(as: .json) == "[\n  {\"a\":\"say \\\"x\\\", y\"},\n  {\"a\":true,\"b\":2}\n]\n")
    #expect(odd.formattedRows(as: .tsv) == "say \"x\", y\t\ntrue\t2\n")
    #expect(Table("a").formatted(as: .json) == "[]\n")
  }
}

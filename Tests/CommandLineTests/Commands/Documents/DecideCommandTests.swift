import Foundation
import TestSupport
import Testing

/// `decide`, and what all commands say of decisions.
@Suite struct DecideCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write(
      "Mayor Edith Ward met Conrad Ward in Chicago on Monday. Edith Ward thanked Conrad Ward for coming to Chicago.\n",
      to: "news/1.txt")
  }

  @Test func linesAreShownBeforeAndAfter() throws {
    try work.write(
      "\u{FEFF}# ours\r\nsame!\tConrad Ward\tEdith Ward\t\r\n\r\nignore\tNobody Atall  \r\n", to: "decisions.tsv")
    let outcome = try work.run("decide", "news", "decisions.tsv", "--json")
    #expect(outcome.status == 0, "\(outcome)")
    let report = try #require(JSONSerialization.jsonObject(with: outcome.outputBytes) as? [String: Any])
    let lines = try #require(report["lines"] as? [[String: Any]])
    #expect(lines.map { $0["line"] as? Int } == [2, 4])
    #expect(lines.map { $0["effect"] as? String } == ["joins", "nothing"])
    #expect(lines[0]["moved"] as? Int == 2 && lines[0]["forced"] as? Bool == true)
    #expect((lines[0]["before"] as? [Any])?.count == 2 && (lines[0]["after"] as? [Any])?.count == 1)
    let table = try work.run("decide", "news", "--decisions", "decisions.tsv", "--tsv")
    #expect(table.output.hasPrefix("line\tdecision\teffect\tmoved\tbefore\tafter\treason\n2\tsame!"), "\(table)")
  }

  /// The rest is followed, and the status says that a line was not.
  @Test func refusedLinesAreReportedWithTheirRemedy() throws {
    try work.write("same\tConrad Ward\tEdith Ward\nrename\tChicago\tChi-Town\n", to: "decisions.tsv")
    for arguments in [["decide", "news", "decisions.tsv"], ["rank", "news", "--decisions", "decisions.tsv"]] {
      let outcome = try work.run(arguments)
      #expect(outcome.status == 3 && outcome.output.contains("Chi-Town"), "\(outcome)")
      #expect((outcome.output + outcome.errors).contains("write same!, or say --force"), "\(outcome)")
    }
    let forced = try work.run("rank", "news", "--decisions", "decisions.tsv", "--force")
    #expect(forced.status == 0 && !forced.output.contains("Conrad"), "\(forced)")
  }

  @Test func decisionsThatDoNothingHereAreAnError() throws {
    try work.writeKarateClub()
    try work.write("ignore\tMr. Hi\n", to: "decisions.tsv")
    let graph = try work.run("rank", "karate.tsv", "--decisions", "decisions.tsv")
    #expect(graph.status == 64 && graph.errors.contains("decisions.tsv: decisions are about names"), "\(graph)")
    #expect(try work.run("decide", "karate.tsv", "decisions.tsv").status == 64)
    let stream = try work.run("extract", "news", "--per-document", "--decisions", "decisions.tsv")
    #expect(stream.status == 64 && stream.output.isEmpty, "\(stream)")
    let missing = try work.run("decide", "news", "nowhere.tsv")
    #expect(missing.status == 1 && missing.errors.contains("nowhere.tsv"), "\(missing)")
    let folder = try work.run("decide", "decisions.tsv", "news")
    #expect(folder.status == 64 && folder.errors.contains("stands last"), "\(folder)")
  }

  /// Tables of spreadsheets come in UTF-16.
  @Test func decisionsInUTF16AreRead() throws {
    let text = "rename\tChicago\tChi-Town\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try work.write(Data([0xFF, 0xFE] + text), to: "decisions.tsv")
    let outcome = try work.run("rank", "news", "--decisions", "decisions.tsv")
    #expect(outcome.status == 0 && outcome.output.contains("Chi-Town"), "\(outcome)")
  }

  @Test func allLinesThatCantBeReadAreNamed() throws {
    try work.write("sam\tA\tB\nsame A B\nretype\tA\n", to: "decisions.tsv")
    let outcome = try work.run("decide", "news", "decisions.tsv")
    #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
    for number in 1...3 { #expect(outcome.errors.contains("decisions.tsv: line \(number): "), "\(outcome)") }
  }
}

import TestSupport
import Testing

/// A release that two papers print, one with a word changed, counts once unless told otherwise.
@Suite struct DuplicatesTests {
  private func work() throws -> Workdir {
    let release = """
      Angela Merkel met Emmanuel Macron in Berlin on Monday to speak about the new railway between the two countries, \
      which is to open next spring.
      """
    let work = try Workdir()
    try work.write("2024-03-01\n\n\(release)\n", to: "a.txt")
    try work.write(
      "2024-03-02\n\nThe paper has it from the ministry.\n\n\(release.replacing("speak", with: "talk"))\n", to: "b.txt")
    return work
  }

  private func weight(_ work: Workdir, _ options: String...) throws -> String? {
    let outcome = try work.run(["export", "a.txt", "b.txt", "--to", "csv", "--types", "person"] + options)
    return outcome.output.split(separator: "\n").last?.split(separator: ",").dropFirst(2).first.map(String.init)
  }

  @Test func aPassageCountsOnce() throws {
    let work = try work()
    #expect(try weight(work) == "1")
    #expect(try weight(work, "--duplicates", "count") == "2")
    #expect(try weight(work, "--duplicates", "drop") == "1")
    #expect(try work.run("rank", "a.txt", "--duplicates", "twice").status == 64)
  }

  @Test func infoCountsThem() throws {
    let info = try work().run("info", "a.txt", "b.txt", "--json").object()
    #expect(info["passages_in_several_documents"] as? Int == 1 && info["copies_of_passages"] as? Int == 1)
    #expect(info["documents_that_tell_a_story_again"] as? Int == 1 && info["duplicates"] as? String == "once")
  }

  @Test func explainNamesTheOtherDocuments() throws {
    let work = try work()
    let text = try work.run("explain", "Merkel", "Macron", "a.txt", "b.txt", "--table").output
    #expect(text.contains("weight 1") && text.contains("(also in b.txt)") && !text.contains("talk"), "\(text)")
    let table = try work.run("explain", "Merkel", "Macron", "a.txt", "b.txt", "--tsv").output
    #expect(table.hasPrefix("document\tstart\tend\ttext\tcopy of\n"), "\(table)")
    #expect(table.hasSuffix("which is to open next spring.\ta.txt\n") && table.contains("to talk about"), "\(table)")
    let alone = try work.run("explain", "Merkel", "Macron", "a.txt", "--tsv").output
    #expect(alone.hasPrefix("document\tstart\tend\ttext\n"))
  }

  @Test func theReportCountsThem() throws {
    let work = try work()
    _ = try work.run("run", "a.txt", "b.txt", "-o", "out")
    #expect(try work.text("out/report.md").contains("1 passage stands in several documents (1 copy)"))
  }
}

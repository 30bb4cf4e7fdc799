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

  /// What is dropped was mentioned on no day.
  @Test(arguments: [("drop", 1), ("count", 2)]) func theTimelineCountsAsTheGraphDoes(rule: String, count: Int) throws {
    let work = try work()
    let outcome = try work.run("timeline", "a.txt", "b.txt", "--duplicates", rule, "-o", "t.svg")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.text("t.svg").contains("Emmanuel Macron: \(count) mention"))
  }

  /// Two stories of March have a passage in common; where copies are dropped one of them names Merkel, as the graph has it.
  @Test(arguments: [("drop", 1), ("count", 2)]) func aDifferenceCountsAsTheGraphDoes(rule: String, count: Int) throws {
    let work = try work()
    let passage = try work.text("a.txt").split(separator: "\n").last ?? ""
    let own = [
      """
      Theresa May said on the same day in London that nobody had asked her about it, and that the tunnel was long enough for \
      everybody who wanted to cross; Boris Johnson wrote a column of two pages about trains, and none of the readers agreed.
      """,
      """
      Mark Rutte was in Oslo, where he opened a fair for bicycles with Jens Stoltenberg, rode one of them around the hall for \
      the cameras, fell off at the second bend, and promised to come again next year with a helmet and a better lawyer.
      """,
    ]
    for (number, paragraph) in own.enumerated() {
      try work.write("2024-03-0\(number + 1)\n\n\(passage)\n\n\(paragraph)\n", to: "in/\(number).txt")
    }
    try work.write("2024-04-01\n\nEmmanuel Macron met Donald Tusk in Warsaw.\n", to: "in/c.txt")
    let rows = try work.run(
      "diff", "in", "--between", "2024-03", "2024-04", "--duplicates", rule, "--json", "--rows", "entities"
    ).rows()
    let merkel = try #require(rows.first { $0["name"] as? String == "Angela Merkel" }, "\(rows)")
    #expect(merkel["documents_a"] as? Int == count, "\(merkel)")
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

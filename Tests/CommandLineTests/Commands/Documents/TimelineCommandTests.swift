import Foundation
import TestSupport
import Testing

@Suite struct TimelineCommandTests {
  /// Four mails: two in January, one in March, one without a date.
  private func mails() throws -> Workdir {
    let work = try Workdir()
    let mails = [
      ("a", "\"date\":\"2019-01-03\",", "Angela Merkel met Emmanuel Macron in Berlin."),
      ("b", "\"date\":\"2019-01-20T10:00:00Z\",", "Angela Merkel flew to Paris."),
      ("c", "\"date\":\"2019-03-05\",", "Emmanuel Macron welcomed Angela Merkel in Paris."),
      ("d", "", "Angela Merkel said nothing."),
    ]
    try work.write(
      mails.map { "{\"id\":\"\($0.0)\",\($0.1)\"text\":\"\($0.2)\"}\n" }.joined(), to: "mail.jsonl")
    return work
  }

  @Test func entitiesOverTime() throws {
    let work = try mails()
    for name in ["a.svg", "b.svg"] {
      let outcome = try work.run("timeline", "mail.jsonl", "--by", "month", "-o", name)
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try work.data("a.svg") == work.data("b.svg"))
    let svg = try work.text("a.svg")
    #expect(svg.contains("2019-02: no documents"))
    #expect(svg.contains("Angela Merkel, 2019-01: 2 mentions in 2 documents"), "\(svg)")
    #expect(svg.contains("Angela Merkel, 2019-03: 1 mention in 1 document"))
    #expect(svg.contains("3 documents, 2019-01-03 – 2019-03-05; left out: 1 document without a date"))
  }

  @Test func communitiesOverTimeByTheUnitThatFits() throws {
    let work = try mails()
    let outcome = try work.run("timeline", "mail.jsonl", "--rows", "communities", "--theme", "light")
    #expect(outcome.status == 0 && outcome.output.contains("data-id=\"community 1\""), "\(outcome)")
    #expect(outcome.output.contains("mentions per day"))
    let other = try work.run("timeline", "mail.jsonl", "--top", "1")
    #expect(other.output.contains("those with the highest PageRank"))
  }

  @Test func datesOfFrontMatter() throws {
    let work = try Workdir()
    try work.write("---\ndate: 2020-02-29\n---\n\nAngela Merkel met Emmanuel Macron.\n", to: "a.md")
    let outcome = try work.run("timeline", "a.md")
    #expect(outcome.status == 0 && outcome.output.contains("2020-02-29: 1 document"), "\(outcome)")
  }

  /// A letter of 1848, two of March, one as a number, one in front matter.
  private func letters() throws -> Workdir {
    let work = try Workdir()
    let letters = [
      ("a", "\"1848\"", "Angela Merkel met Emmanuel Macron in Berlin."), ("b", "1848", "Theresa May flew to London."),
      ("c", "\"1848-03-02\"", "Angela Merkel flew to Paris."),
      ("d", "\"1848-03-02T10:00:00Z\"", "Angela Merkel flew to Paris."),
    ]
    try work.write(
      letters.map { "{\"id\":\"\($0.0)\",\"date\":\($0.1),\"text\":\"\($0.2)\"}\n" }.joined(), to: "letters.jsonl")
    try work.write("---\ndate: 1848-03\n---\n\nAngela Merkel met Emmanuel Macron.\n", to: "e.md")
    return work
  }

  @Test func datesOfReducedPrecision() throws {
    let work = try letters()
    let outcome = try work.run("timeline", "letters.jsonl", "e.md")
    #expect(outcome.status == 0 && outcome.output.contains("mentions per year"), "\(outcome)")
    #expect(
      outcome.output.contains("Dates: 5 documents, 1848; by year, since 2 of them are not dated to the month."),
      "\(outcome)")
    #expect(outcome.output.contains("Angela Merkel, 1848: 4 mentions in 4 documents"), "\(outcome)")
    let months = try work.run("timeline", "letters.jsonl", "e.md", "--by", "month")
    #expect(months.output.contains("Angela Merkel, 1848-03: 3 mentions in 3 documents"), "\(months)")
    #expect(
      months.output.contains("Dates: 3 documents, 1848-03; left out: 2 documents not dated to the month."), "\(months)")
    // Who is named only in what is left out has no row.
    #expect(outcome.output.contains("Theresa May") && !months.output.contains("Theresa May"), "\(months)")
  }

  @Test func whereNoDateIsCloseEnoughTheUnitIsNamed() throws {
    let work = try letters()
    let outcome = try work.run("timeline", "e.md", "--by", "day", "-o", "t.svg")
    #expect(
      outcome.status == 1 && outcome.errors.contains("none of 1 dated document is dated to the day; say --by month"))
    #expect(try work.list() == ["e.md", "letters.jsonl"])
  }

  @Test func datesOfReducedPrecisionInEverythingAtOnce() throws {
    let work = try letters()
    let outcome = try work.run("run", "letters.jsonl", "e.md", "-o", "out")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.text("out/report.md").contains("5 documents, dated 1848:"))
    #expect(try work.text("out/timeline.svg").contains("1848: 5 documents"))
    #expect(try work.text("out/mentions.jsonl").contains("\"date\":\"1848-03\""))
  }

  @Test func withoutDatesThereIsNoTimeline() throws {
    let work = try Workdir()
    try work.write("Angela Merkel met Emmanuel Macron in Berlin.\n", to: "a.txt")
    try work.write("a\tb\t1\n", to: "g.tsv")
    let undated = try work.run("timeline", "a.txt", "-o", "t.svg")
    #expect(undated.status == 1 && undated.errors.contains("none of 1 document has a date"), "\(undated)")
    let graph = try work.run("timeline", "g.tsv", "-o", "t.svg")
    #expect(graph.status == 64 && graph.errors.contains("give the documents"), "\(graph)")
    #expect(try work.list() == ["a.txt", "g.tsv"])
  }

  @Test func wrongUseIsRefused() throws {
    let work = try mails()
    let png = try work.run("timeline", "mail.jsonl", "-o", "t.png")
    #expect(png.status == 64 && png.errors.contains("rsvg-convert"), "\(png)")
    #expect(try work.run("timeline", "mail.jsonl", "--by", "hour").status == 64)
    #expect(try work.run("timeline", "mail.jsonl", "--top", "0").status == 64)
    let unwritable = try work.run("timeline", "mail.jsonl", "-o", "missing/t.svg")
    #expect(unwritable.status == 1 && unwritable.errors.contains("cannot write missing/t.svg"), "\(unwritable)")
    #expect(try work.list() == ["mail.jsonl"])
  }

  @Test func datesTooFarApartForTheUnit() throws {
    let work = try Workdir()
    let line = { (id: String, date: String) in
      "{\"id\":\"\(id)\",\"date\":\"\(date)\",\"text\":\"Angela Merkel met Emmanuel Macron.\"}\n"
    }
    try work.write(line("a", "1990-01-01") + line("b", "2020-01-01"), to: "m.jsonl")
    let outcome = try work.run("timeline", "m.jsonl", "--by", "day")
    #expect(outcome.status == 1 && outcome.errors.contains("say --by month"), "\(outcome)")
  }
}

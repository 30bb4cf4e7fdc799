import TestSupport
import Testing

/// `extract --per-document` as a filter.
@Suite struct PerDocumentTests {
  private static let records = (0..<140).map {
    #"{"id":"d\#($0)","text":"Angela Merkel met Emmanuel Macron \#($0) times."}"#
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test func aLineForEachDocumentInOrder() throws {
    let input = Self.records.joined(separator: "\n")
    let work = try Workdir()
    let outcome = try work.run("extract", "--per-document", "-", input: input)
    #expect(outcome.status == 0, "\(outcome)")
    let found = lines(outcome.output)
    #expect(found.count == 140)
    for (number, line) in found.enumerated() where !line.hasPrefix(#"{"id":"d\#(number)","#) {
      Issue.record("line \(number): \(line.prefix(60))")
    }
    for threads in ["1", "2"] {
      let other = try work.run("extract", "--per-document", "-", "--threads", threads, input: input)
      #expect(other.outputBytes == outcome.outputBytes, "\(threads) threads")
    }
  }

  /// What one document gives doesn't depend on the others: resolution stays inside it.
  @Test func eachDocumentByItself() throws {
    let record = #"{"id":"b","text":"Merkel spoke."}"#
    let work = try Workdir()
    let alone = try work.run("extract", "--per-document", "-", input: record)
    let behind = try work.run("extract", "--per-document", "-", input: Self.records[0] + "\n" + record)
    #expect(lines(behind.output).last == lines(alone.output).last)
  }

  @Test func aBadLineIsNamedAndSkipped() throws {
    let input = (Self.records[..<70] + ["{oops"] + Self.records[70...]).joined(separator: "\n")
    let outcome = try Workdir().run("extract", "--per-document", "-", input: input)
    #expect(outcome.status == 3, "\(outcome)")
    #expect(outcome.errors.contains("standard input:71:"), "\(outcome)")
    #expect(lines(outcome.output).count == 140)
  }

  @Test(arguments: ["--tsv", "--csv"]) func tablesHaveOneHead(format: String) throws {
    let outcome = try Workdir().run(
      "extract", "--per-document", "-", format, input: Self.records.joined(separator: "\n"))
    let heads = lines(outcome.output).filter { $0.hasPrefix("document") }
    #expect(heads.count == 1 && lines(outcome.output).first == heads.first)
    #expect(lines(outcome.output).count > 140)
    #expect(!outcome.output.contains("\n\n"))
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let work = try Workdir()
    try work.write(Self.records.joined(separator: "\n"), to: "in.jsonl")
    let outcome = try work.shell(
      "$COMENTION extract --per-document - --threads 1 < in.jsonl | head -n 1 | wc -l; echo ${PIPESTATUS[0]}")
    #expect(outcome.output.split(whereSeparator: \.isWhitespace) == ["1", "0"], "\(outcome)")
    #expect(outcome.errors.isEmpty, "\(outcome)")
  }

  @Test func filesAppearWholeOrNotAtAll() throws {
    let work = try Workdir()
    try work.write(Self.records[0] + "\n" + Self.records[1], to: "in.jsonl")
    #expect(try work.run("extract", "--per-document", "in.jsonl", "-o", "out.jsonl").status == 0)
    #expect(lines(try work.text("out.jsonl")).count == 2)
    try work.write("{oops\n", to: "bad.jsonl")
    #expect(try work.run("extract", "--per-document", "bad.jsonl", "-o", "none.jsonl").status == 1)
    #expect(try work.list() == ["bad.jsonl", "in.jsonl", "out.jsonl"])
  }

  @Test func graphFilesAreRefused() throws {
    let work = try Workdir()
    try work.write("source,target\na,b\n", to: "g.csv")
    let outcome = try work.run("extract", "--per-document", "g.csv")
    #expect(outcome.status == 64 && outcome.errors.contains("graph file"), "\(outcome)")
  }

  @Test func creditsAreLeftOutOfTheGraphUnlessKept() throws {
    let work = try Workdir()
    try work.write(
      "Angela Merkel met Emmanuel Macron in Berlin on Monday.\n\nJohn Smith/AFP/Getty Images\n", to: "a.txt")
    let without = try work.run("rank", "a.txt", "--tsv")
    #expect(without.output.contains("Angela Merkel") && !without.output.contains("Getty"), "\(without)")
    let with = try work.run("export", "a.txt", "--to", "csv", "--keep-credits")
    #expect(with.output.contains("o:getty-images") && !with.output.contains("merkel,o:getty"), "\(with)")
  }
}

import DocumentReading
import TestSupport
import Testing
import TextModel

/// Where documents get their dates from, and where they don't.
@Suite struct DateTests {
  private let folder: Workdir

  init() throws { folder = try Workdir() }

  private func date(of text: String, named name: String = "story.txt", _ search: DateSearch = .fromText) throws
    -> String?
  {
    try folder.write(text, to: "in/\(name)")
    var reader = DocumentReader()
    reader.dates = search
    return reader.documents(at: [folder["in"]]).documents.first?.date
  }

  private static let story = "Ada Lovelace met Charles Babbage at the harbour, where they spoke about the mills."

  @Test(arguments: [
    ("2024-03-04 foam.txt", "2024-03-04"), ("20240304.txt", "2024-03-04"), ("IMG_20240304_101530.txt", "2024-03-04"),
    ("memo_2024_03_04.txt", "2024-03-04"), ("part2-2024-03-04.txt", "2024-03-04"), ("1848-03-02.txt", "1848-03-02"),
    ("13-03-2024.txt", "2024-03-13"), ("04.03.2024.txt", "2024-03-04"), ("12 March 2024.txt", "2024-03-12"),
    ("March 12, 2024 minutes.txt", "2024-03-12"), ("2024-03 minutes.txt", "2024-03"),
    ("2024/05/06/a.txt", "2024-05-06"),
    ("2024-05/a.txt", "2024-05"), ("2024/a.txt", "2024"), ("2024/2024-03-04.txt", "2024-03-04"),
    ("20240304120000.txt", "2024-03-04"), ("2000-02-29.txt", "2000-02-29"),
  ])
  func namesGiveDates(name: String, expected: String) throws {
    #expect(try date(of: Self.story, named: name) == expected)
  }

  @Test(arguments: [
    "order 20241399.txt", "12345678.txt", "2024-02-30.txt", "1900-02-29.txt", "555-2024-03.txt", "2009-10 season.txt",
    "04-03-2024.txt", "budget 2024.txt", "2024-13.txt", "120240304.txt", "v2024.03.txt", "call 800-1234.txt",
  ])
  func otherNumbersGiveNone(name: String) throws { #expect(try date(of: Self.story, named: name) == nil) }

  /// Only the top is looked at: fifteen lines, up to the first long one, within 8192 characters.
  @Test func onlyTheTopOfATextDatesIt() throws {
    let date = "March 12, 2024\n"
    #expect(try self.date(of: String(repeating: " ", count: 1_000) + "\r\n\n" + date + Self.story) == "2024-03-12")
    #expect(try self.date(of: String(repeating: "\n", count: 8_000) + date + Self.story) == "2024-03-12")
    #expect(try self.date(of: String(repeating: "\n", count: 8_192) + date + Self.story) == nil)
    #expect(try self.date(of: String(repeating: " ", count: 8_190) + "\n" + date + Self.story) == nil)
    #expect(try self.date(of: String(repeating: "word\n", count: 14) + date + Self.story) == "2024-03-12")
    #expect(try self.date(of: String(repeating: "word\n", count: 15) + date + Self.story) == nil)
    #expect(try self.date(of: String(repeating: "word ", count: 200) + "\n" + date + Self.story) == nil)
  }

  @Test(arguments: [
    ("GENEVA, March 3, 2024 (AP) — The talks went on.", "2024-03-03"),
    ("A headline\n\nPORT ELLEN, Scotland, 3 March 2024 - The talks went on.", "2024-03-03"),
    ("GENEVA (Reuters), Sept. 3, 2024 -- The talks went on.", "2024-09-03"),
    ("Talks\n\nMarch 12, 2024\n\nThe talks went on.", "2024-03-12"),
    ("Talks\nTuesday, 12 March 2024, 10:33 a.m.\n\nThe talks went on.", "2024-03-12"),
    ("Talks\nBy Ngozi Bello | May 3, 2024 | World\n\nThe talks went on.", "2024-05-03"),
    ("The Harbour Post, May 23, 2024\n\nThe talks went on.", "2024-05-23"),
    ("Date: 12 March 2024\n\nThe talks went on.", "2024-03-12"),
    ("From: A\nSent: Tue, 12 Mar 2024 10:33:00 -0500\n\nHello.", "2024-03-12"),
    ("Published: 2024-03-12T08:00:00Z\n\nThe talks went on.", "2024-03-12"),
    ("---\ndate: 2024-03-12\n---\nThe talks went on.", "2024-03-12"),
    ("---\npublished: March 12th, 2024\n---\nThe talks went on.", "2024-03-12"),
    ("# Talks\n\n*12 March 2024*\n\nThe talks went on.", "2024-03-12"),
  ])
  func textsGiveDates(text: String, expected: String) throws { #expect(try date(of: text) == expected) }

  @Test(arguments: [
    "GENEVA, March 3 (AP) — The talks went on.", "Date: 03/04/2024\n\nThe talks went on.",
    "She was born on March 3, 1950 — in a storm, as they said.", "Date: soon\n\nThe talks went on.",
    "September 11, 2001 – what we know\n\nThe talks went on.", "May 2024\n\nThe talks went on.",
    "He came, and on May 3, 2024, he left.", "---\nThe talks went on.\n---\n", "Date: 31 June 2024\n\nThe talks.",
  ])
  func otherTextGivesNone(text: String) throws { #expect(try date(of: text) == nil) }

  @Test func aDatelineTakesItsYearFromTheName() throws {
    let text = "GENEVA, March 3 (AP) — The talks went on."
    #expect(try date(of: text, named: "2023/talks.txt") == "2023-03-03")
    #expect(try date(of: text, named: "2023/talks 2024.txt") == "2024-03-03")
  }

  @Test func theOrderIsFieldLabelDatelineName() throws {
    let dateline = "GENEVA, March 3, 2024 (AP) — The talks went on."
    let labelled = "Date: 4 March 2024\n\n\(dateline)"
    #expect(try date(of: "---\ndate: 2024-03-05\n---\n\(labelled)", named: "2024-03-01.txt") == "2024-03-05")
    #expect(try date(of: labelled, named: "2024-03-01.txt") == "2024-03-04")
    #expect(try date(of: dateline, named: "2024-03-01.txt") == "2024-03-03")
    #expect(try date(of: dateline, named: "2024-03-01.txt", .names) == "2024-03-01")
    #expect(try date(of: "---\ndate: 2024-03-05\n---\n\(labelled)", named: "2024-03-01.txt", .none) == nil)
  }

  @Test func recordsKeepWhatTheySay() throws {
    let lines = #"""
      {"id":"a","text":"A.","date":"1848/1849"}
      {"id":"b","text":"A.","date":"2023-05-02T10:00:00Z"}
      {"id":"c","text":"A.","date":"2 May 2023"}
      {"id":"d","text":"A.","date":"1848"}
      {"id":"e","text":"A."}
      """#
    try folder.write(lines, to: "2024-03-04.jsonl")
    let documents = folder.read("2024-03-04.jsonl").documents
    #expect(documents.map(\.date) == ["1848/1849", "2023-05-02T10:00:00Z", "2023-05-02", "1848", nil])
    #expect(documents.map(\.dateOrigin) == [.field, .field, .field, .field, nil])
  }

  @Test func frontMatterOfPlainTextIsNoText() throws {
    try folder.write("---\ntitle: Talks\ndate: 2024-03-12\n---\nThe talks went on.", to: "a.txt")
    let document = try #require(folder.read("a.txt").documents.first)
    #expect(document.title == "Talks")
    #expect(document.markup == [TextSpan(0, 38)])
  }

  /// C's `ctime`, and with a zone before the year as in Twitter's records.
  @Test(arguments: ["Mon Mar 04 10:00:00 2024", "Mon Mar 04 10:00:00 +0000 2024", "Mon Mar  4 10:00:00 CET 2024"])
  func theYearBehindTheTime(date: String) throws {
    let folder = try Workdir()
    try folder.write("{\"text\":\"Kim left.\",\"created_at\":\"\(date)\"}\n", to: "a.jsonl")
    #expect(folder.read("a.jsonl").documents.first?.date == "2024-03-04")
  }
}

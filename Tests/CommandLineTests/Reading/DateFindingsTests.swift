import TestSupport
import Testing

/// What is said of the dates that documents were given.
@Suite struct DateFindingsTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("March 4, 2024\n\nAda Lovelace met Charles Babbage in London.\n", to: "a.txt")
    try work.write("Mary Somerville knew Ada Lovelace.\n", to: "2024-03-06 letter.txt")
    try work.write("Charles Babbage dined in Paris.\n", to: "b.txt")
  }

  @Test func oneDocument() throws {
    let outcome = try work.run("rank", "a.txt")
    #expect(outcome.errors.contains("dated 2024-03-04 from date lines in the text; see --dates"), "\(outcome)")
  }

  @Test func several() throws {
    let outcome = try work.run("rank", "a.txt", "2024-03-06 letter.txt", "b.txt")
    #expect(
      outcome.errors.contains(
        "2 of 3 documents dated: 1 from date lines in the text, 1 from names of files or folders; see --dates"),
      "\(outcome)")
  }

  @Test(arguments: [("none", false, false), ("names", false, true), ("from-text", true, true)])
  func whereDatesAreLookedFor(search: String, inText: Bool, inName: Bool) throws {
    let outcome = try work.run("rank", "a.txt", "2024-03-06 letter.txt", "--dates", search)
    #expect(outcome.errors.contains("date lines in the text") == inText, "\(outcome)")
    #expect(outcome.errors.contains("names of files or folders") == inName, "\(outcome)")
  }
}

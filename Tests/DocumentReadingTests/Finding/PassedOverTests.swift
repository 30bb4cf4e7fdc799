import DocumentReading
import TestSupport
import Testing
import TextModel

/// What a reader leaves aside: what comention wrote, and what is no document.
@Suite struct PassedOverTests {
  private let folder: Workdir

  init() throws { folder = try Workdir() }

  private func names(_ reason: PassedOverFiles.Reason, _ result: ReadingResult) -> [String] {
    result.passedOver.filter { $0.reason == reason }.flatMap(\.names)
  }

  @Test func whatComentionWroteIsTold() throws {
    try folder.write("Ada Lovelace wrote about comention.", to: "in/a.txt")
    try folder.write("<!-- generator: comention -->\n\n# Who", to: "in/out/report.md")
    try folder.write(
      #"{"id":"a.txt","sha256":"00","sentences":[{"start":0,"end":9}],"mentions":[]}"#, to: "in/out/mentions.jsonl")
    try folder.write("rank\tname\ttype\tpagerank\tid\n1\tAda\tperson\t1\tp:ada\n", to: "in/ranks.txt")
    try folder.write("<svg><title id=\"picture_title\">Graph</title></svg>", to: "in/copy.svg")
    try folder.write("<svg></svg>", to: "in/other.svg")
    let result = folder.read("in")
    #expect(result.ids == ["a.txt"])
    #expect(names(.generated, result) == ["copy.svg", "out/mentions.jsonl", "out/report.md", "ranks.txt"])
    #expect(names(.otherSuffix, result) == ["other.svg"])
    #expect(result.problems.isEmpty)
  }

  @Test func ownDocumentsThatLookAlikeAreRead() throws {
    try folder.write("How comention works.\n\n<!-- generator: pandoc -->", to: "in/a.md")
    try folder.write(#"{"id":"m","text":"Ada.","mentions":[{"start":0,"end":3}],"sentences":[]}"#, to: "in/b.jsonl")
    try folder.write("rank name\n1 Ada", to: "in/c.txt")
    #expect(folder.read("in").ids == ["a.md", "c.txt", "m"])
  }

  @Test func aListNamesTheFilesOfAFolder() throws {
    // The digest of "Ada.\n" by sha256sum.
    let digest = "1472828dc06a24daeb8b84d535af059069246afe3cbc677808d04b9a459a3a05"
    try folder.write("Ada.\n", to: "in/written.txt")
    try folder.write(
      "# command: run\n\(digest)  changed.txt\n\(digest)  written.txt\n\(digest)  graph.json\n", to: "in/.comention")
    try folder.write("A text of the person's own.", to: "in/changed.txt")
    try folder.write("{}", to: "in/graph.json")
    let result = folder.read("in")
    #expect(result.ids == ["changed.txt"], "it isn't what was written")
    #expect(names(.generated, result) == ["graph.json", "written.txt"])
  }

  @Test func fiveAreNamedAndTheOthersCounted() throws {
    try folder.write("A.", to: "in/a.txt")
    for number in 1...7 { try folder.write("x", to: "in/\(number).jpg") }
    let description = try #require(folder.read("in").passedOver.first?.description)
    #expect(description.contains("7 files passed over"))
    #expect(description.hasSuffix(": 1.jpg, 2.jpg, 3.jpg, 4.jpg, 5.jpg, and 2 more"))
  }

  @Test func aNamedFileIsToldToo() throws {
    try folder.write("<!-- generator: comention -->\n\n# Who", to: "report.md")
    let result = folder.read("report.md")
    #expect(result.documents.isEmpty && result.problems.isEmpty)
    #expect(result.passedOver == [PassedOverFiles(path: folder["report.md"], reason: .generated, names: [])])
  }
}

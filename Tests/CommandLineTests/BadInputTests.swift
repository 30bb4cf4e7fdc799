import Foundation
import TestSupport
import Testing

/// Wrong input gets a message that names the file, the place and the next step, and the right exit status.
@Suite struct BadInputTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "good.txt")
  }

  @Test func missingFile() throws {
    let outcome = try work.run("rank", "nowhere.txt")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("nowhere.txt"), "\(outcome)")
    #expect(outcome.output.isEmpty)
  }

  @Test func missingGraphFile() throws {
    let outcome = try work.run("rank", "nowhere.tsv")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("nowhere.tsv: No such file"), "\(outcome)")
  }

  @Test func aNameThatIsNoUTF8() throws {
    let outcome = try work.shell("printf x > $'bad\\xff.txt'; \"$COMENTION\" rank $'bad\\xff.txt'")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("no valid UTF-8; rename it"), "\(outcome)")
  }

  @Test func whatIsNoStretchOfTime() throws {
    let outcome = try work.run("diff", "good.txt", "--between", "2018", "May")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.contains("“May” is no stretch of time"), "\(outcome)")
  }

  @Test func emptyFile() throws {
    try work.write("", to: "empty.txt")
    let outcome = try work.run("rank", "empty.txt")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("empty.txt") && outcome.errors.contains("empty"), "\(outcome)")
  }

  @Test func binaryFile() throws {
    try work.write(Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) }), to: "photo.txt")
    let outcome = try work.run("rank", "photo.txt")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("photo.txt") && outcome.errors.contains("binary"), "\(outcome)")
  }

  @Test func folderWithoutDocuments() throws {
    try work.write("x", to: "folder/picture.png")
    let outcome = try work.run("run", "folder", "-o", "out")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("folder") && outcome.errors.contains(".txt"), "\(outcome)")
    #expect(try !work.list().contains("out"), "nothing is written where nothing was read")
  }

  @Test func invalidJSONOnLineSeven() throws {
    let good = (1...6).map { #"{"id":"\#($0)","text":"Ada Lovelace met Charles Babbage."}"# }
    try work.write(
      (good + ["{oops", #"{"id":"8","text":"Ada Lovelace slept."}"#]).joined(separator: "\n"), to: "mail.jsonl")
    let outcome = try work.run("extract", "mail.jsonl")
    #expect(outcome.status == 3, "\(outcome)")
    #expect(outcome.errors.contains("mail.jsonl:7"), "\(outcome)")
    #expect(outcome.output.split(separator: "\n").count == 7, "the other lines are done: \(outcome)")
  }

  @Test func unreadableFileAmongGoodOnes() throws {
    let outcome = try work.run("rank", "good.txt", "nowhere.txt")
    #expect(outcome.status == 3, "\(outcome)")
    #expect(outcome.output.contains("Ada Lovelace"), "\(outcome)")
    #expect(outcome.errors.contains("nowhere.txt"), "\(outcome)")
  }

  @Test func runAmongGoodOnesStillWritesEverything() throws {
    let outcome = try work.run("run", "good.txt", "nowhere.txt", "-o", "out")
    #expect(outcome.status == 3, "\(outcome)")
    #expect(try work.list("out").contains("report.md"), "\(outcome)")
  }

  @Test func unknownNodeNameGetsSuggestions() throws {
    let outcome = try work.run("explain", "Ada Lovelase", "Charles Babbage", "good.txt")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("Ada Lovelase") && outcome.errors.contains("Ada Lovelace"), "\(outcome)")
  }

  @Test func unknownMeasureListsTheKnownOnes() throws {
    let outcome = try work.run("rank", "good.txt", "--by", "pagerunk")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.contains("pagerunk") && outcome.errors.contains("pagerank"), "\(outcome)")
  }

  @Test func unknownTypeListsTheKnownOnes() throws {
    let outcome = try work.run("rank", "good.txt", "--types", "PPL")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.lowercased().contains("ppl") && outcome.errors.contains("organization"), "\(outcome)")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/version")))
  func outputFolderNotWritable() throws {
    // Even root cannot create anything there.
    let outcome = try work.run("run", "good.txt", "-o", "/proc/comention")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("/proc/comention"), "\(outcome)")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    for command in [
      "extract good.txt > /dev/full", "rank good.txt > /dev/full", "export good.txt -o /dev/full --to json",
    ] {
      let outcome = try work.shell("$COMENTION \(command)")
      #expect(outcome.status == 1, "\(outcome)")
      #expect(outcome.errors.contains("No space left"), "\(outcome)")
    }
  }

  @Test func closedPipeEndsQuietly() throws {
    let many = (0..<5000).map { #"{"id":"\#($0)","text":"Ada Lovelace met Charles Babbage in London."}"# }
    try work.write(many.joined(separator: "\n"), to: "many.jsonl")
    let outcome = try work.shell("set -o pipefail; $COMENTION extract many.jsonl | head -1")
    #expect(outcome.errors.isEmpty, "\(outcome)")
    #expect(outcome.output.split(separator: "\n").count == 1, "\(outcome)")
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func malformedGraphNamesTheLine() throws {
    try work.write("a\tb\t1\nb\tc\tnone\n", to: "edges.tsv")
    let outcome = try work.run("rank", "edges.tsv")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("edges.tsv:2"), "\(outcome)")
  }

  @Test(arguments: ["graph.mmd", "graph.cypher", "nodes.csv"])
  func graphFilesThatCannotBeReadAreNoDocuments(name: String) throws {
    try work.write("graph { Ada -- Charles }", to: name)
    let outcome = try work.run("rank", name)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.contains(name) && outcome.output.isEmpty, "\(outcome)")
  }

  @Test func unknownOptionIsWrongUsage() throws {
    let outcome = try work.run("rank", "good.txt", "--bye", "pagerank")
    #expect(outcome.status == 64, "\(outcome)")
  }

  @Test func failedWriteLeavesNothingBehind() throws {
    try work.write("", to: "folder/keep.txt")
    let outcome = try work.run("render", "good.txt", "-o", "missing/graph.svg")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("missing/graph.svg"), "\(outcome)")
    #expect(try work.list() == ["folder", "good.txt"])
  }
}

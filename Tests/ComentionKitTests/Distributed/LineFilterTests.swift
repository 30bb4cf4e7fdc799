import ComentionKit
import Testing

/// Filters of lines: what they count, and what they make of lines that are none of theirs.
@Suite struct LineFilterTests {
  private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

  private func records(_ texts: [String]) -> [String] {
    texts.enumerated().map { #"{"id":"\#($0)","text":"\#($1)","date":"2019-0\#($0 % 9 + 1)"}"# }
  }

  /// The lines that a filter writes, the last one apart.
  private func run(
    _ input: [String], _ body: (inout LineFilter) async throws -> Void
  ) async throws -> (lines: [String], end: String) {
    let box = Box()
    var lines = LineFilter(bytes: bytes(input)) { box.bytes += $0 }
    try await body(&lines)
    let written = String(decoding: box.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    return (Array(written.dropLast()), try #require(written.last))
  }

  private final class Box { var bytes: [UInt8] = [] }

  private static let texts = [
    "Mike Pompeo met Kim Jong Un in Singapore. Pompeo left for the World Health Organization (WHO).",
    "By Jane Doe\\n\\nKim Jong Un said that Pompeo, of the United States, was late.",
    "Nobody is here.", "Acme Ltd sued Acme in Paris, Texas. Dr. Grüber and Mrs. Grueber came.",
  ]

  private func documents(threads: Int = 1) async throws -> [String] {
    try await run(records(Self.texts)) { try await RecordExtraction(threads: threads).run(&$0) }.lines
  }

  @Test func theLastLineCountsWhatCameInAndOut() async throws {
    let found = try await run(records(Self.texts)) { try await RecordExtraction().run(&$0) }
    #expect(found.end == #"{"format":"comention-end/1","read":4,"written":4}"#)
    let facts = try await run(found.lines) { try await ResolutionFilter().run(.facts, &$0) }
    #expect(facts.end == #"{"format":"comention-end/1","read":4,"written":\#(facts.lines.count)}"#)
    let nothing = try await run([]) { try await ResolutionFilter().run(.facts, &$0) }
    #expect(nothing.lines.isEmpty && nothing.end == #"{"format":"comention-end/1","read":0,"written":0}"#)
  }

  @Test(arguments: [ResolutionStep.longer, .open, .facts, .votes, .names])
  func orderAndThreadsChangeNoLine(step: ResolutionStep) async throws {
    let documents = try await documents()
    #expect(try await documents == self.documents(threads: 3))
    let one = try await run(documents) { try await ResolutionFilter().run(step, &$0) }
    let several = try await run(documents.reversed()) { try await ResolutionFilter(threads: 3).run(step, &$0) }
    #expect(one.lines.sorted() == several.lines.sorted())
  }

  @Test func aDocumentComesThroughAsItWas() async throws {
    let documents = try await documents()
    let again = try await run(documents) { try await ResolutionFilter().run(.completed, &$0) }
    #expect(again.lines == documents)
  }

  @Test(arguments: [
    ("{", "line 2: no JSON at byte 2"), ("[]", "line 2: "), ("{}", "line 2: format is missing"),
    (#"{"format":"comention-document/1","id":"x"}"#, "line 2: text is missing"),
    (#"{"format":"comention-document/9"}"#, "found comention-document/9"),
    (
      #"{"format":"comention-document/1","id":"x","text":"Ann","lineEnds":0,"markup":[],"mentions":[[0,9,0,1,0,0,"person"]]}"#,
      "line 2: a span is outside the text"
    ),
    (
      #"{"format":"comention-document/1","id":"x","text":"Ann","lineEnds":0,"markup":[],"mentions":[[0,3,0,7,0,0,"person"]]}"#,
      "line 2: a mention is none of this text's"
    ),
    (
      #"{"format":"comention-document/1","id":"x","text":"Ann","lineEnds":7,"markup":[]}"#,
      "lineEnds is none of the known"
    ),
  ])
  func aLineThatIsNoneIsNamed(line: String, words: String) async throws {
    let documents = try await documents()
    let error = await #expect(throws: LineError.self) {
      try await run([documents[0], line]) { try await ResolutionFilter().run(.facts, &$0) }
    }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  @Test func recordsThatAreNoDocumentsAreCounted() async throws {
    let found = try await run([#"{"id":"a","text":"Ann met Bob."}"#, #"{"id":"b","no":"text"}"#]) {
      try await RecordExtraction().run(&$0)
    }
    #expect(found.lines.count == 2)
    #expect(found.lines.last?.hasPrefix(#"{"format":"comention-left-out/1","count":1,"#) == true, "\(found)")
    await #expect(throws: LineError.self) {
      try await run([#"{"text":"Ann met Bob."}"#]) { try await RecordExtraction().run(&$0) }
    }
  }

  @Test func tiesThatCannotBeAreRefused() async throws {
    func line(_ both: Int) -> String {
      #"{"format":"comention-tie/1","source":"a","target":"b","count":\#(both),"first":2,"second":3,"units":9,"documents":1}"#
    }
    let good = try await run([line(2)]) { try await TallyFilter().run(.ties, &$0) }
    #expect(
      good.lines == [#"{"format":"comention-tie/1","source":"a","target":"b","weight":2,"count":2,"documents":1}"#])
    await #expect(throws: LineError.self) { try await run([line(3)]) { try await TallyFilter().run(.ties, &$0) } }
  }
}

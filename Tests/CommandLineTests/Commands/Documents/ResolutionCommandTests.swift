import Foundation
import TestSupport
import Testing

/// `evaluate resolution`, `review`, `explain NAME` and `--decisions`.
@Suite struct ResolutionCommandTests {
  private let work: Workdir
  private let summit = "\(Workdir.root)/samples/summit"

  init() throws { work = try Workdir() }

  private func record(_ id: String, _ text: String, _ mentions: [(name: String, type: String, entity: String)])
    -> String
  {
    let spans = mentions.map { mention -> String in
      let start = text.range(of: mention.name).map { text[..<$0.lowerBound].unicodeScalars.count } ?? 0
      let end = start + mention.name.unicodeScalars.count
      return #"{"start":\#(start),"end":\#(end),"type":"\#(mention.type)","entity_id":"\#(mention.entity)"}"#
    }
    return #"{"doc_id":"\#(id)","text":"\#(text)","mentions":[\#(spans.joined(separator: ","))]}"#
  }

  /// Two people whom the rules take for one, since they share a full name: B-cubed precision 1/2 and recall 1; CEAF-e 2/3 over one
  /// entity and over two.
  @Test func evaluateScoresWhatIsKnownByHand() throws {
    let lines = [
      record("1", "🙂 Ann Lee spoke.", [("Ann Lee", "PER", "a")]), "",
      record("2", "Ann Lee sang.", [("Ann Lee", "person", "b")]),
    ]
    try work.write(lines.joined(separator: "\n"), to: "gold.jsonl")
    let outcome = try work.run("evaluate", "resolution", "gold.jsonl", "--json")
    #expect(outcome.status == 0, "\(outcome)")
    let rows = try #require(JSONSerialization.jsonObject(with: outcome.outputBytes) as? [[String: Any]])
    #expect(rows.map { $0["type"] as? String } == ["all", "person"])
    #expect(rows[0]["b3_precision"] as? Double == 0.5 && rows[0]["b3_recall"] as? Double == 1)
    #expect(rows[0]["ceafe_precision"] as? Double == 0.6667 && rows[0]["ceafe_recall"] as? Double == 0.3333)
    let within = try work.run("evaluate", "resolution", "gold.jsonl", "--within-documents", "--tsv")
    #expect(within.output.contains("all\t2\t2\t2\t1.0\t1.0\t1.0"), "\(within)")
    let errors = try work.run("evaluate", "resolution", "gold.jsonl", "--errors", "5", "--tsv")
    #expect(errors.output.split(separator: "\n").dropFirst().map { $0.prefix(6) } == ["merged"], "\(errors)")
  }

  @Test(arguments: [
    ("{oops", "JSON"), (#"{"doc_id":"1","text":"x"}"#, "mentions"),
    (#"{"doc_id":"1","text":"x","mentions":[{"start":0,"end":9,"type":"PER","entity_id":"a"}]}"#, "0..<9"),
    (#"{"doc_id":"1","text":"x","mentions":[{"start":0,"end":1,"type":"MISC","entity_id":"a"}]}"#, "MISC"),
    (#"{"doc_id":"1","text":"x","mentions":[{"start":0,"end":1,"surface":"y","type":"PER","entity_id":"a"}]}"#, "“y”"),
  ])
  func malformedLinesAreNamed(line: String, word: String) throws {
    try work.write(record("1", "Ann Lee spoke.", [("Ann Lee", "PER", "a")]) + "\n" + line, to: "gold.jsonl")
    let outcome = try work.run("evaluate", "resolution", "gold.jsonl")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("gold.jsonl:2") && outcome.errors.contains(word), "\(outcome)")
  }

  @Test func decisionsAreFollowedAndUnmatchedLinesReported() throws {
    try work.write("rename\tMike Pompeo\tMichael Pompeo\nignore\tNobody At All\n", to: "decisions.tsv")
    let outcome = try work.run("rank", summit, "--decisions", "decisions.tsv", "--tsv")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("\tMichael Pompeo\tperson"), "\(outcome)")
    #expect(outcome.errors.contains("decisions.tsv:2") && outcome.errors.contains("Nobody At All"), "\(outcome)")
  }

  @Test func contradictionsEndTheCommand() throws {
    try work.write("same\tA\tB\n\nnot-same\tB\tA\n", to: "decisions.tsv")
    let outcome = try work.run("rank", summit, "--decisions", "decisions.tsv")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("decisions.tsv: lines 1 and 3"), "\(outcome)")
    #expect(try work.run("rank", summit, "--decisions", "nowhere.tsv").status == 1)
  }

  /// Every line, its `#` taken away, is a decision that has an effect, and is in doubt no more.
  @Test func reviewPrintsDecisionsThatCanBePassedBack() throws {
    let outcome = try work.run("review", summit, "--top", "6")
    #expect(outcome.status == 0, "\(outcome)")
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.count == 6 && lines.allSatisfy { $0.hasPrefix("#") && $0.split(separator: "\t").count > 3 }, "\(outcome)")
    let changes = lines.compactMap { line in
      line.split(separator: "\t").first { $0.hasPrefix("# ") }.flatMap { Double($0.split(separator: " ")[1]) }
    }
    #expect(changes.count == 6 && changes == changes.sorted(by: >), "\(outcome)")
    try work.write(lines.prefix(1).map { $0.dropFirst() + "\n" }.joined(), to: "decisions.tsv")
    let again = try work.run("review", summit, "--top", "6", "--decisions", "decisions.tsv")
    #expect(!again.errors.contains("decisions.tsv:"), "\(again)")
    #expect(!again.output.contains(lines[0].split(separator: "# ")[0]), "\(again)")
    let before = try work.run("rank", summit, "--tsv")
    #expect(try work.run("rank", summit, "--tsv", "--decisions", "decisions.tsv").output != before.output)
  }

  /// What a pipe gave once is gone: every command reads a file of decisions once. Without this decision the two names are a
  /// doubt among the first twelve, and explained by a lone name.
  @Test(arguments: [("explain Hui", true), ("review --top 12", false)])
  func decisionsFromAPipeSayTheSameAsFromAFile(command: String, showsDecision: Bool) throws {
    try work.write("not-same\tHui\tChoe Son Hui\n", to: "decisions.tsv")
    let file = try work.shell("$COMENTION \(command) \(summit) --decisions decisions.tsv")
    #expect(file.status == 0 && !file.output.isEmpty, "\(file)")
    #expect(file.output.contains("\tdecided\t") == showsDecision, "\(file)")
    #expect(!file.output.contains("Hui\tChoe Son Hui"), "\(file)")
    let pipe = try work.shell("$COMENTION \(command) \(summit) --decisions <(cat decisions.tsv)")
    #expect(pipe.status == 0 && pipe.output == file.output, "\(pipe)")
  }

  @Test func explainNamesWhatWasKeptApart() throws {
    let outcome = try work.run("explain", "Kim Jong Un", summit, "--table")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("Kept apart") && outcome.output.contains("Kim Yong Chol"), "\(outcome)")
  }
}

import Foundation
import TestSupport
import Testing

/// `train` and `evaluate names`.
@Suite struct NamesCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("=== a\n[PER Ada Obi] went to [LOC Kisumu].\nRain fell.\n", to: "one.txt")
  }

  @Test func aModelIsTrainedUsedAndMeasured() throws {
    let trained = try work.run(
      "train", "--train", "one.txt", "--dev", "one.txt", "--epochs", "1", "-o", "mine.model", "--json")
    #expect(trained.status == 0, "\(trained)")
    let rows = try #require(try JSONSerialization.jsonObject(with: trained.outputBytes) as? [[String: Any]])
    #expect(rows.map { $0["type"] as? String } == ["all", "person", "place", "organization"])
    #expect(rows.first?["annotated"] as? Int == 2)
    #expect(try work.list() == ["mine.model", "one.txt"])
    let measured = try work.run("evaluate", "names", "one.txt", "--model", "mine.model", "--json")
    #expect(measured.outputBytes == trained.outputBytes, "\(measured)")
    let extracted = try work.run("extract", "one.txt", "--model", "mine.model", "--min-score", "1", "--tsv")
    #expect(extracted.status == 1 && extracted.output.split(separator: "\n").count == 1, "\(extracted)")
  }

  /// The least that can be learnt from.
  @Test func aModelIsTrainedOnOneSentence() throws {
    try work.write("=== a\n[PER Ada Obi] went to [LOC Kisumu].\n", to: "least.txt")
    let trained = try work.run("train", "--train", "least.txt", "--epochs", "1", "-o", "mine.model")
    #expect(trained.status == 0, "\(trained)")
    #expect(try work.run("evaluate", "names", "least.txt", "--model", "mine.model").status == 0)
  }

  @Test func theRulesFindWellKnownNames() throws {
    try work.write("=== a\n[PER Ada Lovelace] wrote from [LOC London].\n", to: "known.txt")
    let outcome = try work.run("evaluate", "names", "known.txt", "--rules", "--tsv")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.output.contains("known.txt\tall\t2\t2\t1\t1\t1\n") || outcome.output.contains("\t1.0\t1.0\t1.0\n"),
      "\(outcome)")
    let confusion = try work.run("evaluate", "names", "known.txt", "--rules", "--confusion", "--tsv")
    #expect(confusion.output.contains("known.txt\tperson\tperson\t1\n"), "\(confusion)")
  }

  @Test func aScoreBelowTheLeastIsLeftOut() throws {
    try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "text.txt")
    let all = try work.run("extract", "text.txt", "--tsv").output.split(separator: "\n").dropFirst()
    let few = try work.run("extract", "text.txt", "--tsv", "--min-score", "0.9").output.split(separator: "\n")
      .dropFirst()
    func score(_ row: Substring) -> Double { row.split(separator: "\t").last.flatMap { Double($0) } ?? -1 }
    #expect(!all.isEmpty && few.count <= all.count)
    #expect(few.allSatisfy { score($0) >= 0.9 })
    #expect(few.count == all.filter { score($0) >= 0.9 }.count)
  }

  @Test func whatIsWrongIsSaidAndNothingIsLeftBehind() throws {
    try work.write("Ada\tB-PER\nObi\n", to: "bad.bio")
    let line = try work.run("train", "--train", "one.txt", "bad.bio", "-o", "mine.model")
    #expect(line.status == 1 && line.errors.contains("bad.bio, line 2"), "\(line)")
    let missing = try work.run("train", "--train", "nowhere.bio", "-o", "mine.model")
    #expect(missing.status == 1 && missing.errors.contains("nowhere.bio"), "\(missing)")
    let folder = try work.run("train", "--train", "one.txt", "-o", "none/mine.model")
    #expect(folder.status == 1 && folder.errors.contains("none/mine.model"), "\(folder)")
    try work.write("no model", to: "text.model")
    let model = try work.run("extract", "one.txt", "--model", "text.model")
    #expect(model.status == 1 && model.errors.contains("text.model"), "\(model)")
    let group = try work.run("train", "--train", "one.txt", "-o", "mine.model", "--without", "luck")
    #expect(group.status == 64 && group.errors.contains("luck"), "\(group)")
    #expect(try work.list() == ["bad.bio", "one.txt", "text.model"])
  }
}

import Foundation
import TestSupport
import Testing

/// `--timings` of every command: where all of its time went.
@Suite struct CommandTimingsTests {
  /// A command line, and what its account has to name.
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var stages: Set<String>
    var measures: Set<String> = []
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, _ stages: Set<String>, _ measures: Set<String> = []) {
      arguments = line.split(separator: " ").map { $0.replacingOccurrences(of: "_", with: " ") }
      (self.stages, self.measures) = (stages, measures)
    }
  }

  private static let documents: Set<String> = ["reading", "loading", "extracting", "resolving"]
  private static let graph: Set<String> = ["reading", "building"]
  private static let drawn: Set<String> = ["communities", "pagerank"]

  /// Underscores stand for spaces inside of an argument.
  static let cases = [
    Case(
      "run texts -o out", documents.union(["building", "drawing", "layout", "writing"]),
      ["communities", "degree", "strength", "pagerank", "betweenness"]),
    Case("index texts -o other.comention --force", documents.union(["writing"])),
    Case("add texts.comention texts", ["reading", "loading", "resolving", "writing"]),
    Case("remove texts.comention b.md", ["writing"]),
    Case("status texts.comention", ["reading", "writing"]),
    Case("search texts.comention London", ["reading", "writing"], ["search"]),
    Case("read texts", ["reading", "writing"]),
    Case("extract texts", documents.union(["writing"])),
    Case("extract texts --per-document", ["reading", "loading", "extracting", "writing"]),
    Case(
      "explain Ada_Lovelace Charles_Babbage texts", documents.union(["building", "lookup", "writing"]), ["passages"]),
    Case("explain Ada_Lovelace texts", documents.union(["building", "lookup", "writing"]), ["kept apart"]),
    Case("decide texts decisions.tsv", documents.union(["building", "writing"])),
    Case("review texts", documents.union(["building", "writing"]), ["review"]),
    Case("timeline texts", documents.union(["building", "drawing", "writing"]), drawn),
    Case("rank texts --bootstrap 4", documents.union(["building", "writing"]), ["pagerank", "bootstrap"]),
    Case(
      "rank karate.tsv --by pagerank,betweenness,core", graph.union(["writing"]), ["pagerank", "betweenness", "core"]),
    Case(
      "cluster karate.tsv --summary --conductance", graph.union(["writing"]), ["leiden", "conductance", "modularity"]),
    Case("compare groups.tsv groups.tsv", ["reading", "building", "writing"], ["comparison"]),
    Case(
      "diff texts other -o out.svg", documents.union(["building", "drawing", "layout", "writing"]),
      ["pagerank", "communities", "difference"]),
    Case(
      "slices texts --by year --measures degree", documents.union(["building", "writing"]),
      ["degree", "communities", "slices"]),
    Case("info karate.tsv --structure", graph.union(["writing"]), ["size", "degrees", "transitivity", "bridges"]),
    Case("path 0 33 karate.tsv", graph.union(["lookup", "writing"]), ["paths"]),
    Case("bridges karate.tsv", graph.union(["writing"]), ["bridges"]),
    Case("backbone square.tsv --method strongest --to tsv", graph.union(["writing"]), ["strongest"]),
    Case("predict karate.tsv", graph.union(["writing"]), ["adamic-adar"]),
    Case("export karate.tsv --to json --measures core", graph.union(["writing"]), ["core"]),
    Case("convert karate.tsv --to json", graph.union(["writing"])),
    Case(
      "render karate.tsv --top 9 -o karate.svg", graph.union(["drawing", "layout", "writing"]),
      drawn.union(["degree", "strength"])),
    Case("map karate.tsv --top 9 -o map", graph.union(["drawing", "layout", "writing"]), drawn),
    Case("matrix karate.tsv", graph.union(["drawing", "writing"]), drawn),
    Case(
      "explore square.tsv", graph.union(["drawing", "layout", "writing"]),
      drawn.union(["degree", "strength", "betweenness"])),
    Case("resolve documents", ["loading", "extracting"]),
    Case("resolve facts", ["loading", "reading", "resolving"]),
    Case("tally ties", ["building"]),
    Case("evaluate names annotated.txt", ["reading", "loading", "evaluating", "writing"]),
    Case("evaluate resolution annotated.jsonl", ["reading", "loading", "evaluating", "writing"]),
    Case("train --train annotated.txt --epochs 1 -o own.model", ["reading", "loading", "training", "writing"]),
  ]

  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write(
      "Ada Lovelace met Charles Babbage in London.\n\nMary Somerville knew Ada Lovelace.\n", to: "texts/a.txt")
    try work.write("---\ndate: 2023-05-02\n---\nCharles Babbage dined in Paris.\n", to: "texts/b.md")
    try work.write("Ada Lovelace met Mary Somerville in Paris.\n", to: "other/a.txt")
    try work.writeKarateClub()
    try work.write("s\ta\t1\na\tt\t1\ns\tb\t1\nb\tt\t1\n", to: "square.tsv")
    try work.write("rename\tAda Lovelace\tAugusta Ada King\n", to: "decisions.tsv")
    try work.write("id\tcommunity\na\tx\nb\ty\n", to: "groups.tsv")
    try work.write("=== a\n[PER Ada Obi] went to [LOC Kisumu].\nRain fell.\n", to: "annotated.txt")
    try work.write(
      #"{"doc_id":"1","text":"Ann spoke.","mentions":[{"start":0,"end":3,"type":"PER","entity_id":"a"}]}"#,
      to: "annotated.jsonl")
  }

  private func account(_ arguments: [String]) throws -> [String: Any] {
    // What was removed has to be there the next time.
    if arguments.contains("texts.comention") {
      let made = try work.run("index", "texts", "-o", "texts.comention", "--force")
      #expect(made.status == 0, "\(made)")
    }
    let outcome = try work.run(arguments)
    #expect(outcome.status == 0, "\(outcome)")
    let line = try #require(outcome.errors.split(separator: "\n").last, "\(outcome)")
    return try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(outcome)")
  }

  private func stages(_ account: [String: Any]) -> [String: Double] {
    var stages: [String: Double] = [:]
    for (key, value) in account where key.hasSuffix("_ms") && !["total_ms", "cpu_ms"].contains(key) {
      stages[String(key.dropLast(3))] = value as? Double
    }
    return stages
  }

  @Test func everyCommandIsHere() {
    let names = Self.cases.map { $0.arguments.prefix($0.arguments[0] == "evaluate" ? 2 : 1).joined(separator: " ") }
    // It ends when it is told to; its account is looked at in Tests/Serving.
    #expect(Set(names + ["serve"]) == Set(CommandList.leaves))
  }

  @Test(arguments: cases) func allTimeIsAccountedFor(case expected: Case) throws {
    var gaps: [Double] = []
    // What else the machine does can stop a process anywhere, so that one good account of many is enough.
    for _ in 0..<12 {
      let account = try account(expected.arguments + ["--timings"])
      var stages = stages(account)
      let measures = account["measures_ms"] as? [String: Double] ?? [:]
      let starting = try #require(stages["starting"], "\(account)")
      stages["starting"] = nil
      #expect(Set(stages.keys).isSuperset(of: expected.stages), "\(account)")
      #expect(Set(measures.keys).isSuperset(of: expected.measures), "\(account)")
      #expect(account["repeated"] == nil, "\(account)")
      #expect(stages.values.allSatisfy { $0 >= 0 } && starting > 0, "\(account)")
      #expect(try #require(account["peak_memory_bytes"] as? Int) > 1 << 20)
      #expect(expected.testDescription.hasPrefix(try #require(account["command"] as? String)))
      let total = try #require(account["total_ms"] as? Double) - starting
      let counted = stages.values.reduce(0, +) + measures.values.reduce(0, +)
      #expect(counted <= total)
      gaps.append(total - counted)
      if total - counted <= max(0.05 * total, 5) { return }
    }
    Issue.record("milliseconds that are not accounted for: \(gaps)")
  }

  @Test(arguments: [1, 2]) func threadsReachWhatCanUseThem(count: Int) throws {
    let lines = [
      ("rank karate.tsv --by closeness,degree", ["closeness"]),
      ("export karate.tsv --to graphml --measures pagerank", ["pagerank", "writing"]),
      ("info karate.tsv --structure", ["transitivity"]),
      ("matrix karate.tsv", ["pagerank"]),
      ("render karate.tsv --top 5 --size-by betweenness --to svg", ["betweenness", "layout"]),
      ("map karate.tsv --top 5 -o map", ["layout", "pagerank"]),
      ("explore square.tsv", ["betweenness", "drawing", "pagerank"]),
      ("timeline texts", ["building", "extracting", "pagerank", "reading", "resolving"]),
      (
        "run texts -o out",
        ["betweenness", "building", "extracting", "layout", "pagerank", "reading", "resolving", "writing"]
      ),
      ("convert karate.tsv --to gexf", ["writing"]),
    ]
    for (line, parts) in lines {
      let account = try account(line.split(separator: " ").map(String.init) + ["--threads", "\(count)", "--timings"])
      let expected = count > 1 ? Dictionary(uniqueKeysWithValues: parts.map { ($0, count) }) : nil
      #expect(account["threads"] as? Int == count && account["threads_of"] as? [String: Int] == expected, "\(account)")
    }
  }

  @Test(arguments: [
    "matrix ring.tsv", "map ring.tsv --max-communities 2 --top 4", "run texts", "export ring.tsv",
    "render ring.tsv --top 4 --size-by betweenness", "timeline texts", "read texts --all",
  ])
  func anyNumberOfThreadsGivesTheSameBytes(line: String) throws {
    // Enough nodes that the work is divided.
    var ring = ""
    for node in 0..<600 {
      ring += "n\(node)\tn\((node + 1) % 600)\t\(1 + node % 7)\nn\(node)\tn\((node * 17 + 5) % 600)\t0.3\n"
    }
    try work.write(ring, to: "ring.tsv")
    let arguments = line.split(separator: " ").map(String.init)
    let target =
      ["run", "map"].contains(arguments[0])
      ? "" : arguments[0] == "export" ? "/graph.graphml" : arguments[0] == "read" ? "/texts.jsonl" : "/file.svg"
    var files: [[Data]] = []
    for threads in ["1", "2"] {
      let folder = "threads\(threads)"
      try work.write("", to: "\(folder)/here")
      let outcome = try work.run(arguments + ["-o", folder + target, "--threads", threads])
      #expect(outcome.status == 0, "\(outcome)")
      files.append(try work.list(folder).map { try work.data("\(folder)/\($0)") })
    }
    #expect(files[0].count > 1 && files[0] == files[1])
  }

  @Test func theFlagCanStandAnywhere() throws {
    let plain = try work.run("info", "karate.tsv")
    for arguments in [["--timings", "info", "karate.tsv"], ["info", "--timings", "karate.tsv"]] {
      let outcome = try work.run(arguments)
      #expect(outcome.output == plain.output && outcome.errors.hasPrefix("{\"command\":\"info\","), "\(outcome)")
    }
    #expect(!plain.errors.contains("total_ms"), "\(plain)")
  }

  @Test func aCommandThatFailsTellsToo() throws {
    let outcome = try work.run("path", "0", "nobody", "karate.tsv", "--timings")
    #expect(outcome.status == 1 && outcome.errors.contains("\"lookup_ms\":"), "\(outcome)")
  }
}

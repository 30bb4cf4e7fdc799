import Foundation
import TestSupport
import Testing

/// What `rank`, `cluster` and `info` are told beside the measure, with values from networkx 3.6.1.
@Suite struct MeasureOptionTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.writeKarateClub()
  }

  /// A ring with chords, of enough nodes that the work is divided among threads.
  private func writeRing(_ count: Int) throws {
    var text = ""
    for node in 0..<count {
      text += "n\(node)\tn\((node + 1) % count)\t\(1 + node % 7)\nn\(node)\tn\((node * 17 + 5) % count)\t0.3\n"
      text += "n\(node)\tn\((node + 2) % count)\t\(1 + node % 3)\n"
    }
    try work.write(text, to: "ring.tsv")
  }

  @Test("the same bytes with one thread and with several") func threads() throws {
    try writeRing(3_000)
    let measures = "pagerank,betweenness,closeness,clustering,barrat-clustering,triangles,approximate-betweenness"
    let single = try work.run(
      "rank", "ring.tsv", "--by", measures, "--weight-as", "strength", "--threads", "1", "--json")
    #expect(single.status == 0, "\(single)")
    for threads in ["2", "3"] {
      let several = try work.run(
        "rank", "ring.tsv", "--by", measures, "--weight-as", "strength", "--threads", threads, "--json")
      #expect(several.outputBytes == single.outputBytes)
    }
    let one = try work.run("export", "ring.tsv", "--measures", "pagerank", "--to", "json", "--threads", "1")
    let two = try work.run("export", "ring.tsv", "--measures", "pagerank", "--to", "json", "--threads", "2")
    #expect(one.status == 0 && one.outputBytes == two.outputBytes, "\(one)")
  }

  @Test("timings tell how many threads there were", arguments: ["1", "2"]) func threadCount(count: String) throws {
    let outcome = try work.run("rank", "karate.tsv", "--threads", count, "--timings")
    #expect(outcome.errors.contains("\"threads\":\(count),"), "\(outcome)")
  }

  @Test("jumps to named nodes") func personalization() throws {
    let one = try work.run("rank", "karate.tsv", "--personalize", "0", "--top", "2", "--json").rows()
    #expect(one.map { $0["id"] as? String } == ["0", "1"])
    #expect(abs((one[0]["pagerank"] as? Double ?? 0) - 0.2663736031483259) < 1e-9)
    let two = try work.run(
      "rank", "karate.tsv", "--personalize", "0", "--personalize", "33", "--top", "1", "--json"
    ).rows()
    #expect(abs((two[0]["pagerank"] as? Double ?? 0) - 0.15941894753514585) < 1e-9)
    let unknown = try work.run("rank", "karate.tsv", "--personalize", "nobody")
    #expect(unknown.status == 1 && unknown.errors.contains("“nobody”"), "\(unknown)")
  }

  @Test(
    "options of measures that are not asked for are refused",
    arguments: [
      ["rank", "karate.tsv", "--by", "degree", "--personalize", "0"],
      ["rank", "karate.tsv", "--by", "degree", "--partition", "groups.tsv"],
      ["export", "karate.tsv", "--measures", "degree", "--personalize", "0", "--to", "json"],
    ])
  func optionsWithoutTheirMeasures(arguments: [String]) throws {
    let outcome = try work.run(arguments)
    #expect(outcome.status == 64 && outcome.errors.contains("asked for"), "\(outcome)")
  }

  @Test("takes communities from a file") func partition() throws {
    try work.write("a\tb\t1\nb\tc\t1\nc\td\t1\nb\td\t1\n", to: "small.tsv")
    try work.write("id\tcommunity\na\tx\nb\tx\nc\ty\nd\ty\n", to: "groups.tsv")
    let found = try work.run(
      "rank", "small.tsv", "--by", "participation", "--partition", "groups.tsv", "--json"
    ).rows()
    let byID = Dictionary(
      uniqueKeysWithValues: found.map { ($0["id"] as? String ?? "", $0["participation"] as? Double ?? .nan) })
    // b: one tie of three in its community, 1 − 1/9 − 4/9; c and d: one of two, 1 − 1/4 − 1/4.
    #expect(byID["a"] == 0)
    #expect(abs((byID["b"] ?? 0) - 4 / 9.0) < 1e-12)
    #expect(byID["c"] == 0.5 && byID["d"] == 0.5)
    try work.write("id\tcommunity\na\tx\nb\tx\nc\ty\n", to: "groups.tsv")
    let missing = try work.run("rank", "small.tsv", "--by", "participation", "--partition", "groups.tsv")
    #expect(missing.status == 1 && missing.errors.contains("groups.tsv: “d”"), "\(missing)")
  }

  @Test("the error of the estimate must be a share", arguments: ["0", "1", "-2"]) func error(text: String) throws {
    let outcome = try work.run("rank", "karate.tsv", "--by", "approximate-betweenness", "--error=\(text)")
    #expect(outcome.status == 64 && outcome.errors.contains("--error"), "\(outcome)")
  }

  @Test("says why nothing is directed", arguments: ["rank", "cluster", "info", "bridges", "predict"])
  func directed(command: String) throws {
    let outcome = try work.run(command, "karate.tsv", "--directed")
    #expect(outcome.status == 64 && outcome.errors.contains("undirected"), "\(outcome)")
  }

  @Test("communities that seeds agree on") func consensus() throws {
    try work.write("a\tb\t5\nb\tc\t5\na\tc\t5\nc\td\t1\nd\te\t5\ne\tf\t5\nd\tf\t5\n", to: "two.tsv")
    let outcome = try work.run("cluster", "two.tsv", "--summary", "--consensus", "8", "--conductance", "--json")
    let found = try outcome.rows()
    #expect(outcome.errors.contains("agreement of the seeds 1.0000"), "\(outcome)")
    #expect(found.map { $0["size"] as? Int } == [3, 3])
    #expect(found.map { $0["stability"] as? Double } == [1, 1])
    // One of 31 halves of ties leads out.
    for row in found { #expect(abs((row["conductance"] as? Double ?? 0) - 1 / 31.0) < 1e-12) }
    for wrong in [["--consensus", "1"], ["--consensus", "5", "--method", "components"], ["--conductance"]] {
      #expect(try work.run(["cluster", "two.tsv"] + wrong).status == 64)
    }
  }

  @Test("the structure of the karate club") func structure() throws {
    let found = try work.run("info", "karate.tsv", "--structure", "--json").object()
    func value(_ property: String) -> Double? { found[property] as? Double }
    #expect(abs((value("transitivity") ?? 0) - 0.2556818181818182) < 1e-12)
    #expect(abs((value("assortativity_by_degree") ?? 0) + 0.47561309768461413) < 1e-9)
    #expect(value("diameter_in_hops") == 5)
    #expect(value("highest_core") == 4)
    #expect(value("highest_truss") == 5)
    #expect(value("bridges") == 1 && value("articulation_points") == 1 && value("biconnected_components") == 3)
  }
}

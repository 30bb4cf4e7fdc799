import Foundation
import Testing

/// Paths and timings from the shell, on graphs small enough to see through.
@Suite struct PathCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    // Two ways of length 2 around a square, a longer one between, and a tail.
    try work.write("s\ta\t1\na\tt\t1\ns\tb\t1\nb\tt\t1\na\tb\t1\nt\tz\t1\n", to: "square.tsv")
  }

  private func paths(_ arguments: String...) throws -> [String] {
    let outcome = try work.run(["path"] + arguments + ["square.tsv", "--json"])
    #expect(outcome.status == 0, "\(outcome)")
    let rows = try #require(JSONSerialization.jsonObject(with: outcome.outputBytes) as? [[String: Any]])
    let byPath = Dictionary(grouping: rows) { $0["path"] as? Int ?? 0 }
    return byPath.sorted { $0.key < $1.key }.map { $1.map { $0["id"] as? String ?? "?" }.joined() }
  }

  @Test func manyWays() throws {
    #expect(try paths("s", "t") == ["sat"])
    #expect(try paths("s", "t", "-k", "9") == ["sat", "sbt", "sabt", "sbat"])
    #expect(try paths("s", "t", "--all") == ["sat", "sbt"])
    #expect(try paths("s", "t", "--disjoint", "-k", "3") == ["sat", "sbt"])
    #expect(try paths("s", "z", "--disjoint", "-k", "2") == ["satz"])
    #expect(try paths("s", "t", "--avoid", "a") == ["sbt"])
    #expect(try paths("s", "t", "--widest") == ["sat"])
  }

  @Test func aHubCosts() throws {
    try work.write("s\th\t1\nh\tt\t1\nh\tx\t1\nh\ty\t1\nh\tw\t1\ns\ta\t1\na\tb\t1\nb\tt\t1\n", to: "square.tsv")
    #expect(try paths("s", "t") == ["sht"])
    #expect(try paths("s", "t", "--hub-cost", "10") == ["sabt"])
  }

  @Test func whatCannotBeIsSaid() throws {
    let end = try work.run("path", "s", "t", "square.tsv", "--avoid", "t")
    #expect(end.status == 64 && end.errors.contains("its own end"), "\(end)")
    let walled = try work.run("path", "s", "z", "square.tsv", "--avoid", "t")
    #expect(walled.status == 1 && walled.errors.contains("no path"), "\(walled)")
    #expect(try work.run("path", "s", "t", "square.tsv", "-k", "0").status == 64)
    #expect(try work.run("path", "s", "t", "square.tsv", "--all", "-k", "2").status == 64)
  }

  @Test(arguments: ["rank", "cluster", "info", "export"])
  func timingsAreOneLineOfJSON(command: String) throws {
    let arguments = [command, "square.tsv", "--timings"] + (command == "export" ? ["--to", "json"] : [])
    let plain = try work.run(arguments.filter { $0 != "--timings" })
    let outcome = try work.run(arguments)
    #expect(outcome.status == 0 && outcome.output == plain.output, "\(outcome)")
    let line = try #require(outcome.errors.split(separator: "\n").last)
    let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    for key in ["reading_ms", "building_ms", "total_ms", "threads", "peak_memory_bytes"] {
      #expect((object[key] as? Double ?? -1) > 0, "\(key): \(line)")
    }
    #expect(object["command"] as? String == command)
    if command == "rank" { #expect((object["measures_ms"] as? [String: Any])?["pagerank"] != nil, "\(line)") }
  }

  @Test func timingsOfDocumentsToo() throws {
    try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "good.txt")
    let outcome = try work.run("extract", "--timings", "good.txt")
    #expect(outcome.status == 0 && outcome.errors.contains("\"extracting_ms\":"), "\(outcome)")
  }

  @Test func compressedGraphs() throws {
    let expected = try work.run("info", "square.tsv", "--json").output
    let made = try work.shell(
      "gzip -k square.tsv && $COMENTION info square.tsv.gz --json && $COMENTION info - --json < square.tsv.gz")
    #expect(made.output == expected + expected, "\(made)")
    try work.write(Data([0x1F, 0x8B, 8, 0, 0]), to: "short.tsv.gz")
    let short = try work.run("info", "short.tsv.gz")
    #expect(
      short.status == 1 && short.errors.contains("short.tsv.gz") && short.errors.contains("ends too early"), "\(short)")
  }

  @Test func directionIsRefusedWithAReason() throws {
    let outcome = try work.run("rank", "square.tsv", "--directed")
    #expect(outcome.status == 64 && outcome.errors.contains("undirected"), "\(outcome)")
  }

  @Test func intervalsNeedDocuments() throws {
    let graph = try work.run("rank", "square.tsv", "--bootstrap", "10")
    #expect(graph.status == 64 && graph.errors.contains("documents"), "\(graph)")
    for number in 0..<4 { try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "texts/\(number).txt") }
    let outcome = try work.run("rank", "texts", "--by", "strength", "--bootstrap", "10", "--tsv")
    #expect(outcome.output.hasPrefix("rank\tname\ttype\tstrength\tstrength_low\tstrength_high\tid\n"), "\(outcome)")
  }

  @Test func degreesAreCounted() throws {
    let rows = try work.run("info", "square.tsv").output
    #expect(rows.contains("nodes of degree 1\t1\nnodes of degree 2 to 3\t4\n"), "\(rows)")
    let table = try work.run("info", "square.tsv", "--table").output
    #expect(
      table.hasSuffix(
        "degree  nodes\n     1      1  ██████████\n   2–3      4  \(String(repeating: "█", count: 40))\n"), "\(table)")
  }

  @Test func aCommandThatIsStoppedLeavesNoHalfFile() throws {
    let outcome = try work.shell(
      """
      seq 1 400000 | awk '{print $1 "\\t" ($1*7919)%400009 "\\t1"}' > large.tsv
      for wait in 0.05 0.1 0.2 0.3 0.4; do
        "$COMENTION" export large.tsv -o out.graphml & sleep $wait; kill $! 2>/dev/null; wait $!; echo "status $?"
        if [ -e out.graphml ]; then tail -c 11 out.graphml; rm out.graphml; fi
        ls
      done
      """)
    #expect(outcome.output.contains("status 143"), "one was stopped: \(outcome)")
    #expect(!outcome.output.contains(".tmp"), "\(outcome)")
    #expect(
      outcome.output.components(separatedBy: "status 0").count
        == outcome.output.components(separatedBy: "</graphml>").count)
  }
}

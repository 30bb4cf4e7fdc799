import Foundation
import TestSupport
import Testing

/// The graph commands on a graph that is not ours: Zachary's karate club, with values from networkx 3.6.1.
@Suite struct GraphCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.writeKarateClub()
  }

  @Test func rankGivesTheKnownValues() throws {
    let rows = try work.run("rank", "karate.tsv", "--by", "betweenness,degree,core", "--top", "2", "--json").rows()
    #expect(rows.map { $0["id"] as? String } == ["0", "33"])
    #expect(abs((rows[0]["betweenness"] as? Double ?? 0) - 231.0714285714) < 1e-9)
    #expect(rows[0]["degree"] as? Int == 16)
    #expect(rows[0]["core"] as? Int == 4)
  }

  @Test func outputFormatsAgree() throws {
    let tsv = try work.run("rank", "karate.tsv", "--by", "degree", "--top", "3", "--tsv").output
    #expect(tsv == "rank\tname\tdegree\tid\n1\t33\t17\t33\n2\t0\t16\t0\n3\t32\t12\t32\n")
    let csv = try work.run("rank", "karate.tsv", "--by", "degree", "--top", "3", "--csv").output
    #expect(csv == tsv.replacingOccurrences(of: "\t", with: ","))
    #expect(try work.run("rank", "karate.tsv", "--by", "degree", "--top", "3").output == tsv, "TSV when piped")
    let table = try work.run("rank", "karate.tsv", "--by", "degree", "--top", "3", "--color", "always").output
    #expect(table.hasPrefix("\u{1B}["))
    #expect(try !work.run("rank", "karate.tsv", "--color", "never").output.contains("\u{1B}"))
  }

  @Test func clusterFindsTheBestKnownPartition() throws {
    let outcome = try work.run("cluster", "karate.tsv", "--tsv")
    #expect(outcome.errors.contains("4 communities, modularity 0.4198"), "\(outcome)")
    #expect(outcome.output.split(separator: "\n").count == 35)
  }

  @Test func pathsFollowHopsOrWeights() throws {
    try work.write("a\tb\t10\nb\tc\t10\na\tc\t1\nd\te\t1\n", to: "small.tsv")
    #expect(try work.run("path", "a", "c", "small.tsv", "--tsv").output.split(separator: "\n").count == 4)
    #expect(try work.run("path", "small.tsv", "a", "c", "--hops", "--tsv").output.split(separator: "\n").count == 3)
    let none = try work.run("path", "a", "e", "small.tsv")
    #expect(none.status == 1 && none.errors.contains("no path"), "\(none)")
  }

  @Test func infoCounts() throws {
    let info = try work.run("info", "karate.tsv", "--json").object()
    #expect(info["nodes"] as? Int == 34)
    #expect(info["edges"] as? Int == 78)
    #expect(info["components"] as? Int == 1 && info["nodes_in_largest_component"] as? Int == 34)
    let degrees = try #require(info["degrees"] as? [[String: Int]])
    // Nodes of degree 1, 2–3, 4–7, 8–15 and 16–31, as Zachary's table counts them.
    #expect(degrees.map { $0["from"] } == [1, 2, 4, 8, 16] && degrees.compactMap { $0["nodes"] }.reduce(0, +) == 34)
    #expect(degrees.first == ["from": 1, "to": 1, "nodes": 1])
  }

  @Test func graphsComeFromStandardInputToo() throws {
    let tsv = try work.text("karate.tsv")
    let piped = try work.run("rank", "-", "--by", "degree", "--top", "1", "--tsv", input: tsv)
    #expect(piped.output.contains("1\t33\t17\t33"), "\(piped)")
    let json = try work.run("export", "karate.tsv", "--to", "json").output
    let again = try work.run("rank", "-", "--by", "degree", "--top", "1", "--tsv", input: json)
    #expect(again.output.contains("1\t33\t17\t33"), "\(again)")
  }

  @Test(arguments: ["graphml", "json", "csv", "tsv"])
  func exportAndReadBack(format: String) throws {
    #expect(try work.run("export", "karate.tsv", "-o", "copy.\(format)").status == 0)
    let original = try work.run("rank", "karate.tsv", "--by", "pagerank,betweenness", "--json").rows()
    let copy = try work.run("rank", "copy.\(format)", "--by", "pagerank,betweenness", "--json").rows()
    #expect(copy.map { $0["id"] as? String } == original.map { $0["id"] as? String })
    // An edge list says nothing of the order of the nodes, and another order of sums changes the last digit.
    for (row, twin) in zip(copy, original) {
      for measure in ["pagerank", "betweenness"] {
        #expect(abs((row[measure] as? Double ?? .nan) - (twin[measure] as? Double ?? .nan)) < 1e-9)
      }
    }
  }

  @Test func exportKeepsMeasuresThatAreAskedFor() throws {
    let json = try work.run("export", "karate.tsv", "--to", "json", "--measures", "pagerank,core").output
    #expect(json.contains("\"pagerank\"") && json.contains("\"core\""))
  }

  @Test(arguments: ["svg", "dot", "png", "pdf"])
  func renderPicksTheFormatBySuffix(format: String) throws {
    let outcome = try work.run("render", "karate.tsv", "-o", "karate.\(format)")
    #expect(outcome.status == 0, "\(outcome)")
    let magic = ["svg": "<svg", "dot": "graph ", "png": "PNG", "pdf": "%PDF"]
    let head = String(decoding: try work.data("karate.\(format)").prefix(400), as: UTF8.self)
    #expect(head.contains(magic[format] ?? "?"), "\(head)")
    #expect(try work.list().count == 2, "no temporary file is left")
  }
}

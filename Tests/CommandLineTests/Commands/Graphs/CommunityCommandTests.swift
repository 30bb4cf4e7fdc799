import Foundation
import TestSupport
import Testing

/// The commands about communities, backbones and missing ties, on Zachary's karate club.
@Suite struct CommunityCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.writeKarateClub()
  }

  private func properties(_ outcome: Workdir.Outcome) throws -> [String: Double] {
    try outcome.object().compactMapValues { $0 as? Double }
  }

  /// The example of scikit-learn's documentation of `adjusted_rand_score`, and one more by it (1.7).
  @Test func partitionsAreCompared() throws {
    try work.write("a\t0\nb\t0\nc\t1\nd\t2\n", to: "one.tsv")
    try work.write("id,community\n\"a\",x\nb,x\nc,y\nd,y\ne,z\n", to: "two.csv")
    let outcome = try work.run("compare", "one.tsv", "two.csv", "--json")
    let values = try properties(outcome)
    #expect(outcome.errors.contains("1 in the second only"), "\(outcome)")
    #expect(values["nodes_in_both"] == 4)
    #expect(abs((values["adjusted_rand_index"] ?? 0) - 4 / 7.0) < 1e-12)
    #expect(abs((values["normalized_mutual_information"] ?? 0) - 0.8) < 1e-12)
    let same = try properties(work.run("compare", "one.tsv", "one.tsv", "--json"))
    #expect(same["adjusted_mutual_information"] == 1 && same["variation_of_information"] == 0)
  }

  @Test func partitionsFromAPipe() throws {
    let outcome = try work.shell(
      "$COMENTION cluster karate.tsv --tsv > a.tsv && $COMENTION cluster karate.tsv --method components --tsv | $COMENTION compare a.tsv - --json"
    )
    let values = try properties(outcome)
    #expect(values["communities_of_the_first"] == 4 && values["communities_of_the_second"] == 1)
  }

  @Test(arguments: [("a\t1\na\t2\n", "x.tsv:2"), ("a\tb\tc\n", "x.tsv:1"), ("", "empty")])
  func partitionsThatAreNone(text: String, message: String) throws {
    try work.write(text, to: "x.tsv")
    try work.write("a\t1\n", to: "y.tsv")
    let outcome = try work.run("compare", "x.tsv", "y.tsv")
    #expect(outcome.status == 1 && outcome.errors.contains(message), "\(outcome)")
  }

  /// networkx 3.6: `modularity(graph, communities)` and `modularity(graph, communities, resolution=0.5)`.
  @Test func modularityIsThatOfTheResolution() throws {
    let density = try work.run("cluster", "karate.tsv", "--quality", "cpm", "--resolution", "0.05")
    #expect(density.errors.contains("2 communities, modularity 0.3718, coverage 0.8718"), "\(density)")
    let coarse = try work.run("cluster", "karate.tsv", "--resolution", "0.5")
    #expect(coarse.errors.contains("modularity 0.6218 at resolution 0.5, coverage"), "\(coarse)")
  }

  @Test(
    "options that the method has no use for are refused",
    arguments: [
      (["--method", "louvain", "--quality", "cpm"], "--quality"), (["--clique-size", "4"], "--clique-size"),
      (["--method", "infomap", "--resolution", "2"], "--resolution"),
    ])
  func optionsOfOtherMethods(options: [String], name: String) throws {
    let outcome = try work.run(["cluster", "karate.tsv"] + options)
    #expect(outcome.status == 64 && outcome.errors.contains(name), "\(outcome)")
    let fitting = ["--method", "clique-percolation", "--clique-size", "4"]
    #expect(try work.run(["cluster", "karate.tsv"] + fitting).status == 0)
  }

  @Test func methodsDiffer() throws {
    let components = try work.run("cluster", "karate.tsv", "--method", "components", "--summary")
    #expect(components.errors.contains("1 community,"), "\(components)")
    #expect(try work.run("cluster", "karate.tsv", "--method", "guess").status == 64)
    let alone = try work.run("cluster", "karate.tsv", "--bootstrap", "5", "--summary")
    #expect(alone.status == 64 && alone.errors.contains("documents"), "\(alone)")
  }

  @Test func backbonesKeepNodesAndFewerEdges() throws {
    try work.write("a\tb\t9\nb\tc\t1\na\tc\t5\nc\td\t1\n", to: "small.tsv")
    let tree = try work.run("backbone", "small.tsv", "--method", "spanning-tree", "--to", "tsv")
    #expect(tree.output == "source\ttarget\tweight\na\tb\t9\na\tc\t5\nc\td\t1\n", "\(tree)")
    let heavy = try work.run(
      "backbone", "small.tsv", "--method", "threshold", "--threshold", "5", "-o", "heavy.graphml")
    #expect(heavy.status == 0 && heavy.errors.contains("2 of 4 edges"), "\(heavy)")
    #expect(try properties(work.run("info", "heavy.graphml", "--json"))["nodes"] == 4)
    #expect(try work.run("backbone", "small.tsv").status == 64, "nowhere to write")
  }

  /// networkx 3.6.1, adamic_adar_index and jaccard_coefficient.
  @Test func predictionsAreTheKnownOnes() throws {
    let first = try work.run("predict", "karate.tsv", "--top", "1")
    #expect(first.output.split(separator: "\n").last?.hasPrefix("1\t2\t33\t4.719381261461") == true, "\(first)")
    let jaccard = try work.run("predict", "karate.tsv", "--top", "1", "--by", "jaccard")
    #expect(jaccard.output.contains("\t1.0\t"), "\(jaccard)")
  }
}

import Foundation
import TestSupport
import Testing

/// Measures that are estimated for large graphs, and `--exact`.
@Suite struct ExactnessTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.writeKarateClub()
    // A path in which each of so many nodes sees all the others costs more than the budget, by length or by hops.
    var text = ""
    for node in 1..<30_000 { text += "n\(node - 1)\tn\(node)\t1\n" }
    try work.write(text, to: "long.tsv")
  }

  @Test("small graphs are exact, and nothing is said") func small() throws {
    let plain = try work.run("rank", "karate.tsv", "--by", "betweenness,closeness,harmonic", "--json")
    let exact = try work.run("rank", "karate.tsv", "--by", "betweenness,closeness,harmonic", "--json", "--exact")
    #expect(plain.status == 0 && plain.errors.isEmpty, "\(plain)")
    #expect(plain.outputBytes == exact.outputBytes && exact.errors.isEmpty, "\(exact)")
  }

  @Test("large ones say how far they may be off, in the remark, the column and the timings") func large() throws {
    let outcome = try work.run(
      "rank", "long.tsv", "--by", "betweenness", "--top", "3", "--normalized", "--json", "--timings")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.contains("betweenness is approximate: within 0.0"), "\(outcome)")
    #expect(outcome.errors.contains("--exact computes it exactly"), "\(outcome)")
    #expect(outcome.errors.contains("\"approximate\":{\"betweenness\":0.0"), "\(outcome)")
    // The middle of a path lies between half of all pairs.
    let middle = try #require(try outcome.rows().first?["approximate_betweenness"] as? Double)
    #expect(abs(middle - 0.5) < 0.1)
    let again = try work.run(
      "rank", "long.tsv", "--by", "betweenness", "--top", "3", "--normalized", "--json", "--threads", "2")
    #expect(again.outputBytes == outcome.outputBytes)
    let other = try work.run(
      "rank", "long.tsv", "--by", "betweenness", "--top", "3", "--normalized", "--json", "--seed", "5")
    #expect(other.outputBytes != outcome.outputBytes && other.errors.contains("seed 5"), "\(other)")
  }

  @Test("files have another name for what is estimated") func files() throws {
    let outcome = try work.run("export", "long.tsv", "--measures", "betweenness", "--to", "graphml")
    #expect(outcome.output.contains("attr.name=\"approximate-betweenness\""))
    #expect(!outcome.output.contains("attr.name=\"betweenness\""))
  }
}

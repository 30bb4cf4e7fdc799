import TestSupport
import Testing

/// Options that make no difference to what is asked for are told, as somebody thinks they do.
@Suite struct UnusedOptionTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "a.txt")
    try work.writeKarateClub()
  }

  @Test(arguments: [
    (
      "extract a.txt --unit sentence --weighting documents --min-weight 2 --duplicates count --keep-credits",
      "--unit, --weighting, --keep-credits, --duplicates and --min-weight do nothing with extract"
    ),
    (
      "backbone karate.tsv --method threshold --threshold 1 --level .5 --per-node 9 --deviations 3 --to tsv",
      "--level, --deviations and --per-node do nothing with --method threshold"
    ),
    ("rank karate.tsv --error .1", "--error does nothing with pagerank"),
    ("rank karate.tsv --by degree,core --exact", "--exact does nothing with degree and core"),
    ("rank karate.tsv --seed 7", "--seed does nothing with pagerank"),
    ("rank karate.tsv --community-seed 7", "--community-seed does nothing with pagerank"),
    ("rank karate.tsv --normalized", "--normalized does nothing with pagerank"),
    ("export karate.tsv --to json --measures core --exact", "--exact does nothing with core"),
  ])
  func told(line: String, remark: String) throws {
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status == 0 && outcome.errors.contains(remark), "\(outcome)")
  }

  @Test(arguments: [
    "extract a.txt --types person", "backbone karate.tsv --level .5 --to tsv",
    "rank karate.tsv --by approximate-betweenness --error .1 --seed 7 --normalized",
    "rank karate.tsv --by betweenness,pagerank --exact --normalized --weight-as none",
    "rank karate.tsv --by participation --community-seed 7", "rank a.txt --bootstrap 5 --seed 7",
  ])
  func notTold(line: String) throws {
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status == 0 && !outcome.errors.contains("nothing with"), "\(outcome)")
  }
}

import TestSupport
import Testing

/// What is taken of graph files that leave a choice.
@Suite struct GraphFileOptionTests {
  private let work: Workdir

  init() throws { work = try Workdir() }

  @Test func aColumnIsNamedAsTheWeight() throws {
    try work.write("source,target,since,hours\na,b,1999,2\nb,c,2001,3\n", to: "e.csv")
    let strengths = { (options: [String]) in
      try work.run(["rank", "e.csv", "--by", "strength", "--tsv"] + options).output
    }
    #expect(try strengths([]).contains("\tb\t2.0"))
    #expect(try strengths(["--weight-column", "hours"]).contains("1\tb\t5.0"))
    let wrong = try work.run(["rank", "e.csv", "--weight-column", "hour"])
    #expect(wrong.status == 1 && wrong.errors.contains("\"hours\""), "\(wrong)")
  }

  @Test func weightsBelowZeroHaveAWayOn() throws {
    try work.write("source\ttarget\tweight\na\tb\t-3\nb\tc\t0\nc\ta\t2\n", to: "signed.tsv")
    let refused = try work.run(["rank", "signed.tsv"])
    #expect(refused.status == 1 && refused.errors.contains("signed.tsv:2: "), "\(refused)")
    #expect(
      refused.errors.contains("--zero-weights drop, or for negative weights --negative-weights drop"), "\(refused)")
    let absolute = try work.run([
      "rank", "signed.tsv", "--by", "strength", "--tsv", "--zero-weights", "drop", "--negative-weights", "absolute",
    ])
    #expect(absolute.status == 0 && absolute.output.contains("1\ta\t5.0"), "\(absolute)")
    let copied = try work.run(["convert", "signed.tsv", "--to", "csv"])
    #expect(copied.status == 0 && copied.output == "source,target,weight\na,b,-3\na,c,2\nb,c,0\n", "\(copied)")
  }

  @Test(
    "options for documents are told where they do nothing",
    arguments: [
      (["--weighting", "npmi"], "e.tsv is a graph file: --weighting does nothing"),
      (["--unit", "sentence", "--language", "de"], "--unit and --language do nothing"),
      (
        ["--min-score", "0.5", "--duplicates", "drop", "--text-column", "x"],
        "--duplicates, --min-score and --text-column do nothing"
      ),
      (["--min-mentions", "3"], "--min-mentions leaves nobody out"),
      (["--types", "person"], "--types leaves nobody out"),
    ])
  func optionsOfDocumentsAreTold(options: [String], words: String) throws {
    try work.write("source\ttarget\tweight\na\tb\t3\n", to: "e.tsv")
    for command in [["rank", "e.tsv"], ["diff", "e.tsv", "e.tsv"]] {
      let outcome = try work.run(command + options)
      #expect(outcome.status == 0 && outcome.errors.contains(words), "\(outcome)")
    }
  }

  @Test func measuresOfTheWholeGraphAreTold() throws {
    try work.write("source\ttarget\tweight\na\tb\t3\nb\tc\t1\n", to: "e.tsv")
    #expect(try work.run("export", "e.tsv", "--measures", "degree,strength", "-o", "m.json").status == 0)
    let words = "of the whole graph"
    let part = try work.run("export", "m.json", "--min-weight", "2", "--to", "json")
    #expect(part.status == 0 && part.errors.contains("degree and strength of the nodes are \(words)"), "\(part)")
    let thinned = try work.run("backbone", "m.json", "--method", "threshold", "--to", "json")
    #expect(thinned.errors.contains("degree and strength of the nodes are \(words)"), "\(thinned)")
    let anew = try work.run("export", "m.json", "--min-weight", "2", "--measures", "strength", "--to", "json")
    #expect(anew.errors.contains("degree of the nodes is \(words)"), "\(anew)")
    #expect(try !work.run("export", "m.json", "--to", "json").errors.contains(words))
    #expect(try !work.run("export", "e.tsv", "--min-weight", "2", "--to", "json").errors.contains(words))
  }

  @Test func filtersThatHoldAreNotTold() throws {
    try work.write("id,type,mentions\na,person,3\nb,person,1\nc,place,4\n", to: "n.csv")
    try work.write("source,target,weight\na,b,1\nb,c,1\n", to: "e.csv")
    let outcome = try work.run([
      "rank", "n.csv", "e.csv", "--by", "degree", "--tsv", "--min-mentions", "2", "--types", "person", "--unit",
      "paragraph",
    ])
    #expect(outcome.output.contains("1\ta\tperson\t0\ta") && !outcome.output.contains("\tb"), "\(outcome)")
    #expect(!outcome.errors.contains("nothing") && !outcome.errors.contains("nobody"), "\(outcome)")
  }

  @Test func documentsHaveNoWeights() throws {
    try work.write("Anna Petrova met Karl Olsen in Oslo.", to: "story.txt")
    let outcome = try work.run(["rank", "story.txt", "--weight-column", "hours"])
    #expect(outcome.status == 64 && outcome.errors.contains("it is for graph files"), "\(outcome)")
  }

  @Test(arguments: [["people.csv", "ties.csv"], ["ties.csv", "people.csv"]])
  func tablesOfNodesAndEdgesAreOneGraph(files: [String]) throws {
    try work.write("Id,Label,Team\n1,Anna,red\n2,Bert,blue\n3,Carl,red\n", to: "people.csv")
    try work.write("Source,Target,Weight\n1,2,4\n", to: "ties.csv")
    let outcome = try work.run(["rank"] + files + ["--by", "strength", "--tsv"])
    #expect(outcome.status == 0 && outcome.output.contains("1\tAnna\t4.0\t1"), "\(outcome)")
    #expect(outcome.output.contains("\tCarl\t0.0\t3"), "a node without edges stays: \(outcome)")
    let alone = try work.run(["rank", "people.csv"])
    #expect(alone.status == 1 && alone.errors.contains("table of nodes"), "\(alone)")
    let converted = try work.run(["convert"] + files + ["--to", "json"])
    #expect(converted.output.contains(#""Team": "blue""#), "\(converted)")
  }

  @Test func aListOfEdgesIsToldUnderAnyName() throws {
    try work.write("# Undirected graph\n# FromNodeId\tToNodeId\n1\t2\n2\t3\n3\t4\n", to: "com.ungraph.txt")
    let outcome = try work.run(["info", "com.ungraph.txt", "--tsv"])
    #expect(outcome.status == 0 && outcome.output.contains("nodes\t4\nedges\t3\n"), "\(outcome)")
  }

  @Test(arguments: [["rank"], ["info"], ["cluster"], ["bridges"], ["export", "--to", "tsv"], ["extract"]])
  func documentsThatNameNobodyAreAFailure(command: [String]) throws {
    try work.write("there is nothing to be found in here, nothing at all.", to: "plain.txt")
    let outcome = try work.run([command[0], "plain.txt"] + command.dropFirst())
    #expect(outcome.status == 1 && outcome.errors.contains("no names in 1 document"), "\(outcome)")
  }

  @Test func aMeasureNamedTwiceIsOneColumn() throws {
    try work.write("a\tb\nb\tc\n", to: "g.tsv")
    let outcome = try work.run(["rank", "g.tsv", "--from", "tsv", "--by", "degree,strength,degree", "--tsv"])
    #expect(outcome.output.hasPrefix("rank\tname\tdegree\tstrength\tid\n"), "\(outcome)")
  }
}

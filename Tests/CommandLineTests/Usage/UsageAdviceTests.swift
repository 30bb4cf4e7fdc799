import ArgumentParser
import TestSupport
import Testing

@testable import comention

/// What is said about a command line that cannot be understood.
@Suite struct UsageAdviceTests {
  /// The text, or nothing where the line is fine.
  private func text(_ line: String) throws -> String {
    do {
      _ = try UsageAdvice.parse(line.split(separator: " ").map(String.init))
      return ""
    } catch let error as WrongUsage {
      return error.description
    }
  }

  @Test(arguments: [
    ("rnak k.tsv", "no command 'rnak'. Did you mean 'rank'?"), ("--timings clutser k.tsv", "Did you mean 'cluster'?"),
    ("evaluate nams a.bio", "no command 'nams'. Did you mean 'names'?"), ("help expalin", "Did you mean 'explain'?"),
    ("xyzzy", "there are run, read, extract, rank,"),
    ("rank k.tsv --by pagernak", "'--by <measures>'. Did you mean 'pagerank'? Please provide one of"),
    ("rank k.tsv --by pagerank,betwenness", "Did you mean 'betweenness'?"),
    ("rank k.tsv --by=Kats", "Did you mean 'katz'?"), ("cluster k.tsv --method leidn", "Did you mean 'leiden'?"),
    ("predict k.tsv --by jacard", "Did you mean 'jaccard'?"),
    ("backbone k.tsv --method dispartiy --to tsv", "'disparity'?"),
    ("convert k.tsv --to grapml", "Did you mean 'graphml'?"), ("rank k.tsv --from gexff", "Did you mean 'gexf'?"),
    ("convert k.tsv -o k.grapml", "Did you mean '.graphml'?"), ("render k.tsv -o k.sgv", "Did you mean '.svg'?"),
    ("rank k.tsv -o k.jsno", "Did you mean '.json'?"),
    ("rank d --unit sentnce", "Did you mean 'sentence'?"),
    ("rank d --weighting npim", "Did you mean 'npmi'?"), ("render k.tsv --theme drak", "Did you mean 'dark'?"),
    ("map k.tsv -o m --theme ligth", "Did you mean 'light'?"), ("render k.tsv --style prnt", "Did you mean 'print'?"),
    ("render k.tsv --engine sdfp", "Did you mean 'sfdp'?"), ("render k.tsv --size-by degre", "Did you mean 'degree'?"),
    ("timeline d --by mnoth", "Did you mean 'month'?"), ("rank k.tsv --topp 3", "'--topp'. Did you mean '--top'?"),
    ("rank k.tsv -top 3", "'-top'. Did you mean '--top'?"),
    ("rank k.tsv --theme dark", "rank has no option '--theme', unlike run, render, map, matrix, timeline"),
    ("render k.tsv --title -x", "write --title=-x"),
  ])
  func names(line: String, advice: String) throws {
    let text = try text(line)
    #expect(text.hasPrefix("Error: ") && text.contains(advice) && text.contains("\nUsage: comention"), "\(text)")
  }

  @Test(
    "nothing is suggested where nothing is near",
    arguments: [
      "rank k.tsv --by zzz", "render k.tsv --theme ultraviolet", "rank k.tsv --zzzzzzzzz",
    ])
  func nothingNear(line: String) throws {
    let text = try text(line)
    #expect(!text.isEmpty && !text.contains("Did you mean"), "\(text)")
  }

  @Test("an input without a command") func inputFirst() throws {
    let work = try Workdir()
    try work.write("Ada met Bob.", to: "letters.txt")
    let outcome = try work.run("letters.txt")
    #expect(outcome.status == 64 && outcome.errors.contains("comention run letters.txt -o out"), "\(outcome)")
  }

  @Test("a type that documents don't have") func types() throws {
    let work = try Workdir()
    try work.write("Ada Lovelace met Charles Babbage.", to: "letters.txt")
    let outcome = try work.run("rank", "letters.txt", "--types", "place,persn")
    #expect(outcome.status == 64 && outcome.errors.contains("Did you mean 'person'?"), "\(outcome)")
  }

  @Test(
    "a command parsed alone is what the parser of the whole makes of it, or is left to that",
    arguments: [
      "rank k.tsv", "rank k.tsv --timings", "rank --by degree,pagerank --top 3 -- k.tsv", "rank k.tsv --top --timings",
      "rank k.tsv --version", "rank help", "rank k.tsv --help", "rank -h", "evaluate names a.bio", "evaluate help",
      "evaluate", "help rank", "--timings rank k.tsv", "convert a.gml -o b.gexf", "convert", "run d -o out --top=5",
      "render k.tsv -o a.svg --title --timings", "train", "rank", "layout-worker", "rank k.tsv -- --timings",
    ])
  func alone(line: String) {
    let arguments = line.split(separator: " ").map(String.init)
    func told(_ parse: () throws -> any ParsableCommand) -> String {
      do {
        var text = ""
        dump(try parse(), to: &text)
        return text
      } catch let error as WrongUsage { return error.description } catch { return Comention.fullMessage(for: error) }
    }
    let whole = told { try Comention.parseAsRoot(arguments) }
    let own = told { try UsageAdvice.parse(arguments) }
    // Advice is only ever added to what the parser of the whole says of something wrong.
    if whole.hasPrefix("Error: ") {
      #expect(own.hasPrefix("Error: "))
    } else {
      #expect(own == whole)
    }
  }

  @Test("what an option was called in a released version still works") func formerNames() throws {
    for (command, names) in FormerNames.names {
      let output = ["run", "map"].contains(command) ? " -o x" : ""
      for (former, name) in names {
        #expect(try text("\(command) k.tsv\(output) \(former) 5") == "")
        #expect(try text("\(command) k.tsv\(output) \(former)=5") == "")
        #expect(try text("\(command) k.tsv\(output) \(former) x").contains("'\(name) <n>'"))
      }
    }
    #expect(
      FormerNames.replaced(in: ["cluster", "--seed=3", "--", "--seed"]) == [
        "cluster", "--community-seed=3", "--", "--seed",
      ])
    #expect(FormerNames.replaced(in: ["rank", "--seed", "3"]) == ["rank", "--seed", "3"])
  }
}

import TestSupport
import Testing

/// The filters as an engine starts them, and folders of parts as it leaves them.
@Suite struct DistributedCommandTests {
  private let work: Workdir

  init() throws { work = try Workdir() }

  @Test func aFilterEndsWithItsCounts() throws {
    let records = #"{"id":"a","text":"Ada Lovelace met Charles Babbage in London."}"# + "\n"
    let documents = try work.run("resolve", "documents", input: records)
    #expect(documents.status == 0 && documents.output.hasSuffix(#""read":1,"written":1}"# + "\n"), "\(documents)")
    let line = String(documents.output.split(separator: "\n")[0]) + "\n"
    let names = try work.run("resolve", "names", input: line)
    #expect(names.status == 0 && names.output.contains(#""format":"comention-statement/1""#), "\(names)")
    let broken = try work.run("resolve", "names", input: line + "{\n")
    #expect(broken.status == 1 && broken.errors.contains("line 2: no JSON"), "\(broken)")
    #expect(!broken.output.contains("comention-end"))
  }

  @Test func factsAreReadFromFiles() throws {
    try work.write(#"{"format":"comention-fact/1","kind":"odd","name":"x"}"# + "\n", to: "facts.jsonl")
    let outcome = try work.run("resolve", "names", "--facts", "facts.jsonl", input: "")
    #expect(outcome.status == 1 && outcome.errors.contains("facts.jsonl: line 1:"), "\(outcome)")
  }

  @Test func theTallyRefusesWhatNoFilterSees() throws {
    for arguments in [["--min-mentions", "2"], ["--decisions", "d.tsv"]] {
      #expect(try work.run(["tally", "documents"] + arguments).status == 64)
    }
  }

  @Test func aFolderOfPartsIsAGraph() throws {
    try work.write("source,target,weight\na,b,2\n", to: "ties/part-00000-x.csv")
    try work.write("source,target,weight\nb,c,3\n", to: "ties/part-00001-x.csv")
    try work.write("source,target,weight\n", to: "ties/part-00002-x.csv")
    try work.write("", to: "ties/_SUCCESS")
    try work.write("", to: "ties/.part-00000-x.csv.crc")
    try work.write("source,target,weight\na,b,2\nb,c,3\n", to: "ties.csv")
    let (parts, whole) = (try work.run("rank", "ties/", "--csv"), try work.run("rank", "ties.csv", "--csv"))
    #expect(parts.status == 0 && parts.output == whole.output, "\(parts)")
    try work.write("id,name,type\na,Ada,person\nb,Bob,person\nc,Cleo,person\n", to: "entities/part-00000-x.csv")
    let named = try work.run("rank", "entities", "ties", "--csv")
    #expect(named.status == 0 && named.output.contains("Cleo"), "\(named)")
  }

  @Test func partsOfDifferentTablesAreRefused() throws {
    try work.write("source,target,weight\na,b,2\n", to: "ties/part-00000-x.csv")
    try work.write("from,to,weight\nb,c,3\n", to: "ties/part-00001-x.csv")
    let outcome = try work.run("info", "ties")
    #expect(
      outcome.status == 1 && outcome.errors.contains("ties") && outcome.errors.contains("first line"), "\(outcome)")
  }
}

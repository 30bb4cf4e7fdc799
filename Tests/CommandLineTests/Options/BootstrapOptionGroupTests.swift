import TestSupport
import Testing

/// `--bootstrap` of `rank`.
@Suite struct BootstrapOptionGroupTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("s\ta\t1\na\tt\t1\ns\tb\t1\nb\tt\t1\na\tb\t1\nt\tz\t1\n", to: "square.tsv")
  }

  @Test func intervalsNeedDocuments() throws {
    let graph = try work.run("rank", "square.tsv", "--bootstrap", "10")
    #expect(graph.status == 64 && graph.errors.contains("documents"), "\(graph)")
    for number in 0..<4 { try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "texts/\(number).txt") }
    let outcome = try work.run("rank", "texts", "--by", "strength", "--bootstrap", "10", "--tsv")
    #expect(outcome.output.hasPrefix("rank\tname\ttype\tstrength\tstrength_low\tstrength_high\tid\n"), "\(outcome)")
  }
}

import TestSupport
import Testing

/// Standard input without a hyphen.
@Suite struct StandardInputTests {
  private let work: Workdir

  init() throws { work = try Workdir() }

  @Test func whatIsPipedInIsRead() throws {
    let text = "Ada Lovelace met Charles Babbage in London."
    for arguments in [["rank", "--tsv"], ["extract"], ["explain", "Ada Lovelace"], ["export", "--to", "tsv"]] {
      try work.write(text, to: "in.txt")
      let outcome = try work.shell("$COMENTION \(arguments.map { "'\($0)'" }.joined(separator: " ")) < in.txt")
      #expect(outcome.status == 0 && outcome.output.lowercased().contains("lovelace"), "\(outcome)")
    }
    let graph = try work.run("convert", "--from", "tsv", "--to", "tsv", input: "a\tb\t1\n")
    #expect(graph.status == 0 && graph.output.contains("a\tb\t1"), "\(graph)")
  }

  @Test(arguments: ["</dev/null", "<&-", "< empty"]) func nothingIsAnError(redirection: String) throws {
    try work.write("", to: "empty")
    for command in ["rank", "run -o out", "info", "explain Ada", "convert --to json"] {
      let outcome = try work.shell("timeout 60 $COMENTION \(command) \(redirection)")
      #expect(outcome.status == 1 && outcome.errors.contains("nothing came in"), "\(outcome)")
    }
  }
}

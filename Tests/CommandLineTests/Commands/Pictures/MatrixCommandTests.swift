import Foundation
import TestSupport
import Testing

@Suite struct MatrixCommandTests {
  private static let karate = "\(Workdir.root)/graphs/karate/karate.tsv"

  @Test func aGraphFileTheSameTwice() throws {
    let work = try Workdir()
    for name in ["a.svg", "b.svg"] {
      let outcome = try work.run("matrix", Self.karate, "-o", name, "--title", "Karate")
      #expect(outcome.status == 0, "\(outcome)")
    }
    let svg = try work.text("a.svg")
    #expect(try work.data("a.svg") == work.data("b.svg"))
    #expect(svg.contains(">Karate</title>") && svg.contains("role=\"img\""))
    // 78 friendships, two squares each.
    #expect(svg.components(separatedBy: "data-weight=").count == 2 * 78 + 1)
  }

  @Test func documentsInAnyOrderAndWithAnyThreads() throws {
    let work = try Workdir()
    let folder = "\(Workdir.root)/samples/harbour"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
    let straight = try work.run(["matrix"] + files + ["--top", "30"])
    let turned = try work.run(["matrix"] + files.reversed() + ["--top", "30", "--threads", "2"])
    #expect(straight.status == 0, "\(straight)")
    #expect(straight.outputBytes == turned.outputBytes)
    #expect(straight.output.contains("the 30 highest-ranked of"))
    #expect(straight.output.contains("paragraphs that name both"))
  }

  @Test func themesAndOrders() throws {
    let work = try Workdir()
    let dark = try work.run("matrix", Self.karate, "--theme", "dark", "--order", "rank")
    #expect(dark.status == 0, "\(dark)")
    #expect(!dark.output.contains("@media") && dark.output.contains("inside by PageRank"))
    #expect(try work.run("matrix", Self.karate).output.contains("prefers-color-scheme:dark"))
    #expect(try work.run("matrix", Self.karate, "--theme", "sepia").status == 64)
  }

  @Test(arguments: ["m.png", "m.pdf", "m.html", "folder/m.PNG"]) func otherFormatsAreRefused(name: String) throws {
    let work = try Workdir()
    let outcome = try work.run("matrix", Self.karate, "-o", name)
    #expect(outcome.status == 64 && outcome.errors.contains("only written as SVG"), "\(outcome)")
    if name == "m.png" { #expect(outcome.errors.contains("rsvg-convert -f png m.svg -o m.png"), "\(outcome)") }
    #expect(try work.list().isEmpty)
  }

  @Test func wrongInputIsRefused() throws {
    let work = try Workdir()
    try work.write("a\tb\t-1\n", to: "g.tsv")
    let negative = try work.run("matrix", "g.tsv", "-o", "m.svg")
    #expect(negative.status == 1 && negative.errors.contains("g.tsv"), "\(negative)")
    #expect(try work.run("matrix", "g.tsv", "--top", "0").status == 64)
    let many = try work.run("matrix", "g.tsv", "--top", "1001")
    #expect(many.status == 64 && many.errors.contains("comention map"), "\(many)")
    let unwritable = try work.run("matrix", Self.karate, "-o", "missing/m.svg")
    #expect(unwritable.status == 1 && unwritable.errors.contains("cannot write missing/m.svg"), "\(unwritable)")
    #expect(try work.list() == ["g.tsv"])
  }
}

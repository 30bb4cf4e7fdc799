#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// What happens where a library is missing that is loaded when it is first needed.
  ///
  /// The loader takes the first file of a name, so an empty one in a folder that is looked into first hides a library.
  @Suite struct MissingLibraryTests {
    private let work: Workdir

    /// What the program cannot start without. pkg-config names libxml2 with the folder of its headers, so that a program is linked with
    /// it that is not built to be handed on; hiding it there hides it from the loader.
    private static let linked = (try? ChildProgram.run("/usr/bin/ldd", [Workdir.executable.path], in: "/"))?.output ?? ""
    static let loadsLibXML2 = !linked.contains("libxml2")

    init() throws {
      work = try Workdir()
      try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "letter.txt")
    }

    /// Runs the command without some libraries.
    private func run(without libraries: String..., arguments: [String]) throws -> Workdir.Outcome {
      for library in libraries { try work.write("", to: "hidden/\(library)") }
      return try ChildProgram.run(
        Workdir.executable.path, arguments, in: work.path, environment: ["LD_LIBRARY_PATH": work["hidden"]])
    }

    private func sample(_ name: String) -> String { "\(Workdir.root)/samples/formats/\(name)" }

    @Test("a page needs libxml2", .enabled(if: loadsLibXML2), arguments: ["story.html", "story-rss.xml"])
    func page(file: String) throws {
      try isNamed(file: file, library: "libxml2.so.2", reason: "libxml2, which", advice: "install libxml2")
    }

    @Test(
      "a file that needs it is named, with what to install, and the others are read",
      arguments: [
        ("story.docx", "libarchive.so.13", "libarchive, which", "apt install libarchive13;"),
        ("story.zip", "libarchive.so.13", "libarchive, which", "apt install libarchive13t64;"),
        ("story.7z", "libarchive.so.13", "libarchive, which", "brew install libarchive)"),
        ("story.tar.gz", "libarchive.so.13", "libarchive, which", "install libarchive13 "),
        ("story.txt.xz", "libarchive.so.13", "libarchive, which", "install libarchive13 "),
        ("story.epub", "libarchive.so.13", "libarchive, which", "install libarchive13 "),
        ("story.eml", "libgmime-3.0.so.0", "GMime, which", "apt install libgmime-3.0-0;"),
        ("story.mbox", "libgmime-3.0.so.0", "GMime, which", "apt install libgmime-3.0-0t64;"),
        ("story.mht", "libgmime-3.0.so.0", "GMime, which", "brew install gmime)"),
      ])
    func isNamed(file: String, library: String, reason: String, advice: String) throws {
      let whole = try work.run("extract", sample(file), "letter.txt", "--per-document")
      #expect(whole.status == 0 && whole.output.split(separator: "\n").count >= 2, "\(whole)")
      let outcome = try run(without: library, arguments: ["extract", sample(file), "letter.txt", "--per-document"])
      #expect(outcome.status == 3 && outcome.output.split(separator: "\n").count == 1, "\(outcome)")
      let lines = outcome.errors.split(separator: "\n").filter { $0.contains(file) }
      #expect(lines.count == 1, "\(outcome)")
      #expect(lines.allSatisfy { $0.contains(": is read with \(reason) is not installed") }, "\(outcome)")
      #expect(lines.allSatisfy { $0.contains(advice) }, "\(outcome)")
    }

    @Test("a member of an archive that needs another one is named as one") func member() throws {
      #expect(try work.shell("cp '\(sample("story.eml"))' . && tar -cf box.tar story.eml letter.txt").status == 0)
      let outcome = try run(without: "libgmime-3.0.so.0", arguments: ["read", "box.tar"])
      #expect(outcome.errors.contains("box.tar/story.eml: is read with GMime, which is not installed"), "\(outcome)")
      #expect(outcome.output.contains("Ada Lovelace"), "\(outcome)")
    }

    @Test("that languages are not told is said once, and all is read") func languages() throws {
      let french = "Le ministre a rencontré hier le maire de la ville pour parler de la réforme. "
      try work.write(String(repeating: french, count: 10), to: "lettre.txt")
      let whole = try work.run("read", "letter.txt", "lettre.txt", "--language", "own")
      #expect(whole.output.split(separator: "\n").count == 1 && whole.errors.contains("French"), "\(whole)")
      let outcome = try run(
        without: "libcld2.so.0", arguments: ["read", "letter.txt", "lettre.txt", "--language", "own"])
      #expect(outcome.status == 0 && outcome.output.split(separator: "\n").count == 2, "\(outcome)")
      #expect(outcome.errors.components(separatedBy: "CLD2 is not installed").count == 2, "\(outcome)")
      #expect(outcome.errors.contains("apt install libcld2-0"), "\(outcome)")
    }

    @Test("a text that is no UTF-8 is read as Windows-1252, which is said") func encodings() throws {
      let russian = "Анна встретила Ивана в Москве, и они говорили о реформе до вечера. "
      try work.write(try #require(String(repeating: russian, count: 5).data(using: .windowsCP1251)), to: "russian.txt")
      let whole = try work.run("read", "russian.txt", "--language", "any")
      #expect(whole.status == 0 && whole.output.contains("Москве"), "\(whole)")
      let outcome = try run(
        without: "libuchardet.so.0", arguments: ["read", "russian.txt", "letter.txt", "--language", "any"])
      #expect(outcome.status == 0 && !outcome.output.contains("Москве"), "\(outcome)")
      #expect(outcome.errors.contains("russian.txt: is not valid UTF-8 and was read as Windows-1252, as uchardet"))
      #expect(outcome.errors.contains("apt install libuchardet0") && !outcome.errors.contains("letter.txt"))
    }

    @Test("pictures and DOT need Graphviz, tables of the same graph don't") func graphviz() throws {
      try work.writeKarateClub()
      try work.write("graph { a -- b; b -- c }", to: "three.dot")
      for arguments in [["render", "karate.tsv", "-o", "karate.svg"], ["rank", "three.dot"]] {
        let outcome = try run(without: "libgvc.so.6", arguments: arguments)
        #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
        #expect(outcome.errors.contains("not installed; install libgvc6"), "\(outcome)")
      }
      let ranked = try run(without: "libgvc.so.6", arguments: ["rank", "karate.tsv"])
      #expect(ranked.status == 0 && ranked.errors.isEmpty, "\(ranked)")
      #expect(ranked.output == (try work.run("rank", "karate.tsv")).output)
    }

    @Test("graphs in XML need libxml2", .enabled(if: loadsLibXML2)) func graphML() throws {
      try work.writeKarateClub()
      #expect(try work.run("convert", "karate.tsv", "-o", "karate.graphml").status == 0)
      let outcome = try run(without: "libxml2.so.2", arguments: ["rank", "karate.graphml"])
      #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.errors.contains("karate.graphml") && outcome.errors.contains("libxml2 is not installed"))
    }

    @Test("a program that starts needs none of them") func starting() throws {
      try #require(!Self.linked.isEmpty)
      for library in ["libarchive", "libgmime", "libglib", "libuchardet", "libcld2", "libgvc", "libcgraph"] {
        #expect(!Self.linked.contains(library), "\(Self.linked)")
      }
    }
  }
#endif

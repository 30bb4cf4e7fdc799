import Foundation
import TestSupport
import Testing

/// What the libraries say must make sense to those who don't run the command.
@Suite struct LibraryWordsTests {
  /// The tools of this repository; all other targets are libraries.
  private static let tools: Set<String> = ["comention", "GazetteerCompiler"]

  private static let sources = URL(fileURLWithPath: "\(Workdir.root)/Sources")

  private static func files() throws -> [URL] {
    let targets = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !tools.contains($0) }
    return targets.flatMap { target in
      let folder = sources.appendingPathComponent(target)
      let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }
  }

  /// Options in the text literals of a line, comments left out: two hyphens and a small letter at the start of a word.
  private static func options(in line: Substring) -> [String] {
    let code = line.drop { $0 == " " }
    guard !code.hasPrefix("//"), let quote = code.firstIndex(of: "\"") else { return [] }
    return code[quote...].matches(of: /(?:^|[\s("'`])(--[a-z][a-z-]*)/).map { String($0.1) }
  }

  @Test func optionsAreFoundWhereThereAreSome() {
    #expect(Self.options(in: "  throw error(\"draw fewer nodes (--max-nodes)\")") == ["--max-nodes"])
    #expect(Self.options(in: "    + \"use --a or --by day\"") == ["--a", "--by"])
    #expect(Self.options(in: "  /// As \"--by\" says.").isEmpty)
    #expect(Self.options(in: "  let arrow = \"a --> b -- c\"").isEmpty)
  }

  /// Other programs' options, which messages name: those of Neo4j's importer and of qpdf.
  private static let others: Set<String> = ["--multiline-fields", "--decrypt"]

  @Test func noLibraryNamesAnOptionOfTheCommand() throws {
    let files = try Self.files()
    #expect(files.count > 300)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let found = Self.options(in: line).filter { !Self.others.contains($0) }
        #expect(found.isEmpty, "\(file.lastPathComponent):\(number + 1): options are for the command to name")
      }
    }
  }
}

import EntityExtraction
import Foundation
import TestSupport
import Testing

@testable import GazetteerCompiler

/// The program itself, on lists made up here.
struct GazetteerCompilerTests {
  private static let program: String = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent().appendingPathComponent("GazetteerCompiler").path
    #else
      return Bundle.main.bundleURL.appendingPathComponent("GazetteerCompiler").path
    #endif
  }()

  private func run(_ arguments: String..., in work: Workdir) throws -> ChildProgram.Outcome {
    try ChildProgram.run(Self.program, arguments, in: work.path)
  }

  @Test func listsBecomeKindsOfNames() throws {
    let work = try Workdir()
    for list in NameList.all { try work.write("", to: "data/gazetteers/\(list.file)") }
    try work.write("Ada\nFlorence\n", to: "data/gazetteers/first.txt")
    try work.write("Florence\r\nNew Kisumu\r\n", to: "data/gazetteers/cities.txt")
    try work.write("rain\tO\nrain\tO\n", to: "data/train/a.bio")
    try work.write("snow\tO\nsnow\tO\n", to: "data/train/read-me.txt")
    try work.write("# kind\tnames\ncompany\tHalvorsen|Florence\n", to: "own.tsv")
    let outcome = try run("names", "data", "own.tsv", "names.bin", in: work)
    // Ada, Florence, New Kisumu, rain and Halvorsen.
    #expect(outcome.status == 0 && outcome.output.hasPrefix("5 names, "), "\(outcome)")
    let bytes = Array(try work.data("names.bin"))
    try bytes.withUnsafeBytes { buffer in
      let table = try #require(NameFingerprints(buffer))
      func kinds(_ name: String) throws -> NameKinds { table.kinds(of: try #require(NameHash.of(name))) }
      #expect(try kinds("Ada") == .givenName)
      #expect(try kinds("Florence") == [.givenName, .city, .company])
      #expect(try kinds("Halvorsen") == .company)
      #expect(try kinds("New Kisumu") == .city)
      #expect(try kinds("rain") == .commonWord)
      #expect(try kinds("snow") == [])
    }
  }

  @Test func whatIsMissingIsNamed() throws {
    let work = try Workdir()
    let usage = try run("names", "data", in: work)
    #expect(usage.status == 64 && usage.errors.contains("usage: GazetteerCompiler names DATA NAMES OUTPUT"), "\(usage)")
    let missing = try run("names", "data", "own.tsv", "names.bin", in: work)
    #expect(missing.status == 1 && missing.errors.contains("data/gazetteers/first.txt: cannot be read"), "\(missing)")
    #expect(try work.list() == [])
  }

  @Test func everyKindOfListHasOne() {
    #expect(Set(NameList.all.map(\.file)).count == NameList.all.count)
    let kinds = NameList.all.reduce(into: NameKinds()) { $0.insert($1.kind) }
    #expect(kinds.isSuperset(of: [.givenName, .surname, .city, .country, .company, .institution, .club]))
  }
}

import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct ArchiveTests {
  private let folder: Workdir

  init() throws { folder = try Workdir() }

  private func read(_ bytes: [UInt8], as name: String) throws -> ReadingResult {
    try folder.write(bytes, to: name)
    return folder.read(name)
  }

  @Test func membersAreReadByTheirFormats() throws {
    let result = try read(ArchiveFixtures.mixed, as: "m.zip")
    #expect(
      result.ids == [
        "m.zip/a.md", "m.zip/abs.txt", "m.zip/b/second.txt", "m.zip/c:/win/w.txt", "m.zip/etc/passwd.txt",
        "m.zip/inner.zip/deep.txt",
      ])
    #expect(result.documents.map(\.format).prefix(3) == ["markdown", "plainText", "plainText"])
    #expect(result.documents.last?.text == "Ada met Kim.")
    #expect(result.codes == [.binary] && result.problems[0].path == folder["m.zip"] + "/bad.txt")
    #expect(result.passedOver.map(\.names) == [["pic.jpg"]], "hidden files aren't told")
  }

  /// A zip is told by its content under any name, and through a pipe.
  @Test func theNameMakesNoDifference() throws {
    let named = try read(ArchiveFixtures.dated, as: "m.zip").documents.map(\.text)
    #expect(named == ["Kim left.", "Kim came."])
    #expect(try read(ArchiveFixtures.dated, as: "m.bin").documents.map(\.text) == named)
    let piped = DocumentReader().documents(at: ["-"], standardInput: .bytes(ArchiveFixtures.dated))
    #expect(piped.documents.map(\.text) == named && piped.ids.first == "stdin/2024-03-05 x.txt")
  }

  /// Under the locale that a program begins with, which has no such letters.
  @Test func lettersInNames() throws {
    #expect(try read(ArchiveFixtures.letters, as: "m.zip").ids == ["m.zip/d/ünï–日本.txt"])
  }

  @Test func datesComeFromTheNamesOfMembers() throws {
    #expect(try read(ArchiveFixtures.dated, as: "m.zip").documents.map(\.date) == ["2024-03-05", nil])
    #expect(try read(ArchiveFixtures.dated, as: "2024/m.zip").documents.map(\.date) == ["2024-03-05", nil])
  }

  @Test(arguments: [("a.tar.gz", ArchiveFixtures.tgz), ("a.tbz2", ArchiveFixtures.tbz2), ("a", ArchiveFixtures.txz)])
  func tarsCompressedInAnyWay(name: String, bytes: [UInt8]) throws {
    let result = try read(bytes, as: name)
    #expect(result.ids == ["d/ü.txt", "z.txt", "z.txt~2"].map { "\(name)/\($0)" })
    #expect(Set(result.documents.map(\.text)) == ["Üte came.", "Zoe left.", "Zoe came back."])
    #expect(result.passedOver.flatMap(\.names) == ["dev.txt", "fifo.txt", "link.txt"])
    #expect(result.problems.isEmpty)
  }

  @Test func archivesInArchivesEndSomewhere() throws {
    let result = try read(ArchiveFixtures.nested, as: "n.zip")
    #expect(result.codes == [.expandsTooFar] && result.documents.isEmpty)
    #expect(result.problems[0].path == folder["n.zip"] + "/n.zip/n.zip/n.zip")
  }

  @Test func passwordsAreAskedForMemberByMember() throws {
    let result = try read(ArchiveFixtures.encrypted, as: "e.zip")
    #expect(result.ids == ["e.zip/o.txt"] && result.codes == [.encrypted])
    #expect(result.problems[0].path == folder["e.zip"] + "/s.txt")
  }

  /// A damaged member is told and the others are read: Python's zlib puts the first one's data at byte 42.
  @Test func damage() throws {
    var bytes = ArchiveFixtures.dated
    bytes[48] ^= 0xFF
    let result = try read(bytes, as: "d.zip")
    #expect(result.ids == ["d.zip/y.txt"] && result.codes == [.damaged])
  }

  @Test(.ifItHangs) func anArchiveCutAnywhere() throws {
    for whole in [ArchiveFixtures.mixed, ArchiveFixtures.tgz, ArchiveFixtures.txz, ArchiveFixtures.nested] {
      for count in stride(from: 0, to: whole.count, by: 7) {
        let result = try read(Array(whole[..<count]), as: count % 2 == 0 ? "c.zip" : "c.tgz")
        #expect(!result.documents.isEmpty || !result.problems.isEmpty, "\(count)")
      }
    }
  }

  /// A folder may be called as an archive is.
  @Test func idsStayUnique() throws {
    try folder.write(ArchiveFixtures.dated, to: "a/m.zip")
    try folder.write("Zoe came.", to: "b/m.zip/y.txt")
    let result = folder.read("a", "b")
    #expect(result.ids == ["m.zip/2024-03-05 x.txt", "m.zip/y.txt", "m.zip/y.txt~2"])
  }

  @Test func foldersAreToldOfArchives() throws {
    try folder.write(ArchiveFixtures.dated, to: "in/m.zip")
    try folder.write("Ada came.", to: "in/n.txt")
    try folder.write("x", to: "in/p.jpg.gz")
    let result = folder.read("in")
    #expect(result.ids == ["m.zip/2024-03-05 x.txt", "m.zip/y.txt", "n.txt"])
    #expect(result.passedOver.flatMap(\.names) == ["p.jpg.gz"], "what it holds is no document by its name")
  }

  /// So that a list of them is whole.
  @Test func everyMemberThatCannotBeReadIsNamed() throws {
    let members = (10...59).map { (name: "\($0).txt", text: "\0\u{1}\u{2}") } + [(name: "a.txt", text: "Kim left.")]
    let result = try read(StoredZip.bytes(members), as: "m.zip")
    #expect(
      result.problems.map(\.path) == (10...59).map { folder["m.zip"] + "/\($0).txt" } && result.documents.count == 1)
  }
}

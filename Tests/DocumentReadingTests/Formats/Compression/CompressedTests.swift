import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct CompressedTests {
  /// `{"id":"a","text":"Kim left."}`, a line feed, `{"id":"b","text":"Ada came."}`, a line feed, by Python's gzip.
  private static let lines: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0xCA, 0x4C, 0x51, 0xB2, 0x52, 0x4A,
    0x54, 0xD2, 0x51, 0x2A, 0x49, 0xAD, 0x28, 0x01, 0x32, 0xBD, 0x33, 0x73, 0x15, 0x72, 0x52, 0xD3, 0x4A, 0xF4,
    0x94, 0x6A, 0xB9, 0xAA, 0x21, 0xB2, 0x49, 0x08, 0x59, 0xC7, 0x94, 0x44, 0x85, 0xE4, 0xC4, 0xDC, 0x54, 0x90,
    0x2C, 0x00, 0xB8, 0xF2, 0x44, 0xB5, 0x3C, 0x00, 0x00, 0x00,
  ]

  @Test(arguments: ["a.jsonl.gz", "a.gz", "a"]) func theNameInsideTellsTheFormat(name: String) throws {
    let folder = try Workdir()
    try folder.write(Self.lines, to: name)
    let result = folder.read(name)
    #expect(result.ids == ["a", "b"] && result.problems.isEmpty)
    #expect(result.documents.first?.format == "jsonLines")
  }

  @Test func asTextUnderTheNameOfText() throws {
    let folder = try Workdir()
    try folder.write(Self.lines, to: "a.txt.gz")
    #expect(folder.read("a.txt.gz").ids == ["a.txt.gz"])
  }

  /// What was read before the break is kept, and the break is told.
  @Test func aStreamThatBreaksOff() throws {
    let folder = try Workdir()
    try folder.write(Array(Self.lines.dropLast(9)), to: "a.jsonl.gz")
    let result = folder.read("a.jsonl.gz")
    #expect(result.codes.contains(.damaged))
    #expect(result.problems.first?.path == folder["a.jsonl.gz"])
  }

  /// Nothing, by Python's gzip.
  @Test func nothingCompressed() throws {
    let folder = try Workdir()
    try folder.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0], to: "a.txt.gz")
    #expect(folder.read("a.txt.gz").codes == [.empty])
  }

  @Test func whatIsNotCompressedAtAll() throws {
    let folder = try Workdir()
    try folder.write([0x1F, 0x8B, 0x08, 0xFF, 1, 2, 3, 0, 0, 0], to: "a.txt.gz")
    #expect(folder.read("a.txt.gz").problems.count == 1)
    try folder.write("Kim left.", to: "b.txt.gz")
    #expect(folder.read("b.txt.gz").documents.map(\.text) == ["Kim left."], "the content decides")
  }
}

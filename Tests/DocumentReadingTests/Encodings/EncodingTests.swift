import DocumentReading
import Foundation
import TestSupport
import Testing
import TextModel

@Suite struct EncodingTests {
  private func text(_ bytes: [UInt8]) throws -> (text: String?, remarks: Int) {
    let folder = try Workdir()
    try folder.write(bytes, to: "a.txt")
    let result = folder.read("a.txt")
    return (result.documents.first?.text, result.remarks.count)
  }

  @Test func byteOrderMarks() throws {
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Kím".utf8)) == ("Kím", 0))
    #expect(try text([0xFF, 0xFE, 0x4B, 0, 0xED, 0, 0x3D, 0xD8, 0x00, 0xDE]) == ("Kí😀", 0))
    #expect(try text([0xFE, 0xFF, 0, 0x4B, 0, 0xED, 0xD8, 0x3D, 0xDE, 0x00]) == ("Kí😀", 0))
    #expect(try text([0xFF, 0xFE, 0, 0, 0x4B, 0, 0, 0, 0x00, 0xF6, 0x01, 0x00]) == ("K😀", 0))
    #expect(try text([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x4B, 0x00, 0x01, 0xF6, 0x00]) == ("K😀", 0))
  }

  @Test func windows1252IsTheFallbackAndSaysSo() throws {
    let folder = try Workdir()
    try folder.write(Array("Caf".utf8) + [0xE9, 0x20, 0x93, 0x68, 0x69, 0x94, 0x20, 0x80, 0x81], to: "a.txt")
    let result = folder.read("a.txt")
    #expect(result.documents.first?.text == "Café “hi” €\u{81}")
    #expect(result.remarks.first?.path == folder["a.txt"])
    #expect(result.remarks.first?.message.contains("Windows-1252") == true)
  }

  @Test func brokenWideTextIsRepairedAndSaysSo() throws {
    #expect(try text([0xFF, 0xFE, 0x4B, 0, 0x3D, 0xD8, 0x4B, 0]) == ("K\u{FFFD}K", 1))
    #expect(try text([0xFF, 0xFE, 0x4B, 0, 0x4B]) == ("K\u{FFFD}", 1))
    #expect(try text([0xEF, 0xBB, 0xBF, 0x4B, 0xFF]) == ("K\u{FFFD}", 1))
  }

  @Test(
    arguments: [
      Array("GIF89a text".utf8), [0x89, 0x50, 0x4E, 0x47, 13], Array("a\0b".utf8),
      [0xFF, 0xD8, 0xFF, 0xE0], [UInt8](repeating: 0x81, count: 50) + [UInt8](repeating: 2, count: 9),
    ] as [[UInt8]])
  func binaryFiles(bytes: [UInt8]) throws {
    let folder = try Workdir()
    for name in ["a.txt", "a.md", "a.jsonl", "a.dat"] { try folder.write(bytes, to: name) }
    let result = folder.read("a.txt", "a.md", "a.dat")
    #expect(result.codes == [.binary, .binary, .binary])
    #expect(result.problems.allSatisfy { $0.reason.hasPrefix("looks like") })
    #expect(folder.read("a.jsonl").documents.isEmpty)
    #expect(folder.read("a.jsonl").problems.count == 1)
  }

  @Test(arguments: ["", " \n\u{A0}\t", "\u{FEFF}", "\u{FEFF}\n"])
  func emptyFiles(text: String) throws {
    let folder = try Workdir()
    for name in ["a.txt", "b.md", "c.jsonl", "d"] { try folder.write(text.replacing("\u{A0}", with: ""), to: name) }
    #expect(folder.read("a.txt", "b.md", "c.jsonl", "d").codes == Array(repeating: .empty, count: 4))
    #expect(folder.read("-", standardInput: text).codes == [.empty])
  }

  @Test func sizeLimit() throws {
    let folder = try Workdir()
    try folder.write(String(repeating: "a", count: 1_000), to: "a.txt")
    try folder.write(
      "{\"text\":\"\(String(repeating: "a", count: 1_000))\"}\n{\"id\":\"2\",\"text\":\"b\"}", to: "b.jsonl")
    var reader = DocumentReader()
    reader.largestSize = 999
    let result = reader.documents(at: [folder["a.txt"], folder["b.jsonl"]])
    #expect(result.codes == [.tooLarge, .tooLarge])
    #expect(result.problems[1].line == 1)
    #expect(result.ids == ["2"])
    reader.largestSize = 1_000
    #expect(reader.documents(at: [folder["a.txt"]]).ids == ["a.txt"])
  }

  /// By its size, not after two gigabytes of it were read.
  @Test(.timeLimit(.minutes(1))) func aHugeFileIsRefusedAtOnce() throws {
    let folder = try Workdir()
    let path = try folder.write(String(repeating: "The harbour is quiet. ", count: 20_000), to: "huge.txt")
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 40 << 30)
    try file.close()
    #expect(folder.read("huge.txt").codes == [.tooLarge])
  }

  @Test func fingerprint() throws {
    let folder = try Workdir()
    try folder.write("abc", to: "a.txt")
    // FIPS 180-2, appendix B.1.
    #expect(
      folder.read("a.txt").documents.first?.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(arguments: [false, true]) func wideTextWithoutAMark(bigEndian: Bool) throws {
    let words = "Kím met Ada in Lagos on Monday.\n"
    let bytes = words.utf16.flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    #expect(try text(bytes).text == words)
    // Zeros between other bytes than letters are data.
    #expect(try text((0..<64).flatMap { [UInt8($0), 0] }).text == nil)
    #expect(try text(bytes + [0]).text == nil)
  }
}

import TestSupport
import Testing

@testable import DocumentReading

/// An archive's members are read by several threads as by one.
@Suite struct ArchiveThreadsTests {
  private let work: Workdir

  init() throws { work = try Workdir() }

  /// A tar as POSIX describes it, with names, sizes and checksums only.
  private func tar(_ members: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, text) in members {
      var head = [UInt8](repeating: 0, count: 512)
      func set(_ text: String, at place: Int) { head.replaceSubrange(place..<place + text.utf8.count, with: text.utf8) }
      let size = String(text.utf8.count, radix: 8)
      set(name, at: 0)
      set("0000644", at: 100)
      set(String(repeating: "0", count: 11 - size.utf8.count) + size, at: 124)
      set("00000000000", at: 136)
      set("        0", at: 148)
      set("ustar\u{0}00", at: 257)
      let sum = String(head.reduce(0) { $0 + Int($1) }, radix: 8)
      set(String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\u{0} ", at: 148)
      bytes += head + text.utf8 + [UInt8](repeating: 0, count: (512 - text.utf8.count % 512) % 512)
    }
    return bytes + [UInt8](repeating: 0, count: 1024)
  }

  private func archives() throws -> String {
    let story = "Ada Lovelace met Charles Babbage at the harbour of Lagos, where they spoke about the mills."
    for archive in 0..<3 {
      var members: [(String, String)] = []
      for number in 0..<60 {
        members.append(("n\(number).txt", "\(story) It was day \(number) of \(archive).\n"))
        members.append(
          ("p\(number).html", "<html><body><h1>Day</h1><p>\(story) \(number), \(archive).</p></body></html>"))
      }
      members += [("e.txt", ""), ("q.html", "<html></html>"), ("b.txt", "\u{7F}ELF\u{0}\u{1}"), ("x.exe", "x")]
      members.append(("r.jsonl", (0..<20).map { #"{"id": "\#($0)", "text": "\#(story)"}"# }.joined(separator: "\n")))
      for number in 0..<30 { members.append(("f\(number).html", "<html></html>")) }
      try work.write(tar(members), to: "in/a\(archive).tar")
    }
    return work["in"]
  }

  @Test(arguments: [2, 3, 8]) func anyNumberOfThreadsGivesTheSame(threads: Int) throws {
    let path = try archives()
    var reader = DocumentReader()
    let one = reader.documents(at: [path])
    #expect(one.documents.count == 3 * 140)
    #expect(one.problems.count == 3 * 33)
    reader.threads = threads
    for _ in 0..<3 {
      #expect(reader.documents(at: [path]) == one)
      #expect(reader.documents(at: [path + "/a1.tar"]) == reader.with(threads: 1).documents(at: [path + "/a1.tar"]))
    }
  }
}

extension DocumentReader {
  fileprivate func with(threads: Int) -> DocumentReader {
    var reader = self
    reader.threads = threads
    return reader
  }
}

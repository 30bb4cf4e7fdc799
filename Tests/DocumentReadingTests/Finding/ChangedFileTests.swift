import Foundation
import TestSupport
import Testing
import TextModel

@testable import DocumentReading

/// Files that another program writes to while they are read.
@Suite struct ChangedFileTests {
  private let work: Workdir

  init() throws { work = try Workdir() }

  @Test func aFileThatGrowsIsTold() throws {
    let path = try work.write(#"{"id": "a", "text": "Anna Petrova left."}"# + "\n", to: "growing.jsonl")
    var readings = DocumentReader().readings(at: [path])
    guard case .document(let first) = readings.next() else { return #expect(Bool(false), "no document") }
    #expect(first.id == "a")
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data((#"{"id": "b", "text": "Karl Olsen stayed."}"# + "\n").utf8))
    try file.close()
    var remarks: [String] = []
    while let reading = readings.next() {
      if case .remark(let remark) = reading { remarks.append(remark.message) }
    }
    #expect(remarks == ["was changed while it was read; once it is complete, run the command again"])
  }

  @Test func aFileThatStaysIsNot() throws {
    let path = try work.write(#"{"id": "a", "text": "Anna Petrova left."}"# + "\n", to: "still.jsonl")
    #expect(DocumentReader().documents(at: [path]).remarks.isEmpty)
  }
}

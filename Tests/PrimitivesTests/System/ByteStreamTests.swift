import Foundation
import Primitives
import TestSupport
import Testing

@Suite struct ByteStreamTests {
  private let bytes = (0..<600_001).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  private func whole(_ stream: ByteStream) throws -> [UInt8] {
    var all: [UInt8] = []
    while case let piece = try stream.next(), !piece.isEmpty { all += piece }
    return all
  }

  @Test("what was written is read, piece by piece") func files() throws {
    let folder = try Workdir()
    let output = try FileDescriptor.writing(folder["file"], truncating: true)
    try bytes.withUnsafeBytes { try output.write($0) }
    try output.close()
    #expect(try Data(contentsOf: URL(filePath: folder["file"])) == Data(bytes))
    #expect(try whole(ByteStream(path: folder["file"])) == bytes)
    #expect(try ByteStream(path: folder["file"]).rest(upTo: bytes.count) == bytes)
    #expect(try ByteStream(path: folder["file"]).rest(upTo: bytes.count - 1) == nil)
    let again = try FileDescriptor.writing(folder["file"], truncating: true)
    try again.close()
    #expect(try whole(ByteStream(path: folder["file"])).isEmpty)
  }

  @Test("memory is one piece") func memory() throws {
    let stream = ByteStream(bytes: [1, 2, 3])
    #expect(try stream.next() == [1, 2, 3])
    #expect(try stream.next().isEmpty)
  }

  @Test("what cannot be opened or read says so") func errors() throws {
    let folder = try Workdir()
    #expect(throws: SystemError.noSuchFile) { try ByteStream(path: folder["none"]) }
    #expect(throws: SystemError.self) { try whole(ByteStream(path: folder.path)) }
    #expect(throws: SystemError.noSuchFile) { try FileDescriptor.writing(folder["none/file"], truncating: true) }
    #expect(try !FileDescriptor.reading("/dev/null").isTerminal)
    #if os(Linux)
      let full = try FileDescriptor.writing("/dev/full", truncating: false)
      #expect(throws: SystemError.noSpace) { try bytes.withUnsafeBytes { try full.write($0) } }
      try full.close()
    #endif
  }

  @Test("the process tells its number and what it used") func process() {
    #expect(CurrentProcess.identifier == ProcessInfo.processInfo.processIdentifier)
    let usage = CurrentProcess.usage
    #expect(usage.processorTime > .zero && usage.peakMemory > 1 << 20)
  }
}

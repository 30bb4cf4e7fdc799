internal import EntityResolution
internal import Primitives

/// Lines in, lines out, and at the end how many: what an engine that runs a step on many machines starts on each.
///
/// The last line is `{"format":"comention-end/1","read":…,"written":…}`; where it is missing, or the counts are others than
/// the engine's, a filter died early.
public struct LineFilter {
  /// Takes the bytes of some lines, line feeds included.
  public typealias Output = ([UInt8]) throws -> Void

  /// The format of the last line.
  public static let endFormat = "comention-end/1"

  private let input: ByteStream
  private let output: Output
  private var buffer: [UInt8] = []
  private var start = 0
  /// The number of lines read so far.
  public private(set) var read = 0
  /// The number of lines written so far.
  public private(set) var written = 0

  /// A filter from standard input.
  public init(output: @escaping Output) { self.init(ByteStream(FileDescriptor.standardInput), output: output) }

  /// A filter of lines in memory.
  public init(bytes: [UInt8], output: @escaping Output) { self.init(ByteStream(bytes: bytes), output: output) }

  init(_ input: ByteStream, output: @escaping Output) { (self.input, self.output) = (input, output) }

  /// The next line without its line feed; nil at the end.
  mutating func nextLine() throws -> [UInt8]? {
    var searched = start
    while true {
      let end = buffer.withUnsafeBufferPointer { $0[searched...].firstIndex(of: UInt8(ascii: "\n")) }
      if let end {
        defer { start = end + 1 }
        read += 1
        return Array(buffer[start..<end])
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      let piece = try input.next()
      if piece.isEmpty {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        read += 1
        return buffer
      }
      buffer += piece
    }
  }

  /// The next lines, as records, as many as threads can work on; empty at the end.
  mutating func nextLines(_ limit: Int) throws -> [(number: Int, bytes: [UInt8])] {
    var lines: [(number: Int, bytes: [UInt8])] = []
    while lines.count < limit, let line = try nextLine() { lines.append((read, line)) }
    return lines
  }

  /// Writes a line.
  mutating func write(_ json: JSONText) throws {
    written += 1
    try output(json.bytes + [UInt8(ascii: "\n")])
  }

  /// Writes the last line.
  mutating func finish() throws {
    let end = JSONText { json in
      json.add("format", Self.endFormat)
      json.add("read", read)
      json.add("written", written)
    }
    try output(end.bytes + [UInt8(ascii: "\n")])
  }

  /// Turns every line into others, several lines at once; what comes out is in the order of what came in.
  mutating func map(
    threads: Int, _ transform: @escaping @Sendable (JSONNode) throws -> [JSONText]
  ) async throws {
    while case let lines = try nextLines(max(1, threads) * 16), !lines.isEmpty {
      let results = await lines.concurrentMap(threads: threads) { line in
        Result { try Self.record(line, transform) }
      }
      for result in results { for line in try result.get() { try write(line) } }
    }
    try finish()
  }

  /// What to make of a line; errors say which one it is.
  static func record<Value>(
    _ line: (number: Int, bytes: [UInt8]), _ transform: (JSONNode) throws -> Value
  ) throws -> Value {
    do {
      return try transform(try JSONNode(line: line.bytes))
    } catch let error as JSONLine.Failure {
      throw LineError(line: line.number, reason: "no JSON at byte \(error.offset + 1)")
    } catch JSONNode.Mismatch.missing(let path, let name) {
      throw LineError(line: line.number, reason: "\((path + [name]).joined(separator: ".")) is missing")
    } catch JSONNode.Mismatch.type(let path) {
      throw LineError(line: line.number, reason: "\(path.joined(separator: ".")) is of another type")
    } catch let error as RecordError {
      throw LineError(line: line.number, reason: error.reason)
    } catch let error as NameStatement.Malformed {
      throw LineError(line: line.number, reason: error.reason)
    }
  }

  /// Calls a body with every line.
  mutating func forEach(_ body: (JSONNode) throws -> Void) throws {
    while let line = try nextLine() { try Self.record((read, line), body) }
  }
}

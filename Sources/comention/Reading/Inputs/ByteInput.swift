import ComentionKit
import Primitives

/// Why a graph file could not be opened or read.
struct InputError: Error, CustomStringConvertible {
  /// The name the person gave it.
  var name: String
  /// The system's words, or those of what was to make sense of the bytes.
  var reason: String
  /// What to do.
  var advice = "; check the name, and that you may read it"

  var description: String { "\(name): \(reason)\(advice)" }
}

/// The bytes of a file or of standard input, as they come, with a look ahead at the first of them; what is compressed
/// comes unpacked. A folder of the parts of one table is that table, see ``PartFolder``.
final class ByteInput {
  private let name: String
  private let stream: GzipInflation
  private var peeked: [UInt8] = []

  /// Opens a file, or takes standard input for `-`.
  init(_ path: String) throws(InputError) {
    name = path == "-" ? "standard input" : path
    if path != "-" { InputProtection.add([path]) }
    if let folder = PartFolder(path) {
      // Each part is inflated by itself.
      stream = GzipInflation(folder.bytes())
      return
    }
    let bytes: ByteStream
    do throws(SystemError) {
      bytes = path == "-" ? ByteStream(FileDescriptor.standardInput) : try ByteStream(path: path)
    } catch {
      throw InputError(name: path, reason: error.message)
    }
    let name = name
    var unpacked: ByteStream?
    stream = GzipInflation {
      let stream = try unpacked ?? CompressedBytes.unpacked(bytes, path: name)
      unpacked = stream
      let piece = try stream.next()
      return piece.isEmpty ? nil : piece
    }
  }

  /// The first bytes, up to a few pages, which stay to be read.
  func peek() throws(InputError) -> [UInt8] {
    while peeked.count < 1 << 16, let piece = try receive() { peeked += piece }
    return peeked
  }

  /// The next bytes, or nil at the end.
  func next() throws(InputError) -> [UInt8]? {
    if !peeked.isEmpty {
      defer { peeked = [] }
      return peeked
    }
    return try receive()
  }

  /// All bytes that are left.
  func rest() throws(InputError) -> [UInt8] {
    var all: [UInt8] = []
    while let piece = try next() { all += piece }
    return all
  }

  private func receive() throws(InputError) -> [UInt8]? {
    do {
      return try stream.next()
    } catch let error as DocumentProblem {
      throw InputError(name: name, reason: error.reason, advice: "; " + error.advice)
    } catch let error as SystemError {
      throw InputError(name: name, reason: error.message)
    } catch {
      throw InputError(name: name, reason: "\(error)", advice: "")
    }
  }
}

extension PartitionFile {
  /// Reads a file, or standard input for `-`.
  init(path: String) throws {
    try self.init(ByteInput(path).rest(), name: path == "-" ? "standard input" : path)
  }
}

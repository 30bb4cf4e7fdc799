import ComentionKit

/// Why a graph file could not be opened or read.
struct InputError: Error, CustomStringConvertible {
  /// The name the person gave it.
  var name: String
  /// The system's words.
  var reason: String

  var description: String { "\(name): \(reason); check the name, and that you may read it" }
}

/// The bytes of a file or of standard input, as they come, with a look ahead at the first of them.
final class ByteInput {
  private let name: String
  private let stream: ByteStream
  private var peeked: [UInt8] = []

  /// Opens a file, or takes standard input for `-`.
  init(_ path: String) throws(InputError) {
    name = path == "-" ? "standard input" : path
    do throws(SystemError) {
      stream = path == "-" ? ByteStream(.standardInput) : try ByteStream(path: path)
    } catch {
      throw InputError(name: path, reason: error.message)
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
    do throws(SystemError) {
      let piece = try stream.next()
      return piece.isEmpty ? nil : piece
    } catch {
      throw InputError(name: name, reason: error.message)
    }
  }
}

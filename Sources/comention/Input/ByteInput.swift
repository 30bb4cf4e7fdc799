#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a graph file could not be opened or read.
struct InputError: Error, CustomStringConvertible {
  /// The name the person gave it.
  var name: String
  /// The system's error number.
  var code: Int32

  var description: String {
    "\(name): \(String(cString: strerror(code))); check the name, and that you may read it"
  }
}

/// The bytes of a file or of standard input, as they come, with a look ahead at the first of them.
final class ByteInput {
  private static let pieceSize = 1 << 18
  private let name: String
  private let descriptor: Int32
  private var peeked: [UInt8] = []

  /// Opens a file, or takes standard input for `-`.
  init(_ path: String) throws {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw InputError(name: name, code: errno) }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// The first bytes, up to a few pages, which stay to be read.
  func peek() throws -> [UInt8] {
    while peeked.count < 1 << 16, let piece = try receive() { peeked += piece }
    return peeked
  }

  /// The next bytes, or nil at the end.
  func next() throws -> [UInt8]? {
    if !peeked.isEmpty {
      defer { peeked = [] }
      return peeked
    }
    return try receive()
  }

  /// All bytes that are left.
  func rest() throws -> [UInt8] {
    var all: [UInt8] = []
    while let piece = try next() { all += piece }
    return all
  }

  private func receive() throws -> [UInt8]? {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      var received = -1
      repeat { received = read(descriptor, buffer.baseAddress, buffer.count) } while received < 0 && errno == EINTR
      failure = received < 0 ? errno : 0
      count = max(received, 0)
    }
    if failure != 0 { throw InputError(name: name, code: failure) }
    return piece.isEmpty ? nil : piece
  }
}

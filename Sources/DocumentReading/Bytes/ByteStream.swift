#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that arrive piece by piece from a file, a pipe or memory; a file is closed when the stream goes.
package final class ByteStream {
  private static let pieceSize = 1 << 18
  private let descriptor: Int32?
  private let closesDescriptor: Bool
  private var memory: [UInt8]?

  /// Opens a file.
  package init(path: String) throws(SystemError) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw SystemError(number: errno) }
    descriptor = opened
    closesDescriptor = true
  }

  package init(_ source: ByteSource) {
    closesDescriptor = false
    switch source.origin {
    case .descriptor(let number): descriptor = number
    case .bytes(let bytes):
      descriptor = nil
      memory = bytes
    }
  }

  deinit {
    if closesDescriptor, let descriptor { close(descriptor) }
  }

  /// The next bytes; none at the end.
  package func next() throws(SystemError) -> [UInt8] {
    guard let descriptor else {
      defer { memory = nil }
      return memory ?? []
    }
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      var received = -1
      repeat { received = read(descriptor, buffer.baseAddress, buffer.count) } while received < 0 && errno == EINTR
      failure = received < 0 ? errno : 0
      count = max(received, 0)
    }
    if failure != 0 { throw SystemError(number: failure) }
    return piece
  }

  /// All bytes that are left, or nil where they are more than `limit`.
  func rest(upTo limit: Int, after start: [UInt8] = []) throws(SystemError) -> [UInt8]? {
    var all = start
    while all.count <= limit {
      let piece = try next()
      if piece.isEmpty { return all }
      all.append(contentsOf: piece)
    }
    return nil
  }
}

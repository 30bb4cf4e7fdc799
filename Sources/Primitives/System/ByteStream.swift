/// Bytes that arrive piece by piece from a file, a pipe or memory; a file is closed when the stream goes.
package final class ByteStream {
  private static let pieceSize = 1 << 18
  private let descriptor: FileDescriptor?
  private let closesDescriptor: Bool
  /// How many bytes came from the file so far.
  package private(set) var byteCount = 0
  private var memory: [UInt8]
  /// Where the bytes come from if neither from a file nor from memory.
  private var supply: (() throws(SystemError) -> [UInt8])?

  /// Opens a file.
  package init(path: String) throws(SystemError) {
    descriptor = try .reading(path)
    closesDescriptor = true
    memory = []
  }

  /// Reads what is open already, and stays so.
  package init(_ descriptor: FileDescriptor) {
    self.descriptor = descriptor
    closesDescriptor = false
    memory = []
  }

  /// Bytes in memory, as one piece.
  package init(bytes: [UInt8]) {
    descriptor = nil
    closesDescriptor = false
    memory = bytes
  }

  /// Bytes that something else gives piece by piece, none at the end.
  package init(pieces: @escaping () throws(SystemError) -> [UInt8]) {
    descriptor = nil
    closesDescriptor = false
    memory = []
    supply = pieces
  }

  deinit {
    // It was only read, so that there is nothing to lose.
    if closesDescriptor { try? descriptor?.close() }
  }

  /// The next bytes; none at the end.
  package func next() throws(SystemError) -> [UInt8] {
    if let supply { return try supply() }
    guard let descriptor else {
      defer { memory = [] }
      return memory
    }
    var failure: SystemError?
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      do throws(SystemError) { count = try descriptor.read(into: buffer) } catch { failure = error }
    }
    if let failure { throw failure }
    byteCount += piece.count
    return piece
  }

  /// All bytes that are left, or nil where they are more than `limit`.
  package func rest(upTo limit: Int, after start: [UInt8] = []) throws(SystemError) -> [UInt8]? {
    var all = start
    while all.count <= limit {
      let piece = try next()
      if piece.isEmpty { return all }
      all.append(contentsOf: piece)
    }
    return nil
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why bytes could not be written.
struct OutputError: Error, CustomStringConvertible {
  /// What was to be written.
  var target: String
  /// The system's reason.
  var reason: String
  /// Whether the reader went away, which is no error to complain about.
  var isClosedPipe = false

  var description: String { "cannot write \(target): \(reason)" }

  /// The error of the last system call.
  init(target: String, code: Int32 = errno) {
    self.target = target
    isClosedPipe = code == EPIPE
    let reason = String(cString: strerror(code))
    self.reason =
      switch code {
      case EACCES, EROFS, EPERM: "\(reason); choose another place with -o"
      case ENOSPC: "\(reason); free some space and run the command again"
      case ENOENT: "\(reason); create the folder first"
      default: reason
      }
  }
}

/// Bytes on their way to a file descriptor, written in large pieces.
struct FileSink: ~Copyable {
  private let descriptor: Int32
  private let target: String
  private var buffer: [UInt8] = []

  /// Writes to an open descriptor, which stays open.
  init(descriptor: Int32, target: String) {
    self.descriptor = descriptor
    self.target = target
  }

  /// Standard output.
  static func standardOutput() -> FileSink { FileSink(descriptor: STDOUT_FILENO, target: "standard output") }

  /// Adds text, UTF-8.
  mutating func write(_ text: some StringProtocol) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Adds bytes.
  mutating func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Adds bytes; many of them go to the system as they are.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    if bytes.count < 1 << 14 {
      buffer.append(contentsOf: bytes)
      if buffer.count >= 1 << 16 { try flush() }
    } else {
      try flush()
      try handOn(bytes)
    }
  }

  /// Hands everything to the system.
  mutating func flush() throws(OutputError) {
    try buffer.withUnsafeBufferPointer { bytes throws(OutputError) in try handOn(UnsafeRawBufferPointer(bytes)) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func handOn(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      // A null base means that there are no bytes, which the loop excludes.
      let count = systemWrite(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError(target: target)
      }
      written += count
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return write(descriptor, bytes, count)
}

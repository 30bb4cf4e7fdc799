import Primitives

/// Why bytes could not be written.
struct OutputError: Error, CustomStringConvertible {
  /// What was to be written.
  var target: String
  /// The system's reason.
  var reason: String
  /// Whether the reader went away, which is no error to complain about.
  var isClosedPipe = false

  var description: String { "cannot write \(target): \(reason)" }

  /// An error that the system knows nothing of.
  init(target: String, reason: String) { (self.target, self.reason) = (target, reason) }

  /// The error of a system call.
  init(target: String, _ error: SystemError) {
    self.target = target
    isClosedPipe = error == .closedPipe
    let reason = error.message
    self.reason =
      switch error {
      case .readOnly, .noAccess, .notPermitted: "\(reason); choose another place with -o"
      case .noSpace: "\(reason); free some space and run the command again"
      case .noSuchFile: "\(reason); create the folder first"
      default: reason
      }
  }
}

/// Bytes on their way to a file descriptor, written in large pieces.
struct FileSink: ~Copyable {
  private let descriptor: FileDescriptor
  private let target: String
  private var buffer: [UInt8] = []

  /// Writes to an open descriptor, which stays open.
  init(descriptor: FileDescriptor, target: String) {
    self.descriptor = descriptor
    self.target = target
  }

  /// Standard output.
  static func standardOutput() -> FileSink { FileSink(descriptor: .standardOutput, target: "standard output") }

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
    do throws(SystemError) { try descriptor.write(bytes) } catch { throw OutputError(target: target, error) }
  }
}

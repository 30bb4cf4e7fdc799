/// Standard output as a filter writes to it, from wherever its lines are made.
final class LineOutput {
  private var sink = FileSink.standardOutput()

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws { try sink.write(bytes) }

  /// Hands everything to the system.
  func flush() throws { try sink.flush() }
}

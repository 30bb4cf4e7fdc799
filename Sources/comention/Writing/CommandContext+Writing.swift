extension CommandContext {
  /// Writes a result to a file, whole or not at all, or to standard output.
  func write(_ bytes: [UInt8], to path: String?) throws {
    try time(.writing) {
      if let path, path != "-" { return try OutputFiles.write(bytes, to: path) }
      var sink = FileSink.standardOutput()
      try sink.write(bytes)
      try sink.flush()
    }
  }
}

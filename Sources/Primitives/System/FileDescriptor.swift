#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file, pipe or terminal.
package struct FileDescriptor: Hashable, Sendable {
  private let number: Int32

  /// The process's standard input.
  package static let standardInput = FileDescriptor(number: STDIN_FILENO)
  /// The process's standard output.
  package static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  /// The process's standard error.
  package static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// Opens a file to be read.
  package static func reading(_ path: String) throws(SystemError) -> FileDescriptor {
    try opened(open(path, O_RDONLY | O_CLOEXEC))
  }

  /// Opens a file to be written from its beginning, and creates it where there is none.
  package static func writing(_ path: String, truncating: Bool) throws(SystemError) -> FileDescriptor {
    try opened(open(path, O_WRONLY | O_CREAT | (truncating ? O_TRUNC : 0), 0o666))
  }

  /// Creates a file that is not there yet, not even as a link, to be written; who may read it is said from the start.
  package static func creating(_ path: String, permissions: UInt32 = 0o666) throws(SystemError) -> FileDescriptor {
    try opened(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(permissions)))
  }

  private static func opened(_ number: Int32) throws(SystemError) -> FileDescriptor {
    guard number >= 0 else { throw .last }
    return FileDescriptor(number: number)
  }

  /// Reads what is there, up to the buffer's size; 0 bytes at the end.
  package func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(SystemError) -> Int {
    while true {
      let count = systemRead(number, buffer)
      if count >= 0 { return count }
      // A signal came in between.
      if errno != EINTR { throw .last }
    }
  }

  /// Writes all bytes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = systemWrite(number, rest)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Closes it; some file systems report a full disk only here.
  package func close() throws(SystemError) {
    guard systemClose(number) == 0 else { throw .last }
  }

  /// Whether it is a person's screen.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// The width of the screen in cells, or nil where there is none.
  package var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

// Under names of their own, for inside the type its methods hide them.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
  read(number, buffer.baseAddress, buffer.count)
}
private func systemWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, bytes.count)
}
private func systemClose(_ number: Int32) -> Int32 { close(number) }

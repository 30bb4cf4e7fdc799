/// Why a DOT file couldn't be read.
public struct DOTReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Code: String, Hashable, Sendable {
    /// The file breaks the rules of DOT, or ends too early.
    case syntax
    /// There is no graph in the file.
    case empty
    /// The file, or what it takes to read it, is larger than the limits allow.
    case limit
    /// The process that reads could not be started, or gave no answer.
    case worker
  }

  /// The kind of error.
  public let code: Code
  /// The name the caller gave the file.
  public let file: String
  /// The line, counted from 1, where known.
  public let line: Int?
  /// What is wrong, and what to do.
  public let message: String

  /// The file, the line and the message.
  public var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}

/// What went wrong in a process that doesn't know what the file is called.
struct DOTFailure: Error, Hashable {
  var code: DOTReadingError.Code
  var line: Int?
  var message: String

  init(_ code: DOTReadingError.Code, line: Int? = nil, _ message: String) {
    self.code = code
    self.line = line
    self.message = message
  }
}

internal import Primitives

/// The first bytes of a file, by which a case is told from other files.
public enum CaseHeader {
  /// How many bytes are needed.
  public static let length = 100

  private static let mark = Array("SQLite format 3\u{0}".utf8)

  /// Whether a file begins as a case does: a SQLite database with the application id of comention.
  ///
  /// - Parameter bytes: The first bytes of the file.
  /// - Returns: Whether it does.
  public static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    let head = Array(bytes.prefix(length))
    guard head.count == length, head.starts(with: mark) else { return false }
    return head[68..<72].reduce(0) { $0 << 8 | Int($1) } == Schema.applicationID
  }

  /// Whether there is a case at a path.
  public static func isCase(at path: String) -> Bool {
    guard (try? FileStatus(path))?.kind == .file, let head = try? ByteStream(path: path).start(length) else {
      return false
    }
    return begins(head)
  }
}

/// What is wrong with an annotated file.
public struct AnnotationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line, from 1; nil where the whole file is meant.
  public var line: Int?
  /// What is wrong, and what is expected.
  public var problem: String

  /// Creates an error.
  public init(file: String, line: Int? = nil, _ problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// The file, the line and the problem.
  public var description: String { line.map { "\(file), line \($0): \(problem)" } ?? "\(file): \(problem)" }
}

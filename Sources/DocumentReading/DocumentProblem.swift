/// Why a document, or one record of a file, could not be read.
///
/// Its description names the file, the place and the next step: `mail.jsonl:7: column 12: expected ":" …; correct the
/// line…`
public struct DocumentProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of a problem; kinds may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String, Hashable, Sendable {
      case missing, unreadable, empty, binary, tooLarge, noDocuments, invalidJSON, invalidRecord, invalidName
      case missingProgram, missingLibrary, failedProgram, encrypted, picturesOnly, damaged, expandsTooFar, noTextField
    }

    private let kind: Kind

    /// There is no such file or folder.
    public static let missing = Code(kind: .missing)
    /// The system refused to open or read it.
    public static let unreadable = Code(kind: .unreadable)
    /// It holds no text.
    public static let empty = Code(kind: .empty)
    /// It holds no text but pictures, archives or other data.
    public static let binary = Code(kind: .binary)
    /// It holds 2 GiB or more.
    public static let tooLarge = Code(kind: .tooLarge)
    /// A folder holds no files of a known format.
    public static let noDocuments = Code(kind: .noDocuments)
    /// A line is no JSON object.
    public static let invalidJSON = Code(kind: .invalidJSON)
    /// A record lacks a field, or has one of another type.
    public static let invalidRecord = Code(kind: .invalidRecord)
    /// A file's name is no valid UTF-8.
    public static let invalidName = Code(kind: .invalidName)
    /// It can't be read without a password.
    public static let encrypted = Code(kind: .encrypted)
    /// An archive or a file of a program breaks off, or isn't what it says it is.
    public static let damaged = Code(kind: .damaged)
    /// An archive holds more, or deeper inside others, than is unpacked.
    public static let expandsTooFar = Code(kind: .expandsTooFar)
    /// A table or a file of records has no column or field of text.
    public static let noTextField = Code(kind: .noTextField)

    /// A program that reads its format is not installed.
    public static let missingProgram = Code(kind: .missingProgram)
    /// A library that reads its format is not installed.
    public static let missingLibrary = Code(kind: .missingLibrary)
    /// The program that reads its format failed, or was stopped at a limit.
    public static let failedProgram = Code(kind: .failedProgram)
    /// It holds pictures of text only.
    public static let picturesOnly = Code(kind: .picturesOnly)

    /// The code's name.
    public var description: String { kind.rawValue }
  }

  /// The kind of problem.
  public var code: Code

  /// The file or folder, as it was given or found; "standard input" for that.
  public var path: String

  /// The line, counted from 1, where the problem lies in one.
  public var line: Int?

  /// The character of the line, counted from 1, where it is known.
  public var column: Int?

  /// What is wrong.
  public var reason: String

  /// What to do about it.
  public var advice: String

  /// Creates a problem.
  public init(_ code: Code, path: String, line: Int? = nil, column: Int? = nil, reason: String, advice: String) {
    self.code = code
    self.path = path
    self.line = line
    self.column = column
    self.reason = reason
    self.advice = advice
  }

  /// One line for a person: place, reason, next step.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    let position = column.map { "column \($0): " } ?? ""
    return "\(place): \(position)\(reason); \(advice)"
  }
}

/// Something a person should know about what was read, though it was read.
public struct DocumentRemark: Hashable, Sendable, CustomStringConvertible {
  /// The file or folder; empty where it is about all.
  public var path: String

  /// What to know.
  public var message: String

  /// Creates a remark.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  /// One line for a person.
  public var description: String { path.isEmpty ? message : "\(path): \(message)" }
}

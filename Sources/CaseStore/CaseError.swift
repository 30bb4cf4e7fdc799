/// Why a case file could not be read or written.
public struct CaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of trouble; more may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String, Hashable, Sendable {
      case notACase, newerVersion, busy, diskFull, readOnly, damaged, unknownDocument, unknownDecision, otherModel,
        failed
    }

    private let kind: Kind

    /// The file is no case.
    public static let notACase = Code(kind: .notACase)
    /// A later version of the program wrote it.
    public static let newerVersion = Code(kind: .newerVersion)
    /// Another process writes to it.
    public static let busy = Code(kind: .busy)
    /// There is no room left where it lies.
    public static let diskFull = Code(kind: .diskFull)
    /// It may only be read.
    public static let readOnly = Code(kind: .readOnly)
    /// Its bytes make no sense.
    public static let damaged = Code(kind: .damaged)
    /// It has no document of that id.
    public static let unknownDocument = Code(kind: .unknownDocument)
    /// It has no decision of that number that holds.
    public static let unknownDecision = Code(kind: .unknownDecision)
    /// Its names were found with another model than is there.
    public static let otherModel = Code(kind: .otherModel)
    /// Something else.
    public static let failed = Code(kind: .failed)

    /// The code's name.
    public var description: String { kind.rawValue }
  }

  /// The kind of trouble.
  public let code: Code

  /// The file, what is wrong with it, and what to do.
  public let description: String

  init(_ code: Code, _ path: String, _ reason: String) {
    self.code = code
    description = "\(path): \(reason)"
  }
}

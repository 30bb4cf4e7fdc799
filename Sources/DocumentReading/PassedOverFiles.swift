internal import Primitives

/// Files that were found and not read as documents, and why.
public struct PassedOverFiles: Hashable, Sendable, CustomStringConvertible {
  /// Why files are passed over; reasons may be added.
  public struct Reason: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String, Hashable, Sendable {
      case otherSuffix, notAFile, generated, standardOutput, noTextField, otherLanguage
    }

    private let kind: Kind
    /// The name of the language, where it is about one.
    fileprivate var language: String?

    private init(kind: Kind) { self.kind = kind }

    /// Whether it is that they are in another language.
    public var isLanguage: Bool { kind == .otherLanguage }

    /// Their suffixes are of no format that is read.
    public static let otherSuffix = Reason(kind: .otherSuffix)
    /// They are pipes, sockets or devices.
    public static let notAFile = Reason(kind: .notAFile)
    /// This program wrote them, as they say themselves or as a list in their folder says.
    public static let generated = Reason(kind: .generated)
    /// They are tables or records without a column or field of text.
    public static let noTextField = Reason(kind: .noTextField)
    /// What is printed goes there at this moment.
    public static let standardOutput = Reason(kind: .standardOutput)

    /// They are in another language than the reader's.
    ///
    /// - Parameter name: What messages call it: "German".
    /// - Returns: The reason.
    public static func otherLanguage(_ name: String) -> Reason {
      var reason = Reason(kind: .otherLanguage)
      reason.language = name
      return reason
    }

    /// The reason's name.
    public var description: String { language.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue }
  }

  /// How many are named.
  private static let namedCount = 5

  /// The folder that was searched, as it was given; the path of a file that was named itself.
  public var path: String

  /// Why they were passed over.
  public var reason: Reason

  /// The paths below the folder; empty for a file that was named itself.
  public var names: [String]

  /// Names files.
  public init(path: String, reason: Reason, names: [String]) {
    (self.path, self.reason, self.names) = (path, reason, names)
  }

  /// One line for a person: how many and why, the first five by name and how many more.
  public var description: String { "\(path): \(message)" }

  var message: String {
    guard !names.isEmpty else { return "passed over: \(words(1))" }
    let named = names.sorted(by: bytesPrecede).prefix(Self.namedCount)
    let more = names.count > named.count ? ", and \(names.count - named.count) more" : ""
    let files = counted(names.count, reason.language == nil ? "file" : "document")
    return "\(files) passed over, \(words(names.count)): \(named.joined(separator: ", "))\(more)"
  }

  private func words(_ count: Int) -> String {
    if let language = reason.language { return "in \(language)" }
    return switch reason {
    case .generated: "written by comention"
    case .standardOutput: "what is printed goes there"
    case .noTextField: "without a column or field of text"
    case .notAFile: "pipes, sockets or devices"
    default: "of no format that is read"
    }
  }

  /// Puts together those of one folder and reason, in order of both.
  static func grouped(_ found: [PassedOverFiles]) -> [PassedOverFiles] {
    var groups: [PassedOverFiles] = []
    let ordered = found.sorted {
      $0.path == $1.path ? bytesPrecede($0.reason.description, $1.reason.description) : bytesPrecede($0.path, $1.path)
    }
    for files in ordered {
      if let last = groups.last, last.path == files.path, last.reason == files.reason, !last.names.isEmpty {
        groups[groups.count - 1].names += files.names
      } else {
        groups.append(files)
      }
    }
    for index in groups.indices { groups[index].names.sort(by: bytesPrecede) }
    return groups
  }
}

/// Why a graph file couldn't be read.
///
/// The description names the file, the place and the next step:
/// `edges.tsv:14: weight "abc" is not a number; expected a positive number`.
public struct GraphFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String {
      case syntax, encoding, weight, nonPositiveWeight, value, duplicateNode, unknownNode, unsupported, empty, limit,
        unreadable
    }
    private let kind: Kind

    private init(_ kind: Kind) { self.kind = kind }

    /// The file breaks the rules of its format, or ends too early.
    public static var syntax: Code { Code(.syntax) }
    /// The bytes aren't text in an encoding that is read.
    public static var encoding: Code { Code(.encoding) }
    /// A weight is no number, or not finite.
    public static var weight: Code { Code(.weight) }
    /// A weight is zero or negative where ``GraphReadingOptions`` refuse such.
    public static var nonPositiveWeight: Code { Code(.nonPositiveWeight) }
    /// A value doesn't have the type declared for it.
    public static var value: Code { Code(.value) }
    /// A node is declared twice.
    public static var duplicateNode: Code { Code(.duplicateNode) }
    /// An edge names a node that isn't declared.
    public static var unknownNode: Code { Code(.unknownNode) }
    /// The file is well formed, but holds what isn't read: another format, hyperedges, entities.
    public static var unsupported: Code { Code(.unsupported) }
    /// There is nothing in the file.
    public static var empty: Code { Code(.empty) }
    /// The file is larger or deeper than the limits allow.
    public static var limit: Code { Code(.limit) }
    /// The bytes couldn't be had: the source of chunks threw.
    public static var unreadable: Code { Code(.unreadable) }

    /// The name of the kind.
    public var description: String { kind.rawValue }
  }

  /// The kind of error.
  public let code: Code
  /// The format the file was read as.
  public let format: GraphFormat
  /// The name the caller gave the file.
  public let file: String
  /// The line, counted from 1, where known.
  public let line: Int?
  /// The column in bytes, counted from 1, where known.
  public let column: Int?
  /// What is wrong, what was expected, and what to do.
  public let message: String

  /// The file, the place and the message.
  public var description: String {
    var place = file
    if let line { place += ":\(line)" }
    if line != nil, let column { place += ":\(column)" }
    return "\(place): \(message)"
  }
}

/// The file being read: what errors call it, and how it is to be read.
struct GraphSource: Sendable {
  let format: GraphFormat
  let file: String
  var options = GraphReadingOptions()

  func error(
    _ code: GraphFormatError.Code, line: Int? = nil, column: Int? = nil, _ message: String
  ) -> GraphFormatError {
    GraphFormatError(code: code, format: format, file: file, line: line, column: column, message: message)
  }
}

extension String {
  /// The text in quotes for a message: on one line, without control characters, at most 60 characters.
  var quoted: String {
    var shown = "\""
    for character in prefix(60) {
      let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      shown += isControl ? "\u{FFFD}" : String(character)
    }
    return shown + (dropFirst(60).isEmpty ? "\"" : "…\"")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes as a quoted text for a message; ill-formed UTF-8 is repaired, and no more is decoded than is shown.
  var quoted: String { String(decoding: prefix(400), as: UTF8.self).quoted }
}

internal import EntityExtraction
internal import Primitives

/// Why a line of a filter cannot be used.
public struct LineError: Error, Hashable, CustomStringConvertible {
  /// The number of the line, from 1.
  public var line: Int
  /// What is wrong.
  public var reason: String

  /// Says what is wrong with a line.
  public init(line: Int, reason: String) { (self.line, self.reason) = (line, reason) }

  /// For a person.
  public var description: String {
    "line \(line): \(reason); give the lines as the step before wrote them, and those of one version of the program"
  }
}

extension JSONNode {
  /// The text of a member; nil where there is none.
  func text(_ name: String) throws(Mismatch) -> String? { try optional(name)?.text() }

  /// The whole number of a member.
  func integer(_ name: String) throws(Mismatch) -> Int { try member(name).integer() }

  /// The whole numbers of a list.
  func integers(_ name: String) throws(Mismatch) -> [Int] {
    try member(name).elements().map { node throws(Mismatch) in try node.integer() }
  }

  /// The elements of a list; none where the member is left out.
  func list(_ name: String) throws(Mismatch) -> [JSONNode] { try optional(name)?.elements() ?? [] }

  /// The type of entities that a member names.
  func entityType(_ name: String) throws -> EntityType {
    let text = try member(name).text()
    guard let type = EntityType(rawValue: text) else { throw RecordError(reason: "\"\(text)\" names no type") }
    return type
  }

  /// Makes sure that the line is one of a format.
  func check(_ format: String) throws {
    let found = try member("format").text()
    guard found == format else { throw RecordError(reason: "expected a line of \(format), found \(found)") }
  }
}

/// What is wrong with a record whose JSON is well-formed.
struct RecordError: Error { var reason: String }

/// Writes and reads the numbers of one span after the other.
extension JSONText {
  mutating func add(_ name: String, _ numbers: some Sequence<Int>) { add(name, numbers) { $0.integer($1) } }
}

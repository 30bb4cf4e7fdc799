internal import GraphFormats

/// A JSON object written member by member, in the order added; nil leaves a member out.
///
/// The standard encoder either shuffles the members or sorts them; records people read keep the order of the contract.
package struct JSONObjectText: Sendable {
  private var members = ""

  package init() {}

  /// The object.
  package var text: String { "{\(members)}" }

  package mutating func add(_ name: String, _ value: String?) {
    if let value { addRaw(name, value.jsonQuoted) }
  }

  package mutating func add(_ name: String, _ value: Int) { addRaw(name, String(value)) }

  /// A number that is not finite is null: JSON has no other way to write it.
  package mutating func add(_ name: String, _ value: Double) { addRaw(name, value.isFinite ? "\(value)" : "null") }

  package mutating func add(_ name: String, _ value: Bool) { addRaw(name, String(value)) }

  package mutating func add(_ name: String, _ value: JSONObjectText) { addRaw(name, value.text) }

  package mutating func add(_ name: String, _ values: [JSONObjectText]) {
    addRaw(name, "[" + values.map(\.text).joined(separator: ",") + "]")
  }

  /// Offsets as `start` and `end`.
  package mutating func add(_ offsets: Range<Int>) {
    add("start", offsets.lowerBound)
    add("end", offsets.upperBound)
  }

  private mutating func addRaw(_ name: String, _ value: String) {
    if !members.isEmpty { members += "," }
    members += "\(name.jsonQuoted):\(value)"
  }
}

/// A value of JSON in memory with all that is in it, and where it stands: for small records, whose values may come in any order.
package struct JSONNode: Sendable {
  /// Why a record is not as expected.
  package enum Mismatch: Error, Hashable {
    /// An object has no member of a name, or `null` there.
    case missing(path: [String], name: String)
    /// A value is of another type.
    case type(path: [String])
  }

  private indirect enum Tree: Sendable {
    case single(JSONValue)
    case list([Tree])
    case object([String: Tree])
  }

  private let tree: Tree
  /// The names and the places, from 1, that lead here.
  package let path: [String]

  private init(_ tree: Tree, path: [String]) { (self.tree, self.path) = (tree, path) }

  /// Parses a line, which must hold one value and nothing else.
  package init(line: [UInt8], depth: Int = 64) throws(JSONLine.Failure) {
    var scanner = JSONScanner(JSONLine(line), limits: JSONLimits(depth: depth))
    tree = try Self.tree(&scanner, depth: depth)
    path = []
    guard try scanner.peek() == nil else { throw try scanner.unexpected("the end of the line") }
  }

  private static func tree(_ scanner: inout JSONScanner<JSONLine>, depth: Int) throws(JSONLine.Failure) -> Tree {
    guard depth > 0 else { throw scanner.failure(.depth(limit: scanner.limits.depth)) }
    switch try scanner.peek() {
    case UInt8(ascii: "{"):
      var members: [String: Tree] = [:]
      var isInside = try scanner.firstMember("an object")
      while isInside {
        let name = try scanner.textString()
        members[name] = try tree(&scanner, depth: depth - 1)
        isInside = try scanner.nextMember()
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [Tree] = []
      var isInside = try scanner.firstElement("a list")
      while isInside {
        elements.append(try tree(&scanner, depth: depth - 1))
        isInside = try scanner.nextElement()
      }
      return .list(elements)
    default: return .single(try scanner.value())
    }
  }
}

extension JSONNode {
  /// The member of an object; nil where there is none, or `null`.
  package func optional(_ name: String) throws(Mismatch) -> JSONNode? {
    guard case .object(let members) = tree else { throw .type(path: path) }
    guard let member = members[name] else { return nil }
    if case .single(.null) = member { return nil }
    return JSONNode(member, path: path + [name])
  }

  /// The first member there is of some names.
  package func first(of names: [String]) throws(Mismatch) -> JSONNode? {
    for name in names {
      if let member = try optional(name) { return member }
    }
    return nil
  }

  /// The member of an object, which has to be there.
  package func member(_ name: String) throws(Mismatch) -> JSONNode {
    guard let member = try optional(name) else { throw .missing(path: path, name: name) }
    return member
  }

  /// The elements of a list.
  package func elements() throws(Mismatch) -> [JSONNode] {
    guard case .list(let elements) = tree else { throw .type(path: path) }
    return elements.enumerated().map { JSONNode($1, path: path + [String($0 + 1)]) }
  }

  /// The text.
  package func text() throws(Mismatch) -> String {
    guard case .single(.text(let text)) = tree else { throw .type(path: path) }
    return text
  }

  /// The whole number.
  package func integer() throws(Mismatch) -> Int {
    switch tree {
    case .single(.integer(let number)): return number
    case .single(.real(let number)):
      guard let number = Int(exactly: number) else { throw .type(path: path) }
      return number
    default: throw .type(path: path)
    }
  }
}

import Graphs
import Primitives

/// The keys that a GraphML file declares: what its data are called and of which type they are.
///
/// An id can be one key for nodes, another for edges and another for the graph.
struct GraphMLKeys {
  /// What a key is for.
  enum Domain: Int, CaseIterable {
    /// `other` is ports, endpoints and the file, of which nothing is read.
    case node, edge, graph, other
  }

  /// What a key says.
  struct Key {
    let name: String
    let type: AttributeType
    let isWeight: Bool
    let isDrawing: Bool
    var isDeclared = true
    var defaultValue: AttributeValue?
    var nodeColumn: Int?
    var edgeColumn: Int?
  }

  /// A key being declared, and whether it is one that is kept.
  struct Declaration {
    let key: Int
    /// What it is for, nil for everything.
    let domain: Domain?
    let isNew: Bool
  }

  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var ids = ByteInterner()
  /// The keys by id and domain, -1 where there is none.
  private var slots: [SIMD4<Int>] = []
  private var keys: [Key] = []
  private var undeclared = UndeclaredAttributes()
  private var repeated: [String] = []

  init(source: GraphSource, limits: GraphReadingLimits) {
    self.source = source
    self.limits = limits
  }

  subscript(key: Int) -> Key {
    _read { yield keys[key] }
    _modify { yield &keys[key] }
  }

  /// Whether a key was used that isn't declared.
  var hasUndeclared: Bool { !undeclared.isEmpty }

  /// What had to be made of the declarations.
  var remarks: [String] {
    guard !repeated.isEmpty else { return undeclared.remarks }
    let names = repeated.prefix(5).map(\.quoted).joined(separator: ", ") + (repeated.count > 5 ? ", …" : "")
    let keys = counted(repeated.count, "key is", "keys are")
    return ["\(keys) declared twice in different ways (\(names)); the first counts"] + undeclared.remarks
  }

  /// Declares a key; the first declaration of an id for nodes, edges or the graph counts.
  mutating func declare(
    _ id: UnsafeBufferPointer<UInt8>, name: String, type: AttributeType, domain text: String?, isDrawing: Bool,
    line: Int
  ) throws(GraphFormatError) -> Declaration {
    let domain = Self.domain(text)
    let key = try append(
      Key(
        name: name, type: type, isWeight: name == "weight" && (domain == nil || domain == .edge) && !isDrawing,
        isDrawing: isDrawing), line: line)
    let number = slot(of: id)
    var isNew = false
    for place in domain.map({ [$0] }) ?? Domain.allCases {
      let known = slots[number][place.rawValue]
      if known < 0 {
        slots[number][place.rawValue] = key
        isNew = true
      } else if keys[known].name != name || keys[known].type != type {
        if !repeated.contains(name) { repeated.append(name) }
      }
    }
    return Declaration(key: key, domain: domain, isNew: isNew)
  }

  /// The key of an id for a domain: the one declared for it, else one declared for another, else a new one for texts.
  mutating func key(_ id: UnsafeBufferPointer<UInt8>, for domain: Domain, line: Int) throws(GraphFormatError) -> Int {
    let number = slot(of: id)
    let known = slots[number][domain.rawValue]
    if known >= 0 { return known }
    let other = slots[number].max()
    if other >= 0 { return other }
    let name = String(decoding: id, as: UTF8.self)
    undeclared.append(name)
    let key = try append(
      Key(name: name, type: .text, isWeight: false, isDrawing: false, isDeclared: false), line: line)
    slots[number] = SIMD4(repeating: key)
    return key
  }

  private static func domain(_ text: String?) -> Domain? {
    switch text {
    case "node": .node
    case "edge": .edge
    case "graph": .graph
    case nil, "all": nil
    default: .other
    }
  }

  private mutating func append(_ key: Key, line: Int) throws(GraphFormatError) -> Int {
    guard keys.count < 4 * limits.attributes else {
      throw source.error(.limit, line: line, "more than \(4 * limits.attributes) keys; raise the limit or drop some")
    }
    keys.append(key)
    return keys.count - 1
  }

  private mutating func slot(of id: UnsafeBufferPointer<UInt8>) -> Int {
    let (number, isNew) = ids.number(of: id)
    if isNew { slots.append(SIMD4(repeating: -1)) }
    return number
  }

  /// The type that `attr.type` names, in any letter case and with any prefix; text where it names none.
  static func type(_ name: String?) -> AttributeType {
    switch name?.lowercased().split(separator: ":").last {
    case "boolean", "bool": .boolean
    case "int", "integer", "long", "short", "byte", "int32", "int64": .integer
    case "float", "double", "real", "decimal", "number": .real
    default: .text
    }
  }
}

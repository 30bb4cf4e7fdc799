import Graphs
import OrderedCollections
import Primitives

/// Reads Pajek networks: `*Vertices`, `*Edges`, `*Arcs`, `*Edgeslist` and `*Arcslist`.
///
/// Vertices are known by their labels if every vertex has one of its own, else by their number. Coordinates become the attributes
/// `x`, `y` and `z`, a shape other than `ellipse` the attribute `shape`, the label of an edge `label`; other parameters keep their
/// short names. Partitions, vectors and other sections are left out, with a remark; matrices are refused.
struct PajekReader {
  private enum Section {
    case none, vertices, pairs, lists, skipped
  }

  /// Vertices that have no line of their own; beyond this a small file would fill the memory.
  private static let mostUnlisted = 10_000_000

  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var labels = LabelledNodes()
  private var section = Section.none
  private var vertexCount: Int?
  private var firstModeCount: Int?
  private var skipped: [String] = []
  private var areArcs = false
  private var fields: [Field] = []

  /// A word, or a text in quotes, references resolved.
  private struct Field {
    let text: [UInt8]
    let isQuoted: Bool
  }

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line.trimmed, number) }) {}
    guard let vertexCount else { throw source.error(.syntax, "there is no *Vertices in the file") }
    if !skipped.isEmpty {
      assembly.remarks.append("left out, as only the network is read: \(skipped.joined(separator: ", "))")
    }
    try addUnlisted(vertexCount)
    return labels.name(try assembly.finish())
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    guard let first = line.first, first != UInt8(ascii: "%"), !line.starts(with: "/*".utf8) else { return }
    if first == UInt8(ascii: "*") { return try startSection(line, number) }
    switch section {
    case .skipped: return
    case .none: throw source.error(.syntax, line: number, "found \(line.quoted); expected *Vertices first")
    case .vertices:
      try split(line, number)
      try takeVertex(number)
    case .pairs:
      try split(line, number)
      try takePair(number)
    case .lists:
      try split(line, number)
      try takeList(number)
    }
  }

  private mutating func startSection(
    _ line: UnsafeBufferPointer<UInt8>, _ number: Int
  ) throws(GraphFormatError) {
    try split(line, number)
    let name = String(decoding: fields.first?.text ?? [], as: UTF8.self)
    switch name.lowercased() {
    case "*network":
      section = .none
      let title = String(decoding: line.dropFirst(name.utf8.count), as: UTF8.self)
        .drop { $0.isWhitespace }
      if !title.isEmpty { assembly.attributes["name"] = .text(String(title)) }
    case "*vertices": try startVertices(number)
    case "*edges", "*arcs":
      section = .pairs
      areArcs = name.lowercased() == "*arcs"
    case "*edgeslist", "*arcslist":
      section = .lists
      areArcs = name.lowercased() == "*arcslist"
    case "*matrix":
      throw source.error(
        .unsupported, line: number, "matrices aren't read; save the network with *Edges or *Arcs instead")
    default:
      section = .skipped
      if skipped.count < 10, !skipped.contains(name) { skipped.append(String(name.prefix(40))) }
    }
    if section == .pairs || section == .lists, vertexCount == nil {
      throw source.error(.syntax, line: number, "\(name) comes before *Vertices; expected *Vertices first")
    }
  }

  private mutating func startVertices(_ number: Int) throws(GraphFormatError) {
    guard vertexCount == nil else {
      throw source.error(
        .unsupported, line: number, "a second *Vertices; expected one network, save each to a file of its own")
    }
    guard fields.count > 1, let count = integer(fields[1]), count >= 0 else {
      throw source.error(.syntax, line: number, "*Vertices has no number; expected how many vertices there are")
    }
    guard count <= min(limits.nodes, Int(Int32.max) - 1) else {
      throw source.error(
        .limit, line: number, "more than \(limits.nodes) nodes; raise the limit or take a part of the graph")
    }
    vertexCount = count
    firstModeCount = fields.count > 2 ? integer(fields[2]) : nil
    section = .vertices
  }

  /// The node of a vertex number.
  private mutating func node(
    _ field: Field, _ number: Int, declares: Bool
  ) throws(GraphFormatError) -> Int {
    guard let vertex = integer(field), let vertexCount, 1...max(1, vertexCount) ~= vertex, vertexCount > 0 else {
      throw source.error(
        .unknownNode, line: number,
        "\(String(decoding: field.text, as: UTF8.self).quoted) is no vertex; expected a number from 1 to \(vertexCount ?? 0)"
      )
    }
    let id = String(vertex)
    return try declares ? assembly.declare(id, line: number) : assembly.node(id, line: number)
  }

  private mutating func takeVertex(_ number: Int) throws(GraphFormatError) {
    let node = try node(fields[0], number, declares: true)
    guard fields.count > 1 else { return }
    labels.set(try text(fields[1], number), of: node)
    var at = 2
    for name in ["x", "y", "z"] {
      guard at < fields.count, !fields[at].isQuoted, let place = real(fields[at]) else { break }
      let column = try assembly.nodeColumn(name, type: .real, line: number)
      assembly.nodeAttributes.set(.real(place), column: column, row: node)
      at += 1
    }
    if (fields.count - at) % 2 == 1 {
      let shape = try text(fields[at], number)
      if shape != "ellipse" {
        let column = try assembly.nodeColumn("shape", type: .text, line: number)
        assembly.nodeAttributes.set(.text(shape), column: column, row: node)
      }
      at += 1
    }
    while at + 1 < fields.count {
      let column = try assembly.nodeColumn(try text(fields[at], number), line: number)
      assembly.nodeAttributes.set(try value(fields[at + 1], number), column: column, row: node)
      at += 2
    }
  }

  private mutating func takePair(_ number: Int) throws(GraphFormatError) {
    guard fields.count > 1 else { throw source.error(.syntax, line: number, "expected two vertices and a weight") }
    let a = try node(fields[0], number, declares: false)
    let b = try node(fields[1], number, declares: false)
    var at = 2
    var weight: Double?
    if at < fields.count, (fields.count - at) % 2 == 1 || real(fields[at]) != nil {
      weight = real(fields[at])
      guard weight != nil else {
        let shown = String(decoding: fields[at].text, as: UTF8.self).quoted
        throw source.error(
          .weight, line: number, "weight \(shown) is not a number; expected a positive number")
      }
      at += 1
    }
    if a != b {
      while at + 1 < fields.count {
        let name = try text(fields[at], number)
        let column = try assembly.edgeColumn(name == "l" ? "label" : name, line: number)
        let value: AttributeValue =
          name == "l" ? .text(try text(fields[at + 1], number)) : try value(fields[at + 1], number)
        assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
        at += 2
      }
    }
    try add(a, b, weight: weight, number)
  }

  private mutating func takeList(_ number: Int) throws(GraphFormatError) {
    let a = try node(fields[0], number, declares: false)
    for field in fields.dropFirst() {
      try add(a, try node(field, number, declares: false), weight: nil, number)
    }
  }

  private mutating func add(_ a: Int, _ b: Int, weight: Double?, _ number: Int) throws(GraphFormatError) {
    if areArcs { assembly.directedCount = (assembly.directedCount ?? 0) + 1 }
    try assembly.addEdge(a, b, weight: weight, line: number)
  }

  /// Adds the vertices without a line, and says which mode each belongs to in a two-mode network.
  private mutating func addUnlisted(_ count: Int) throws(GraphFormatError) {
    guard count - assembly.nodeCount <= Self.mostUnlisted else {
      throw source.error(
        .limit,
        "*Vertices says \(count), but only \(assembly.nodeCount) are named; expected a line for each vertex")
    }
    guard count > 0 else { return }
    for vertex in 1...count {
      let node = try assembly.node(String(vertex), line: nil)
      guard let firstModeCount else { continue }
      let column = try assembly.nodeColumn("mode", type: .integer, line: nil)
      assembly.nodeAttributes.set(.integer(vertex <= firstModeCount ? 1 : 2), column: column, row: node)
    }
  }
}

// Fields and their values.
extension PajekReader {
  private mutating func split(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    fields.removeAll(keepingCapacity: true)
    var at = 0
    while at < line.count {
      while at < line.count, line[at].isBlank { at += 1 }
      guard at < line.count else { break }
      let isQuoted = line[at] == UInt8(ascii: "\"")
      let start = isQuoted ? at + 1 : at
      var end = start
      while end < line.count, isQuoted ? line[end] != UInt8(ascii: "\"") : !line[end].isBlank { end += 1 }
      guard !isQuoted || end < line.count else {
        throw source.error(.syntax, line: number, "a text has no closing quote; write quotes inside it as &#34;")
      }
      let text = UnsafeBufferPointer(rebasing: line[start..<end])
      fields.append(Field(text: CharacterReferences.resolved(text, names: false), isQuoted: isQuoted))
      at = isQuoted ? end + 1 : end
    }
  }

  private func integer(_ field: Field) -> Int? { field.text.withUnsafeBufferPointer { Int(decimal: $0) } }

  private func real(_ field: Field) -> Double? {
    field.isQuoted ? nil : field.text.withUnsafeBufferPointer { Double(decimal: $0) }
  }

  private func text(_ field: Field, _ number: Int) throws(GraphFormatError) -> String {
    guard let text = String(validating: field.text, as: UTF8.self) else {
      throw source.error(.encoding, line: number, "text that is not UTF-8; save the file as UTF-8")
    }
    return text
  }

  private func value(_ field: Field, _ number: Int) throws(GraphFormatError) -> AttributeValue {
    if !field.isQuoted {
      if let integer = integer(field) { return .integer(integer) }
      if let real = real(field) { return .real(real) }
    }
    return .text(try text(field, number))
  }
}

import Graphs
import OrderedCollections
import Primitives

// The lines that start a section, and what ends one.
extension PajekReader {
  mutating func startSection(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    try endSection()
    try split(line, number)
    let name = String(decoding: fields.first?.text ?? [], as: UTF8.self)
    let title = String(decoding: line.dropFirst(name.utf8.count), as: UTF8.self).drop { $0.isWhitespace }
    let lowered = name.lowercased()
    switch lowered {
    case "*network":
      // A project lists networks one after the other.
      section = vertexCount == nil ? .none : .skipped
      networkCount += vertexCount == nil ? 0 : 1
      isNamed = true
      if vertexCount == nil, !title.isEmpty {
        let isQuoted = fields.count == 2 && fields[1].isQuoted
        assembly.attributes["name"] = .text(isQuoted ? try text(fields[1], number) : String(title))
      }
    case "*vertices": try startVertices(number)
    case "*partition", "*vector", "*permutation":
      let isQuoted = fields.count == 2 && fields[1].isQuoted
      values.start(String(name.dropFirst()), title: isQuoted ? try text(fields[1], number) : String(title))
      section = .values
    case "*edges", "*arcs", "*edgeslist", "*arcslist", "*matrix", "*links", "*bipartite", "*intra", "*multilayer":
      guard vertexCount != nil else {
        throw source.error(.syntax, line: number, "\(name) comes before *Vertices; expected *Vertices first")
      }
      guard networkCount == 1 else { return section = .skipped }
      try startEdges(lowered, number)
    case "*states" where networkCount == 1: section = .states
    default:
      section = .skipped
      skip(name)
    }
  }

  /// Notes a section that isn't read.
  mutating func skip(_ name: String) {
    if skipped.count < 10, !skipped.contains(name) { skipped.append(String(name.prefix(40))) }
  }

  private mutating func startEdges(_ name: String, _ number: Int) throws(GraphFormatError) {
    section = name == "*matrix" ? .matrix : name.hasSuffix("list") ? .lists : .pairs
    areArcs = name.hasPrefix("*arcs") || name == "*matrix"
    relations.number = nil
    infomap.layering = InfomapSections.Layering(section: name)
    if name == "*bipartite" { return takeFirstMode() }
    if fields.count > 1, let relation = Self.relation(fields[1]) {
      relations.number = relation
      if fields.count > 2 { relations.names[relation] = try text(fields[2], number) }
    }
    relations.note()
    if section == .matrix { matrix = PajekMatrix() }
  }

  /// The number of a relation: `:2` in Pajek, `2:` in SocNetV and before the ends of an edge.
  static func relation(_ field: PajekField) -> Int? {
    guard !field.isQuoted, field.text.count > 1 else { return nil }
    let colon = UInt8(ascii: ":")
    let digits = field.text.first == colon ? field.text.dropFirst() : field.text.dropLast()
    guard field.text.first == colon || field.text.last == colon else { return nil }
    return digits.withUnsafeBufferPointer { Int(decimal: $0) }
  }

  private mutating func startVertices(_ number: Int) throws(GraphFormatError) {
    if section == .values || values.isStarted { return section = .values }
    guard vertexCount == nil else {
      // A second network without a line that says so.
      if !isNamed { networkCount += 1 }
      isNamed = false
      return section = .skipped
    }
    if fields.count == 1 {
      isOpen = true
      (vertexCount, networkCount, isNamed, section) = (0, 1, false, .vertices)
      return
    }
    guard let count = fields[1].integer, count >= 0 else {
      throw source.error(.syntax, line: number, "*Vertices has no number; expected how many vertices there are")
    }
    guard count <= min(limits.nodes, Int(Int32.max) - 1) else {
      throw source.error(
        .limit, line: number, "more than \(limits.nodes) nodes; raise the limit or take a part of the graph")
    }
    vertexCount = count
    networkCount = 1
    isNamed = false
    firstModeCount = fields.count > 2 ? fields[2].integer : nil
    if let firstModeCount, !(0...count ~= firstModeCount) {
      throw source.error(
        .syntax, line: number,
        "\(firstModeCount) of \(count) vertices are of the first mode; expected no more than there are")
    }
    section = .vertices
  }

  /// Finishes what only counts as a whole: matrices, and values of all vertices.
  mutating func endSection() throws(GraphFormatError) {
    switch section {
    case .matrix: try endMatrix()
    case .values: if !values.values.isEmpty { try endValues() }
    default: break
    }
  }
}

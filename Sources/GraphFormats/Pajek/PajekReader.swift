import Graphs
import OrderedCollections
import Primitives

/// Reads Pajek networks, alone or in project files: `*Vertices`, `*Edges`, `*Arcs`, `*Edgeslist`, `*Arcslist` and `*Matrix`, and the
/// partitions, vectors and permutations of their vertices; and Infomap's dialect, see ``InfomapSections``.
///
/// Vertices are known by their labels if every vertex has one of its own, else by their number. Coordinates become the attributes
/// `x`, `y`, counting up where it counts down in the file, and `z`, a shape other than `ellipse` the attribute `shape`, the label of an edge `label`, intervals in brackets `time`;
/// other parameters keep their short names. Of several relations, `*Arcs :2 "boss"`, the name or number is the attribute `relation` of
/// an edge. A matrix that is the same across its diagonal is read as edges, any other as arcs. Of several networks the first is read;
/// lines before it are a title. Clusters, hierarchies and other sections are left out, with a remark.
struct PajekReader {
  enum Section {
    case none, vertices, pairs, lists, matrix, skipped
    /// One value for each vertex: a partition, a vector or a permutation.
    case values
    /// Infomap's states, each of a vertex.
    case states
  }

  /// Vertices that have no line of their own; beyond this a small file would fill the memory.
  private static let mostUnlisted = 10_000_000

  let source: GraphSource
  let limits: GraphReadingLimits
  private var lines: LineInput
  var assembly: GraphAssembly
  private var labels = LabelledNodes()
  var section = Section.none
  var vertexCount: Int?
  /// Whether the file doesn't say how many vertices there are; then they may be numbered from 0 as well.
  var isOpen = false
  var firstModeCount: Int?
  var skipped: [String] = []
  var areArcs = false
  var fields: [PajekField] = []
  var relations = PajekRelations()
  var infomap = InfomapSections()
  var matrix = PajekMatrix()
  /// The numbers that lines of matrices have too many.
  var beyondCount = 0
  var values = PajekValues()
  var wide = WideIntegers()
  /// The networks in the file.
  var networkCount = 0
  /// Whether `*Network` stood before the next `*Vertices`.
  var isNamed = false
  /// The first line of a title before the network, and how many there are.
  private var title: (text: String, line: Int)?
  private var titleCount = 0

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line.trimmed, number) }) {}
    guard let vertexCount else {
      if let title { throw source.error(.syntax, line: title.line, "found \(title.text); expected *Vertices first") }
      throw source.error(.syntax, "there is no *Vertices in the file")
    }
    try endSection()
    addRemarks()
    if !isOpen { try addUnlisted(vertexCount) }
    return labels.name(try assembly.finish())
  }

  private mutating func addRemarks() {
    if titleCount > 0 {
      assembly.remarks.append("\(counted(titleCount, "line was", "lines were")) read as a title before *Vertices")
    }
    if networkCount > 1 { assembly.remarks.append("the file holds \(networkCount) networks; the first was read") }
    if !skipped.isEmpty {
      assembly.remarks.append("left out, as only the network is read: \(skipped.joined(separator: ", "))")
    }
    if beyondCount > 0 {
      let numbers = counted(beyondCount, "number", "numbers")
      assembly.remarks.append("\(numbers) beyond the last column of a matrix were left out")
    }
    assembly.remarks += relations.remarks + infomap.remarks + wide.remarks
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    // DOS ended files with the sign 26; # starts a comment in Infomap's files.
    guard let first = line.first, first != UInt8(ascii: "%"), first != UInt8(ascii: "#"), first != 26,
      !line.starts(with: "/*".utf8)
    else { return }
    if first == UInt8(ascii: "*") { return try startSection(line, number) }
    switch section {
    case .skipped: return
    case .none:
      if try startLinks(line, number) { return try takePair(number) }
      if title == nil { title = (line.quoted, number) }
      titleCount += 1
    case .vertices:
      try split(line, number)
      try takeVertex(number)
    case .pairs:
      try split(line, number)
      try takePair(number)
    case .lists:
      try split(line, number)
      try takeList(number)
    case .matrix:
      try split(line, number)
      try takeMatrixRow(number)
    case .values:
      try split(line, number)
      try takeValues(number)
    case .states:
      try split(line, number)
      try takeState(number)
    }
  }

  /// The node of a vertex number.
  func vertex(_ field: PajekField, _ number: Int) throws(GraphFormatError) -> Int {
    let numbers = isOpen ? 0...Int(Int32.max) - 2 : 1...max(1, vertexCount ?? 0)
    guard let vertex = field.integer, isOpen || vertexCount ?? 0 > 0, numbers ~= vertex else {
      throw source.error(
        .unknownNode, line: number,
        "\(String(decoding: field.text, as: UTF8.self).quoted) is no vertex; expected a number from 1 to \(vertexCount ?? 0)"
      )
    }
    return vertex
  }

  mutating func node(_ field: PajekField, _ number: Int) throws(GraphFormatError) -> Int {
    let ofState = infomap.vertex(ofState: field)
    let vertex = if let ofState { ofState } else { try vertex(field, number) }
    if vertex < NumberedNodes.limit, let node = assembly.node(numbered: vertex) { return node }
    return try assembly.node(String(vertex), line: number)
  }

  private mutating func takeVertex(_ number: Int) throws(GraphFormatError) {
    let node = try assembly.declare(String(try vertex(fields[0], number)), line: number)
    guard fields.count > 1 else { return }
    labels.set(try text(fields[1], number), of: node)
    try takeTime { assembly, time throws(GraphFormatError) in
      let column = try assembly.nodeColumn("time", type: .text, line: number)
      assembly.nodeAttributes.set(.text(time), column: column, row: node)
    }
    try takeParameters(of: node, number)
  }

  /// Takes the interval of time, `[5-10,12]`, that may stand at the end of a line, out of the fields.
  private mutating func takeTime(
    _ body: (inout GraphAssembly, String) throws(GraphFormatError) -> Void
  ) throws(GraphFormatError) {
    guard let last = fields.last, fields.count > 2, !last.isQuoted, last.text.first == UInt8(ascii: "["),
      last.text.last == UInt8(ascii: "]")
    else { return }
    fields.removeLast()
    try body(&assembly, String(decoding: last.text.dropFirst().dropLast(), as: UTF8.self))
  }

  private mutating func takePair(_ number: Int) throws(GraphFormatError) {
    // A relation may stand before the ends: `2: 1 3 1`.
    if fields[0].text.last == UInt8(ascii: ":"), let relation = Self.relation(fields[0]) {
      relations.number = relation
      relations.note()
      fields.removeFirst()
    }
    let layer = infomap.takeLayers(of: &fields)
    guard fields.count > 1 else { throw source.error(.syntax, line: number, "expected two vertices and a weight") }
    let a = try node(fields[0], number)
    let b = try node(fields[1], number)
    try takeTime { assembly, time throws(GraphFormatError) in
      guard a != b else { return }
      let column = try assembly.edgeColumn("time", type: .text, line: number)
      assembly.edgeAttributes.set(.text(time), column: column, row: assembly.nextEdgeRow)
    }
    if let layer, a != b {
      let column = try assembly.edgeColumn("layer", line: number)
      assembly.edgeAttributes.set(try value(layer, number), column: column, row: assembly.nextEdgeRow)
    }
    var at = 2
    var weight: Double?
    if at < fields.count, (fields.count - at) % 2 == 1 || fields[at].real != nil {
      weight = fields[at].real
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
    let a = try node(fields[0], number)
    for field in fields.dropFirst() {
      try add(a, try node(field, number), weight: nil, number)
    }
  }

  mutating func add(_ a: Int, _ b: Int, weight: Double?, _ number: Int) throws(GraphFormatError) {
    if areArcs { assembly.directedCount = (assembly.directedCount ?? 0) + 1 }
    if a != b, let relation = relations.attribute {
      let column = try assembly.edgeColumn("relation", line: number)
      assembly.edgeAttributes.set(relation, column: column, row: assembly.nextEdgeRow)
    }
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

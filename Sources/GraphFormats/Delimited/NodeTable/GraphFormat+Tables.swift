import Graphs
import Primitives

/// A file that is a part of a graph: a table of its nodes, or of its edges.
public struct GraphTable: Hashable, Sendable {
  /// What errors call the file.
  public var name: String

  /// The whole file, compressed with gzip or not.
  public var bytes: [UInt8]

  /// A file and its name.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension GraphFormat {
  /// Reads a graph that is in several tables: of nodes, and of edges.
  ///
  /// Tables of nodes are those that begin with a header `id,…`, as ``csvNodes`` are, Gephi's `Id,Label,…`, and Neo4j's
  /// with an `:ID`; any other list that ``csvEdges`` reads is one of edges. Both may come in any order and number, as
  /// for `neo4j-admin database import`. Nodes are numbered in the order of the tables of nodes; those that only edges
  /// name come after them, with a remark. Where Neo4j's headers name more than one id space, ids have theirs before
  /// them: `Person:1`. All else is as in ``read(_:name:limits:options:)``.
  ///
  /// - Parameters:
  ///   - tables: The files.
  ///   - limits: The sizes above which a file is refused.
  ///   - options: What to do where a file leaves a choice.
  /// - Returns: The graph with remarks.
  /// - Throws: A ``GraphFormatError`` that names the file and the place; one with the code
  ///   ``GraphFormatError/Code/unsupported`` if a file is no such table, or none is one of edges.
  /// - Complexity: O(*b* + *m* log *m*) for *b* bytes and *m* edges.
  public static func readTables(
    _ tables: [GraphTable], limits: GraphReadingLimits = GraphReadingLimits(),
    options: GraphReadingOptions = GraphReadingOptions()
  ) throws(GraphFormatError) -> GraphReading {
    var parts: [TablePart] = []
    for table in tables { parts.append(try TablePart(table, limits: limits, options: options)) }
    let spaces = parts.reduce(into: Set<String>()) { $0.formUnion($1.header?.spaces ?? []) }
    for index in parts.indices { try parts[index].tellKind(hasSeveralSpaces: spaces.count > 1) }
    guard parts.contains(where: { !$0.isOfNodes }) else {
      let source = parts.first?.source ?? GraphSource(format: .csvEdges, file: "")
      throw source.error(.unsupported, "this is a table of nodes, without edges; give the table of edges with it")
    }
    var assembly = GraphAssembly(source: parts[0].source, limits: limits)
    for part in parts where part.isOfNodes { try part.read(into: &assembly, limits: limits) }
    let declaredCount = assembly.nodeCount
    for part in parts where !part.isOfNodes { try part.read(into: &assembly, limits: limits) }
    if parts.contains(where: { $0.text.isUsed }) { assembly.remarks.insert(Windows1252.remark, at: 0) }
    if spaces.count > 1 {
      assembly.remarks.append("ids have their id space before them, as there are \(spaces.count) of these")
    }
    let addedCount = assembly.nodeCount - declaredCount
    if declaredCount > 0, addedCount > 0 {
      let nodes = counted(addedCount, "node of edges is", "nodes of edges are")
      assembly.remarks.append("\(nodes) in no table of nodes, and \(addedCount == 1 ? "was" : "were") added")
    }
    return try assembly.finish()
  }
}

/// A table whose start was looked at.
private struct TablePart {
  let source: GraphSource
  let text: Windows1252
  let header: Neo4jHeader?
  private let input: ChunkedInput
  private let start: TableStart
  private var kind: TableKind

  init(_ table: GraphTable, limits: GraphReadingLimits, options: GraphReadingOptions) throws(GraphFormatError) {
    source = GraphSource(format: .csvEdges, file: table.name, options: options)
    var rest: [UInt8]? = table.bytes
    var (input, text) = try source.open(limits: limits, mayBeWindows1252: true) {
      defer { rest = nil }
      return rest
    }
    try input.decodeByteOrderMark()
    start = try TableStart(of: &input, source: source, limits: limits)
    (self.input, self.text) = (input, text)
    header = start.rows.first.flatMap { Neo4jHeader($0.map(\.text)) }
    kind = TableKind(start)
  }

  var isOfNodes: Bool { if case .nodes = kind { true } else { false } }

  /// Tells the kind anew, knowing the id spaces of all tables.
  mutating func tellKind(hasSeveralSpaces: Bool) throws(GraphFormatError) {
    if let header, let first = start.rows.first {
      kind = header.kind(first.map(\.text), hasSeveralSpaces: hasSeveralSpaces)
    }
    switch kind {
    case .edges, .nodes: break
    default: throw source.error(.unsupported, "this is a table neither of nodes nor of edges; give it alone")
    }
  }

  func read(into assembly: inout GraphAssembly, limits: GraphReadingLimits) throws(GraphFormatError) {
    switch kind {
    case .nodes(let columns):
      var reader = NodeTableReader(source: source, limits: limits, input: input, columns: columns)
      try reader.read(into: &assembly)
    case .edges(let columns, let hasHeader, let remark):
      if let remark { assembly.remarks.append(remark) }
      var reader = DelimitedEdgesReader(
        source: source, limits: limits, columns: columns, hasHeader: hasHeader)
      swap(&reader.assembly, &assembly)
      reader.assembly.source = source
      var input = input
      try reader.read(&input)
      swap(&reader.assembly, &assembly)
    default: break
    }
  }
}

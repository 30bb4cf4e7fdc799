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
  /// name come after them, with a remark. A Neo4j header in a file of its own is that of the tables without one that follow
  /// it, or else of those with as many columns. Where Neo4j's headers name more than one id space, ids have theirs before
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
    try TablePart.takeHeaders(&parts)
    let spaces = parts.reduce(into: Set<String>()) { $0.formUnion($1.header?.spaces ?? []) }
    for index in parts.indices { try parts[index].tellKind(hasSeveralSpaces: spaces.count > 1) }
    guard parts.contains(where: { !$0.isOfNodes }) else {
      let source = parts.first?.source ?? GraphSource(format: .csvEdges, file: "")
      throw source.error(.unsupported, "this is a table of nodes, without edges; give the table of edges with it")
    }
    var assembly = GraphAssembly(source: parts[0].source, limits: limits)
    for part in parts where part.isOfNodes { try part.read(into: &assembly, limits: limits) }
    let declaredCount = assembly.nodeCount
    assembly.takesRealIDs = declaredCount > 0 && !assembly.hasRealIDs
    for part in parts where !part.isOfNodes { try part.read(into: &assembly, limits: limits) }
    if parts.contains(where: { $0.text.isUsed }) { assembly.remarks.insert(Windows1252.remark(of: .csvEdges), at: 0) }
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
  private(set) var header: Neo4jHeader?
  /// Whether the header is in another file.
  private var isHeadless = false
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
    if let header { kind = header.kind(hasSeveralSpaces: hasSeveralSpaces) }
    switch kind {
    case .edges, .nodes: break
    default: throw source.error(.unsupported, "this is a table neither of nodes nor of edges; give it alone")
    }
  }

  func read(into assembly: inout GraphAssembly, limits: GraphReadingLimits) throws(GraphFormatError) {
    switch kind {
    case .nodes(let columns):
      var reader = NodeTableReader(
        source: source, limits: limits, input: input, columns: columns,
        headlessWidth: isHeadless ? header?.fields.count : nil)
      try reader.read(into: &assembly)
    case .edges(let columns, let hasHeader, let remark):
      if let remark { assembly.remarks.append(remark) }
      var reader = DelimitedEdgesReader(
        source: source, limits: limits, columns: columns, hasHeader: hasHeader && !isHeadless)
      swap(&reader.assembly, &assembly)
      reader.assembly.source = source
      var input = input
      try reader.read(&input)
      swap(&reader.assembly, &assembly)
    default: break
    }
  }
}

// Headers in files of their own, as `neo4j-admin database import` takes them: `--nodes=header.csv,part1.csv,part2.csv`.
extension TablePart {
  /// Whether the file has a Neo4j header and nothing else.
  private var isHeaderAlone: Bool { header != nil && !isHeadless && start.isComplete && start.rows.count == 1 }

  /// How many fields the first record has.
  private var width: Int { start.rows.first?.count ?? 0 }

  /// Whether the file begins with a header in plain words, which stands for itself.
  private var hasPlainHeader: Bool {
    switch kind {
    case .nodes: true
    case .edges(_, let hasHeader, _): hasHeader
    default: false
    }
  }

  /// Whether that header is in words that are known, so that no row of a table can be meant by it.
  private var hasKnownHeader: Bool {
    if case .edges(_, _, let remark) = kind { return hasPlainHeader && remark == nil }
    return hasPlainHeader
  }

  /// Gives tables without a header that of another file, and removes files that are headers alone.
  fileprivate static func takeHeaders(_ parts: inout [TablePart]) throws(GraphFormatError) {
    let alone = parts.filter(\.isHeaderAlone)
    guard !alone.isEmpty else { return }
    var last: TablePart?
    for index in parts.indices {
      if parts[index].header != nil {
        last = parts[index]
        continue
      }
      if parts[index].hasKnownHeader { continue }
      let width = parts[index].width
      if let last, last.header?.fields.count == width, last.isHeaderAlone || !parts[index].hasPlainHeader {
        parts[index].adopt(last)
        continue
      }
      let fitting = alone.filter { $0.header?.fields.count == width }
      guard let only = fitting.first else { continue }
      guard fitting.count == 1 else {
        throw parts[index].source.error(
          .unsupported,
          "this table has no header, and \(fitting.count) headers have \(width) columns; give it after its own")
      }
      parts[index].adopt(only)
    }
    parts.removeAll(where: \.isHeaderAlone)
    guard !parts.isEmpty else {
      throw alone[0].source.error(.unsupported, "this is a header without rows; give the tables with it")
    }
  }

  private mutating func adopt(_ other: TablePart) {
    header = other.header
    isHeadless = true
  }
}

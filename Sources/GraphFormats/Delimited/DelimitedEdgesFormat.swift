import Graphs
import Primitives

extension GraphFormat {
  /// Comma-separated edges with a header, `source,target,weight,…` (RFC 4180).
  ///
  /// Read are, as under ``tsvEdges``, edges separated by commas, semicolons, tabs or spaces, with a header in other
  /// words or none; Gephi's and Neo4j's tables of edges; adjacency matrices; rows of a node and its neighbours; and
  /// what networkx writes with a dictionary on each line.
  public static let csvEdges = GraphFormat(
    DelimitedEdgesFormat(
      name: "csv", title: "CSV", otherNames: ["csv-edges", "edges", "edges.csv"], suffixes: ["csv"],
      delimiter: .comma))

  /// Tab-separated edges with a header.
  public static let tsvEdges = GraphFormat(
    DelimitedEdgesFormat(
      name: "tsv", title: "TSV", otherNames: ["tsv-edges", "edges.tsv"],
      suffixes: ["tsv", "tab", "edges", "edgelist", "el"], delimiter: .tab))
}

extension GraphFormat {
  /// Whether the first row of a table names the ends of edges, in words that are known.
  ///
  /// - Parameter head: The first bytes of the file.
  /// - Returns: Whether it does.
  package static func namesEnds(tableHead head: [UInt8]) -> Bool {
    guard let names = start(tableHead: head)?.rows.first?.map(\.text) else { return false }
    return EdgeColumns(header: names) != nil || Neo4jHeader(names) != nil
  }

  /// Whether a table of two columns, or of three, names two kinds of nodes in its first row, such as author and article.
  ///
  /// - Parameter head: The first bytes of the file.
  /// - Returns: Whether it does.
  package static func namesTwoModes(tableHead head: [UInt8]) -> Bool {
    guard let start = start(tableHead: head), let names = start.rows.first?.map(\.text) else { return false }
    return names.count <= 3 && TwoModeStart(start)?.isHeader == true && NodeNouns.areHeader(names[0], names[1])
  }

  /// Whether a table is one of nodes by its first row.
  ///
  /// - Parameter head: The first bytes of the file.
  /// - Returns: Whether it is.
  package static func isOfNodes(tableHead head: [UInt8]) -> Bool {
    guard let start = start(tableHead: head), case .nodes = TableKind(start) else { return false }
    return true
  }

  /// The first records of a table.
  fileprivate static func start(tableHead head: [UInt8]) -> TableStart? {
    let source = GraphSource(format: .csvEdges, file: "")
    var rest: [UInt8]? = head
    var input = ChunkedInput(source: source, limits: GraphReadingLimits()) {
      defer { rest = nil }
      return rest
    }
    try? input.refill()
    try? input.decodeByteOrderMark()
    return try? TableStart(of: &input, source: source, limits: GraphReadingLimits())
  }
}

/// Lists of edges. Whichever is asked for, the reader finds out what separates fields, and ``TableKind`` whether they
/// are edges.
struct DelimitedEdgesFormat: ReadableGraphFormat {
  let name: String
  let title: String
  let otherNames: [String]
  let suffixes: [String]
  let delimiter: Delimiter
  /// A list of edges would be taken for one of positions.
  let holdsPlaces = false
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    if TableSections.recognizes(start.bytes) { return isNamed ? .suffixAndContent : .likely }
    guard start.isPlainText else { return nil }
    guard !isNamed else { return .suffix }
    if CommentedHeader(start.bytes[...])?.delimiter == delimiter { return .likely }
    if let found = EdgeListStart(start).delimiterOfEdges ?? Self.delimiterOfEdges(start) {
      return found == delimiter ? .likely : nil
    }
    return delimiter == .tab && Self.isNamedMatrix(start) ? .likely : nil
  }

  /// Whether the first lines are a matrix whose rows have the names of its columns, in their order, as R's `write.table` writes it.
  private static func isNamedMatrix(_ start: FileStart) -> Bool {
    let lines = start.lines(most: 3)
    guard lines.count == 3, let digit = lines[1].last(where: { !$0.isBlank && $0 != UInt8(ascii: "\"") }),
      digit &- UInt8(ascii: "0") < 10, let table = GraphFormat.start(tableHead: start.bytes), table.rows.count > 3,
      case .matrix(let labels) = TableKind(table)
    else { return false }
    return labels.hasHeader && !labels.isTwoMode
  }

  /// What separates fields, a comma or a tab, where the first lines are edges beyond doubt: a known header, or three
  /// fields of which the last is a positive number on every line.
  private static func delimiterOfEdges(_ start: FileStart) -> Delimiter? {
    var scanner = DelimitedScanner(source: GraphSource(format: .tsvEdges, file: ""), limits: GraphReadingLimits())
    return start.bytes.withUnsafeBufferPointer { bytes -> Delimiter? in
      var position = 0
      var rows: [[String]] = []
      while rows.count < 10, (try? scanner.nextRecord(in: bytes, at: &position, isFinal: false)) == true {
        rows.append(scanner.fields.map { $0.text(in: bytes) ?? "" })
      }
      guard let first = rows.first, first.count >= 2 else { return nil }
      let isOfCommas = scanner.delimiter == .comma || scanner.delimiter == .semicolon
      let isNumbered = rows.count > 1 && TableKind.hasNumberedEnds(first.prefix(2).map { $0 })
      let areEdges = (isNumbered ? rows.dropFirst() : rows[...]).allSatisfy { row in
        row.count == 3 && row.last.flatMap { Double($0) }.map { $0 > 0 && $0.isFinite } ?? false
      }
      // Three words with spaces between them are a line of prose or a date as well.
      let areSure = areEdges && (scanner.delimiter != .space || isNumbered || EdgeListStart(start).hasTwoEnds)
      return areSure || EdgeColumns(header: first)?.weight != nil ? (isOfCommas ? .comma : .tab) : nil
    }
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var input = input
    try input.takeStart(bytes: 1 << 16)
    if let tables = try SeveralTables(inStartOf: &input, source: source) {
      return try tables.read(limits: limits, options: source.options)
    }
    let titleCount = TableTitle.lineCount(of: input.window[input.position...].prefix(1 << 14))
    if titleCount > 0 { input.blankLines(titleCount) }
    let sizes = try SizeLine(of: &input)
    if sizes != nil { input.blankLines(1) }
    if let header = CommentedHeader(input.window[input.position...].prefix(1 << 16)) { input.blank(at: header.mark) }
    let start = try TableStart(of: &input, source: source, limits: limits)
    if let tables = try SeveralTables(start, in: input, source: source, limits: limits) {
      return try tables.read(limits: limits, options: source.options)
    }
    let kind = TableKind(start)
    let reading = try read(&input, as: kind, from: source, limits: limits)
    var remarks: [String] = []
    if titleCount > 0 {
      remarks.append("\(counted(titleCount, "line above the header was", "lines above the header were")) passed over")
    }
    if let sizes { remarks.append(sizes.remark) }
    if case .edges(let columns, _, _) = kind, let weight = columns.weight,
      let doubt = TableKind.thousandsDoubt(start, column: weight)
    {
      remarks.append(doubt)
    }
    guard !remarks.isEmpty else { return reading }
    return GraphReading(graph: reading.graph, remarks: remarks + reading.remarks, buildTime: reading.buildTime)
  }

  private func read(
    _ input: inout ChunkedInput, as kind: TableKind, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    switch kind {
    case .edges(let columns, let hasHeader, let remark):
      var reader = DelimitedEdgesReader(source: source, limits: limits, columns: columns, hasHeader: hasHeader)
      if let remark { reader.assembly.remarks.append(remark) }
      try reader.read(&input)
      return try reader.assembly.finish()
    case .nodes:
      throw source.error(.unsupported, "this is a table of nodes, without edges; give the table of edges with it")
    case .matrix(let labels):
      var reader = MatrixReader(source: source, limits: limits, input: input, labels: labels)
      return try reader.read()
    case .neighbors:
      var reader = NeighborRowsReader(source: source, limits: limits, input: input)
      return try reader.read()
    case .dictionaries:
      var reader = DictEdgesReader(source: source, limits: limits, input: input)
      return try reader.read()
    }
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try DelimitedWriter(delimiter: delimiter).writeEdges(of: graph, to: sink)
  }
}

import Graphs
import Primitives

/// A file that holds tables of nodes and of edges in one, or one whose rows have to be taken apart first.
struct SeveralTables {
  private let tables: [GraphTable]
  private var remarks: [String] = []
  private var isGDF = false

  /// The tables of a file that starts as ``TableSections`` says; nil for another.
  init?(inStartOf input: inout ChunkedInput, source: GraphSource) throws(GraphFormatError) {
    guard TableSections.recognizes(input.window[input.position...]) else { return nil }
    guard let sections = TableSections(try input.rest(), name: source.file) else { return nil }
    (tables, remarks, isGDF) = (sections.tables, sections.remarks, sections.isGDF)
  }

  /// The tables of a file with one header for nodes and edges, of one whose edges are in one column, or of one with a table
  /// of edges below that of nodes; nil for another.
  init?(
    _ start: TableStart, in input: ChunkedInput, source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) {
    let names = start.rows.first?.map(\.text) ?? []
    var input = input
    if let mixed = MixedColumns(names) {
      tables = try mixed.tables(DelimitedRecords(source: source, limits: limits, input: input), name: source.file)
    } else if let column = InteractionNames.column(start) {
      let records = DelimitedRecords(source: source, limits: limits, input: input)
      tables = [try InteractionNames.table(records, column: column, source: source)]
      remarks.append(
        "the nodes of each edge are those that its name says, such as \(start.rows[1][column].text.quoted)")
    } else if case .nodes = TableKind(start), let sections = TableSections(try input.rest(), name: source.file) {
      tables = sections.tables
    } else {
      return nil
    }
  }

  /// The graph of all tables.
  func read(limits: GraphReadingLimits, options: GraphReadingOptions) throws(GraphFormatError) -> GraphReading {
    let reading = try GraphFormat.readTables(tables, limits: limits, options: options)
    var remarks = remarks + reading.remarks
    if isGDF, case .boolean(let flags)? = reading.graph.edgeAttributes["directed"] {
      let count = flags.count { $0 == true }
      if count > 0 { remarks.append("\(counted(count, "edge is", "edges are")) directed; directions were dropped") }
    }
    return GraphReading(graph: reading.graph, remarks: remarks, buildTime: reading.buildTime)
  }
}

/// A table in which some rows are nodes and some relationships, as Neo4j's `apoc.export.csv` writes it.
private struct MixedColumns {
  private let names: [String]
  private let start: Int

  init?(_ names: [String]) {
    guard names.first == "_id", names.count > 3, names[1] == "_labels", let start = names.firstIndex(of: "_start"),
      start + 2 < names.count, names[start + 1] == "_end", names[start + 2] == "_type"
    else { return nil }
    (self.names, self.start) = (names, start)
  }

  func tables(_ records: DelimitedRecords, name: String) throws(GraphFormatError) -> [GraphTable] {
    var records = records
    var nodes = CSVText()
    nodes.append([":ID", ":LABEL"] + names[2..<start])
    var edges = CSVText()
    edges.append([":START_ID", ":END_ID", ":TYPE"] + names[(start + 3)...])
    _ = try records.next()
    while let row = try records.next() {
      guard row.count == names.count else {
        throw records.error("\(counted(row.count, "field", "fields")); expected \(names.count), as on the first line")
      }
      let texts = row.map(\.text)
      if row[0].isEmpty { edges.append(texts[start...]) } else { nodes.append(texts[..<start]) }
    }
    return [GraphTable(name: name, bytes: nodes.bytes), GraphTable(name: name, bytes: edges.bytes)]
  }
}

/// Edges whose ends stand in one column, as in Cytoscape's edge tables: `A (pp) B`.
private enum InteractionNames {
  /// The column whose values are all such, in a table that has a column of interactions and none of ends; nil if there is none.
  static func column(_ start: TableStart) -> Int? {
    guard let header = start.rows.first, start.rows.count > 1 else { return nil }
    let names = header.map(\.text)
    guard names.contains("interaction") || names.contains("shared interaction"), EdgeColumns(header: names) == nil
    else {
      return nil
    }
    return ["shared name", "name"].lazy.compactMap(names.firstIndex).first { column in
      start.rows.dropFirst().allSatisfy { $0.count == names.count && ends($0[column].text) != nil }
    }
  }

  static func table(
    _ records: DelimitedRecords, column: Int, source: GraphSource
  ) throws(GraphFormatError) -> GraphTable {
    var records = records
    var text = CSVText()
    let names = try records.next()?.map(\.text) ?? []
    text.append(["source", "target"] + names)
    while let row = try records.next() {
      guard row.count == names.count, let (a, b) = ends(row[column].text) else {
        throw records.error("expected \(names.count) fields, and a name such as A (pp) B under \(names[column].quoted)")
      }
      text.append([a, b] + row.map(\.text))
    }
    return GraphTable(name: source.file, bytes: text.bytes)
  }

  /// The nodes before and behind an interaction in brackets.
  private static func ends(_ name: String) -> (String, String)? {
    guard let open = name.firstRange(of: " ("), let close = name.firstRange(of: ") "),
      open.upperBound <= close.lowerBound
    else { return nil }
    let (a, b) = (String(name[..<open.lowerBound]), String(name[close.upperBound...]))
    return a.isEmpty || b.isEmpty ? nil : (a, b)
  }
}

/// Rows of fields, separated by commas.
private struct CSVText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ row: some Sequence<String>) {
    var isFirst = true
    for text in row {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      let needsQuotes =
        text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) } || text.first == "#" || text.first == "%"
      bytes += needsQuotes ? Array("\"\(text.replacing("\"", with: "\"\""))\"".utf8) : Array(text.utf8)
    }
    bytes.append(0x0A)
  }
}

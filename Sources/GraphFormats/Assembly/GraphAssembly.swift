import Graphs
import OrderedCollections
import Primitives

/// A graph being read: where the readers of all formats put what they find, and where the common rules live.
struct GraphAssembly {
  /// The file that is being read.
  var source: GraphSource
  let limits: GraphReadingLimits

  var attributes: OrderedDictionary<String, AttributeValue> = [:]
  var nodeAttributes = AttributeColumns()
  var edgeAttributes = AttributeColumns()
  /// What the format's reader has to say, told before the common remarks.
  var remarks: [String] = []
  /// How many edges are directed, or nil if all are.
  var directedCount: Int? = 0

  /// Whether nodes that only edges name are added, with a remark, as networkx and Gephi do; otherwise they are refused.
  var addsUndeclaredNodes = true

  /// Whether a column of numbers that is not taken for the weights is told; for tables with a header.
  var tellsNumbers = false

  /// What the format calls the weight of an edge, the usual name first.
  var weightNames = ["weight"]
  /// The edges so far; the weight of one that the file gives none is not a number until ``takeWeights()``.
  var builder = WeightedGraph.Builder()
  /// The edges of weight zero and below, and of weights beyond what measures take.
  var unusual = UnusualWeights()
  /// How many edges came without a weight, self-loops not counted.
  var unweightedCount = 0

  /// Whether an id such as "1.0" is the node "1", if there is one: a column of whole numbers with gaps is written so by pandas.
  var takesRealIDs = false
  private var realIDCount = 0
  private var nodes = NodeIndex()
  private var selfLoopCount = 0
  private var firstMention: [Int: Int] = [:]
  private var declared: [Bool] = []

  init(source: GraphSource, limits: GraphReadingLimits) {
    self.source = source
    self.limits = limits
    builder.acceptsAnyFiniteWeight = true
  }

  /// The row of ``edgeAttributes`` that belongs to the next edge that isn't a self-loop.
  var nextEdgeRow = 0

  var nodeCount: Int { nodes.ids.count }

  func id(of node: Int) -> String { nodes.ids[node] }

  /// The node of an id in a list of edges, which needs no declaration.
  mutating func node(_ id: UnsafeBufferPointer<UInt8>, line: Int?) throws(GraphFormatError) -> Int {
    if takesRealIDs, id.count > 2, id.suffix(2).elementsEqual(".0".utf8),
      let number = Int(decimal: UnsafeBufferPointer(rebasing: id.dropLast(2))), let node = nodes.node(numbered: number)
    {
      realIDCount += 1
      return node
    }
    guard let (node, _) = nodes.node(id) else {
      throw source.error(.encoding, line: line, "id \(id.quoted) is not UTF-8; save the file as UTF-8")
    }
    if node >= builder.nodeCount {
      guard node < min(limits.nodes, Int(Int32.max) - 1) else {
        throw source.error(
          .limit, line: line, "more than \(limits.nodes) nodes; raise the limit or take a part of the graph")
      }
      _ = builder.addNode()
    }
    return node
  }

  /// The node whose id is a number as written without leading zeros, if there is one or room for one.
  @inline(__always) mutating func node(numbered number: Int) -> Int? {
    if let node = nodes.node(numbered: number) { return node }
    guard nodeCount < min(limits.nodes, Int(Int32.max) - 1) else { return nil }
    _ = builder.addNode()
    return nodes.addNode(numbered: number)
  }

  /// The node at the end of an edge in a format that declares nodes, before or after the edge.
  mutating func end(_ id: UnsafeBufferPointer<UInt8>, line: Int) throws(GraphFormatError) -> Int {
    let node = try node(id, line: line)
    if node >= declared.count {
      declared.append(false)
      firstMention[node] = line
    }
    return node
  }

  /// The node that is declared with an id.
  mutating func declare(_ id: UnsafeBufferPointer<UInt8>, line: Int) throws(GraphFormatError) -> Int {
    let node = try node(id, line: line)
    if node >= declared.count {
      declared.append(true)
    } else if declared[node] {
      throw source.error(
        .duplicateNode, line: line, "node \(id.quoted) is declared a second time; every node needs an id of its own")
    } else {
      declared[node] = true
      firstMention[node] = nil
    }
    return node
  }

  /// Adds an edge that nothing can be said against; false leaves it to ``addEdge(_:_:weight:line:)`` to say what.
  @inline(__always) mutating func addPlainEdge(_ a: Int, _ b: Int, weight: Double?) -> Bool {
    guard a != b, nextEdgeRow < min(limits.edges, Int(Int32.max) / 2) else { return false }
    if let weight {
      guard !UnusualWeights.isUnusual(weight) else { return false }
      do { try builder.addEdge(a, b, weight: weight) } catch { return false }
    } else {
      builder.addUnweightedEdge(a, b)
      unweightedCount += 1
    }
    nextEdgeRow += 1
    return true
  }

  /// Whether an id is a number with a zero behind its decimal point.
  var hasRealIDs: Bool { nodes.ids.contains { $0.hasSuffix(".0") && Double($0) != nil } }

  /// The same for ids that are strings already.
  mutating func node(_ id: String, line: Int?) throws(GraphFormatError) -> Int {
    try Array(id.utf8).withUnsafeBufferPointer { id throws(GraphFormatError) in try node(id, line: line) }
  }

  mutating func end(_ id: String, line: Int) throws(GraphFormatError) -> Int {
    try Array(id.utf8).withUnsafeBufferPointer { id throws(GraphFormatError) in try end(id, line: line) }
  }

  mutating func declare(_ id: String, line: Int) throws(GraphFormatError) -> Int {
    try Array(id.utf8).withUnsafeBufferPointer { id throws(GraphFormatError) in try declare(id, line: line) }
  }

  /// Adds an edge; nil means the file gives no weight.
  mutating func addEdge(_ a: Int, _ b: Int, weight: Double?, line: Int?) throws(GraphFormatError) {
    if let weight {
      do { try builder.addEdge(a, b, weight: weight) } catch {
        throw source.error(.weight, line: line, impossible(NumberText.exact(weight), a, b))
      }
      if UnusualWeights.isUnusual(weight), a != b {
        unusual.note(weight, ofAdded: nextEdgeRow, file: source.file, line: line)
      }
    } else if a != b {
      builder.addUnweightedEdge(a, b)
      unweightedCount += 1
    }
    if a == b {
      selfLoopCount += 1
    } else {
      nextEdgeRow += 1
      guard nextEdgeRow <= min(limits.edges, Int(Int32.max) / 2) else {
        throw source.error(
          .limit, line: line, "more than \(limits.edges) edges; raise the limit or take a part of the graph")
      }
    }
  }

  /// Why an edge can't have a weight.
  func impossible(_ weight: String, _ a: Int, _ b: Int) -> String {
    "edge \(id(of: a).quoted)–\(id(of: b).quoted) has weight \(weight); expected a positive, finite number"
  }

  /// The column of a node attribute.
  mutating func nodeColumn(
    _ name: String, type: AttributeType? = nil, default value: AttributeValue? = nil, line: Int?
  ) throws(GraphFormatError) -> Int {
    let column = nodeAttributes.column(name, type: type, defaultValue: value)
    try checkColumnCount(column, of: "nodes", line: line)
    return column
  }

  /// The column of an edge attribute.
  mutating func edgeColumn(
    _ name: String, type: AttributeType? = nil, default value: AttributeValue? = nil, line: Int?
  ) throws(GraphFormatError) -> Int {
    let column = edgeAttributes.column(name, type: type, defaultValue: value)
    try checkColumnCount(column, of: "edges", line: line)
    return column
  }

  private func checkColumnCount(_ column: Int, of what: String, line: Int?) throws(GraphFormatError) {
    guard column < limits.attributes else {
      throw source.error(
        .limit, line: line,
        "the \(what) have more than \(limits.attributes) different attributes; raise the limit or drop some")
    }
  }

  /// The graph, once the file has ended.
  mutating func finish() throws(GraphFormatError) -> GraphReading {
    try takeWeights()
    if addsUndeclaredNodes, !firstMention.isEmpty {
      let nodes = counted(firstMention.count, "node that edges name is", "nodes that edges name are")
      remarks.append("\(nodes) not declared (\(someUndeclared)); added without attributes")
    } else if let (node, line) = firstMention.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      throw source.error(
        .unknownNode, line: line,
        "an edge names node \(nodes.ids[node].quoted), which isn't declared; add it to the nodes")
    }
    for (columns, rows) in [(nodeAttributes, nodeCount), (edgeAttributes, nextEdgeRow)] {
      let (cells, overflows) = columns.columns.count.multipliedReportingOverflow(by: rows)
      guard !overflows, cells <= limits.attributeCells else {
        throw source.error(
          .limit,
          "\(columns.columns.count) attributes in \(rows) rows are more than the limit of "
            + "\(limits.attributeCells) values; raise the limit or drop some")
      }
    }
    let clock = ContinuousClock()
    let start = clock.now
    // Without attributes nobody asks which edge became part of which.
    let (graph, edgeOf) = edgeAttributes.columns.isEmpty ? (builder.buildRemovingAll(), []) : builder.buildWithEdgeMap()
    builder = WeightedGraph.Builder()
    let buildTime = clock.now - start
    var result = AttributedGraph(graph: graph, differentIDs: nodes.ids)
    result.attributes = attributes
    result.nodeAttributes = nodeAttributes.table(rowCount: graph.nodeCount, rowOf: nil)
    result.edgeAttributes = edgeAttributes.table(rowCount: graph.edgeCount, rowOf: edgeOf)
    return GraphReading(
      graph: result, remarks: remarks + commonRemarks(edgeCount: graph.edgeCount), buildTime: buildTime)
  }

  /// The first of the nodes that only edges name, in the order of the file.
  private var someUndeclared: String {
    let shown = firstMention.keys.sorted().prefix(3).map { nodes.ids[$0].quoted }.joined(separator: ", ")
    return shown + (firstMention.count > 3 ? ", …" : "")
  }

  /// What is said of values that the file gives a second time in another way.
  private var replacedRemarks: [String] {
    [(nodeAttributes, "nodes"), (edgeAttributes, "edges")].compactMap { columns, what in
      guard !columns.replaced.isEmpty else { return nil }
      let all = columns.replaced.prefix(8).map { "\(counted($0.count, "value", "values")) of \($0.name.quoted)" }
      let isOne = columns.replaced.count == 1 && columns.replaced[0].count == 1
      let values = all.joined(separator: ", ")
      return "\(values) of \(what) \(isOne ? "was" : "were") replaced by later ones of the same name"
    }
  }

  private func commonRemarks(edgeCount: Int) -> [String] {
    var remarks = replacedRemarks
    if realIDCount > 0 {
      let ends = counted(realIDCount, "end of an edge is", "ends of edges are")
      remarks.append("\(ends) written as \"1.0\", and \(realIDCount == 1 ? "was" : "were") taken for the node \"1\"")
    }
    if directedCount == nil {
      remarks.append("the graph is directed; directions were dropped")
    } else if let directedCount, directedCount > 0 {
      remarks.append("\(counted(directedCount, "edge is", "edges are")) directed; directions were dropped")
    }
    if selfLoopCount > 0 {
      remarks.append("\(counted(selfLoopCount, "self-loop was", "self-loops were")) left out")
    }
    let parallelCount = nextEdgeRow - edgeCount
    if parallelCount > 0 {
      remarks.append(
        "\(counted(parallelCount, "edge was", "edges were")) parallel to an earlier one; the weights were summed")
    }
    if !edgeAttributes.leftOut.isEmpty {
      let lost = edgeAttributes.leftOut.prefix(8).map { "\(counted($0.count, "value", "values")) of \($0.name.quoted)" }
      let others = edgeAttributes.leftOut.count - lost.count
      let all = lost.joined(separator: ", ") + (others > 0 ? " and those of \(others) more attributes" : "")
      let isOne = edgeAttributes.leftOut.count == 1 && edgeAttributes.leftOut[0].count == 1
      remarks.append("\(all) of merged edges \(isOne ? "was" : "were") left out; the first of each edge stays")
    }
    if unweightedCount > 0, unweightedCount < nextEdgeRow {
      remarks.append("\(counted(unweightedCount, "edge has", "edges have")) no weight; 1 was taken")
    }
    if nodes.respelledCount > 0 {
      remarks.append(
        "\(counted(nodes.respelledCount, "id differs", "ids differ")) from another only in how accents are encoded; "
          + "each pair is one node")
    }
    return remarks
  }
}

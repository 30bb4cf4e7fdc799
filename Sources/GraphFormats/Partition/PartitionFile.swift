public import Graphs
import Primitives

/// A community for each of some nodes, read from delimited text.
///
/// A first line that names a column `community` is a header: the node is in a column `id`, `node` or `name`, the first of these there
/// is. Without a header there are two fields on each line, the node and its community. Tabs separate fields where the first line has
/// one, else commas; fields may be in quotes, over several lines too (RFC 4180). Lines that start with `#` are comments.
///
///     let file = try PartitionFile(Array("id,community\na,1\nb,1\n".utf8), name: "communities.csv")
///     let partition = try file.partition(of: graph)
public struct PartitionFile: Sendable {
  /// The communities by node, in the order of the file.
  public let communities: [(node: String, community: String)]

  private let source: GraphSource

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, in UTF-8, or in UTF-16 with a byte order mark.
  ///   - name: What errors call the file.
  /// - Throws: A ``GraphFormatError`` that names the place.
  /// - Complexity: O(*b*) for *b* bytes.
  public init(_ bytes: [UInt8], name: String) throws(GraphFormatError) {
    let source = GraphSource(format: .csvNodes, file: name)
    var rest: [UInt8]? = bytes
    var input = ChunkedInput(source: source, limits: GraphReadingLimits()) {
      defer { rest = nil }
      return rest
    }
    try input.refill()
    try input.decodeByteOrderMark()
    var rows = PartitionRows(source: source)
    let start = input.position
    try input.window.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
      try rows.read(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    self.source = source
    communities = rows.communities
  }

  /// The partition of all nodes of a graph, which go by their ids or else by their names.
  ///
  /// - Throws: A ``GraphFormatError`` with the code ``GraphFormatError/Code/unknownNode`` where a node has no community.
  /// - Complexity: O(*n*) for *n* nodes of the graph and of the file.
  public func partition(of graph: AttributedGraph) throws(GraphFormatError) -> Partition {
    let communities = Dictionary(uniqueKeysWithValues: communities.map { ($0.node, $0.community) })
    var names: [String] = []
    for node in 0..<graph.graph.nodeCount {
      guard let community = communities[graph.nodeIDs[node]] ?? communities[graph.name(of: node)] else {
        throw source.error(
          .unknownNode, "“\(graph.name(of: node))” has no community; every node of the graph needs one")
      }
      names.append(community)
    }
    return Partition(names: names)
  }

  /// Both partitions on the nodes that both have, in the order of the first.
  ///
  /// - Complexity: O(*n*) for *n* nodes of both files.
  public func common(with other: PartitionFile) -> (first: Partition, second: Partition) {
    let others = Dictionary(uniqueKeysWithValues: other.communities.map { ($0.node, $0.community) })
    let pairs = communities.compactMap { entry in others[entry.node].map { (entry.community, $0) } }
    return (Partition(names: pairs.map(\.0)), Partition(names: pairs.map(\.1)))
  }
}

extension Partition {
  /// Nodes with the same name of a community are in one.
  fileprivate init(names: [String]) {
    var labels: [String: Int] = [:]
    self.init(
      labels: names.map { name in
        if let label = labels[name] { return label }
        labels[name] = labels.count
        return labels.count - 1
      })
  }
}

/// The rows of a partition as they are read.
private struct PartitionRows {
  let source: GraphSource
  var communities: [(node: String, community: String)] = []

  private var seen: Set<String> = []
  private var columns: (node: Int, community: Int)?

  init(source: GraphSource) { self.source = source }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    var scanner = DelimitedScanner(
      source: source, limits: GraphReadingLimits(), delimiter: Self.delimiter(of: bytes), hasPercentComments: false)
    var position = 0
    var isFirst = true
    while try scanner.nextRecord(in: bytes, at: &position, isFinal: true) {
      let fields = try texts(of: scanner, in: bytes)
      if isFirst { columns = Self.columns(header: fields) }
      if !isFirst || columns == nil { try add(fields, line: scanner.line) }
      isFirst = false
    }
    if isFirst {
      throw source.error(.empty, "the file is empty; expected a row for each node, with its id and its community")
    }
  }

  /// A tab where the first line that is no comment has one, else a comma.
  private static func delimiter(of bytes: UnsafeBufferPointer<UInt8>) -> Delimiter {
    let lines = bytes.lazy.split { $0 == 0x0A || $0 == 0x0D }
    let first = lines.first { $0.first != UInt8(ascii: "#") }
    return first?.contains(0x09) == true ? .tab : .comma
  }

  private static func columns(header: [String]) -> (node: Int, community: Int)? {
    let names = header.map { $0.lowercased() }
    guard let community = names.firstIndex(of: "community") else { return nil }
    let node = ["id", "node", "name"].lazy.compactMap { names.firstIndex(of: $0) }.first
    return node.map { ($0, community) }
  }

  private func texts(
    of scanner: DelimitedScanner, in bytes: UnsafeBufferPointer<UInt8>
  ) throws(GraphFormatError) -> [String] {
    var texts: [String] = []
    for field in scanner.fields {
      guard let text = field.text(in: bytes) else {
        throw source.error(.encoding, line: scanner.line, "text that is not UTF-8; save the file as UTF-8")
      }
      // As the tables of the command are written, so that no spreadsheet runs a name as a formula.
      texts.append(SpreadsheetFormula.isEscaped(text.utf8) ? String(text.dropFirst()) : text)
    }
    return texts
  }

  private mutating func add(_ fields: [String], line: Int) throws(GraphFormatError) {
    let (node, community) = columns ?? (0, 1)
    guard fields.count > max(node, community), columns != nil || fields.count == 2 else {
      throw source.error(
        .syntax, line: line,
        "\(counted(fields.count, "field")); expected a node and its community, or a first line that names the columns id "
          + "and community")
    }
    guard seen.insert(fields[node]).inserted else {
      throw source.error(
        .duplicateNode, line: line, "“\(fields[node])” is there a second time; a node has one community")
    }
    communities.append((fields[node], fields[community]))
  }
}

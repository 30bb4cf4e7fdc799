import Graphs
import Primitives

extension GraphFormat {
  /// Node-link JSON as networkx and d3 write it, and its relatives.
  public static let nodeLinkJSON = GraphFormat(NodeLinkJSONFormat())
}

struct NodeLinkJSONFormat: ReadableGraphFormat {
  let name = "json"
  let title = "node-link JSON"
  let otherNames = ["node-link", "node-link-json"]
  let suffixes = ["json"]
  let holdsPlaces = true
  let countsLineFeeds = true

  /// Cytoscape's JSON has such keys, too, further down.
  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    if start.first == UInt8(ascii: "[") {
      let shape = JSONShape(start.bytes)
      return shape.isEdgeList || shape.isRelationshipList || shape.isNodeList ? .likely : nil
    }
    guard start.isJSONObject else { return nil }
    if Self.hasKeys(start) || JSONShape(start.bytes).isGraphLine { return .likely }
    // Documents have children, too; of a tree, nodes have ids.
    guard start.hasKey("\"children\"") else { return nil }
    let shape = JSONShape(start.bytes)
    return shape.isTree && (shape.keys.contains("id") || start.hasKey("\"id\"")) ? .likely : nil
  }

  /// Whether there are keys of node-link JSON.
  static func hasKeys(_ start: FileStart) -> Bool {
    let keys: [StaticString] = [
      "\"nodes\"", "\"edges\"", "\"links\"", "\"multigraph\"", "\"adjacency\"", "\"relationships\"",
    ]
    return keys.contains { start.hasKey($0) } || start.hasKey("\"connections\"") && start.hasKey("\"elements\"")
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    // What is looked at must not hang on how the file comes in.
    var input = input
    try input.takeStart(bytes: 1 << 16)
    let shape = JSONShape(input.window[input.position...].prefix(1 << 16))
    if shape.isTree {
      var reader = JSONTreeReader(source: source, limits: limits, input: input)
      return try reader.read()
    }
    var reader = NodeLinkJSONReader(source: source, limits: limits, input: input)
    if shape.isNodeList || (shape.isRelationshipList && !shape.isEdgeList) { return try reader.read(.list) }
    return try reader.read(shape.isEdgeList ? .edges : shape.isGraphLine ? .lines : .object)
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try NodeLinkJSONWriter(graph, dialect: .networkx).write(to: sink)
  }
}

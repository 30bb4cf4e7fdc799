import Graphs
import Primitives

extension GraphFormat {
  /// Node-link JSON as networkx and d3 write it.
  public static let nodeLinkJSON = GraphFormat(NodeLinkJSONFormat())
}

struct NodeLinkJSONFormat: ReadableGraphFormat {
  let name = "json"
  let title = "node-link JSON"
  let otherNames = ["node-link", "node-link-json"]
  let suffixes = ["json"]
  let holdsPlaces = true

  /// Cytoscape's JSON has such keys, too, further down.
  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    start.isJSONObject && Self.hasKeys(start) ? .likely : nil
  }

  /// Whether there are keys of node-link JSON.
  static func hasKeys(_ start: FileStart) -> Bool {
    let keys: [StaticString] = ["\"nodes\"", "\"edges\"", "\"links\"", "\"multigraph\""]
    return keys.contains { start.hasKey($0) }
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = NodeLinkJSONReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try NodeLinkJSONWriter(graph, dialect: .networkx).write(to: sink)
  }
}

import Graphs
import Primitives

extension GraphFormat {
  /// JSON as d3's examples read it, with `links` and their `value`.
  public static let d3JSON = GraphFormat(D3JSONFormat())
}

struct D3JSONFormat: ReadableGraphFormat {
  let name = "d3"
  let title = "d3 JSON"
  let otherNames = ["d3-json", "d3.json"]
  let suffixes = ["d3.json"]
  let holdsPlaces = true
  let countsLineFeeds = true

  /// Without the suffix it is like any node-link JSON.
  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    guard isNamed, start.isJSONObject else { return nil }
    return NodeLinkJSONFormat.hasKeys(start) ? .suffixAndContent : .suffix
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
    try NodeLinkJSONWriter(graph, dialect: .d3).write(to: sink)
  }
}

import Graphs
import Primitives

extension GraphFormat {
  /// GraphML 1.0, as networkx, igraph and yEd write it.
  public static let graphML = GraphFormat(GraphMLFormat())
}

struct GraphMLFormat: ReadableGraphFormat {
  let name = "graphml"
  let title = "GraphML"
  let suffixes = ["graphml"]
  let holdsPlaces = true
  let saysItsEncoding = true
  let countsLineFeeds = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    start.isXML && start.contains("<graphml") || start.contains(":graphml") ? .content : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = GraphMLReader(source: source, limits: limits)
    return try reader.read(&input)
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try GraphMLWriter(graph).write(threads: threads, to: sink)
  }
}

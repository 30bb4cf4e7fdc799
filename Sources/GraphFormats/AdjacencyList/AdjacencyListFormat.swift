import Graphs
import Primitives

extension GraphFormat {
  /// A node and its neighbours on each line, without weights; networkx's multiline lists, which have attributes, are read too.
  public static let adjacencyList = GraphFormat(AdjacencyListFormat())
}

struct AdjacencyListFormat: ReadableGraphFormat {
  let name = "adjlist"
  let title = "adjacency lists"
  let otherNames = ["adjacency-list", "adj"]
  let suffixes = ["adjlist", "adj"]
  let holdsPlaces = false
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    if start.bytes.starts(with: adjacencyListHeader.utf8) { return isNamed ? .suffixAndContent : .content }
    return isNamed && start.isPlainText ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var input = input
    try input.takeStart(bytes: 1 << 16)
    if MultilineAdjacencyReader.recognizes(input.window[input.position...].prefix(1 << 16)) {
      var reader = MultilineAdjacencyReader(source: source, limits: limits, input: input)
      return try reader.read()
    }
    var reader = AdjacencyListReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try AdjacencyListWriter(graph).write(to: sink)
  }
}

/// The first line of adjacency lists written here: without it, backslashes are letters like others.
let adjacencyListHeader =
  #"# adjacency list, separated by tabs; \t \n \r \\ stand for tab, line breaks and backslash, \h for #, \e for nothing"#

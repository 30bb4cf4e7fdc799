import Graphs

extension GraphFormat {
  /// A table of nodes for Gephi; it is read together with its edges, by ``readTables(_:limits:options:)``.
  public static let gephiNodes = GraphFormat(GephiNodesFormat())

  /// A table of edges for Gephi; it is read as ``csvEdges``.
  public static let gephiEdges = GraphFormat(GephiEdgesFormat())
}

struct GephiNodesFormat: GraphFileFormat {
  let name = "gephi-nodes"
  let title = "Gephi nodes"
  let suffixes: [String] = []
  let newSuffix = "csv"
  let holdsEdges = false
  let holdsPlaces = true

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try GephiCSVWriter(graph).writeNodes(to: sink)
  }
}

struct GephiEdgesFormat: GraphFileFormat {
  let name = "gephi-edges"
  let title = "Gephi edges"
  let suffixes: [String] = []
  let newSuffix = "csv"
  let holdsPlaces = false

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try GephiCSVWriter(graph).writeEdges(to: sink)
  }
}

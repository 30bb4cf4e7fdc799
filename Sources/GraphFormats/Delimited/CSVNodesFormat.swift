import Graphs
import Primitives

extension GraphFormat {
  /// Comma-separated nodes with a header, `id,name,type,…` (RFC 4180). Read together with a table of edges, by
  /// ``readTables(_:limits:options:)``.
  public static let csvNodes = GraphFormat(CSVNodesFormat())
}

struct CSVNodesFormat: GraphFileFormat {
  let name = "csv-nodes"
  let title = "CSV of nodes"
  let otherNames = ["nodes", "nodes.csv"]
  let suffixes = ["nodes.csv"]
  let fileNames = ["nodes.csv"]
  let newSuffix = "csv"
  let holdsEdges = false
  let holdsPlaces = false

  /// Known although it isn't read, so that it isn't taken for a list of edges.
  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    isNamed && start.isPlainText ? .suffix : nil
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try DelimitedWriter(delimiter: .comma).writeNodes(of: graph, to: sink)
  }
}

import Graphs

extension GraphFormat {
  /// Nodes for `neo4j-admin database import`; they are read together with their relationships, by
  /// ``readTables(_:limits:options:)``.
  public static let neo4jNodes = GraphFormat(Neo4jNodesFormat())

  /// Relationships for `neo4j-admin database import`; they are read as ``csvEdges``.
  public static let neo4jRelationships = GraphFormat(Neo4jRelationshipsFormat())
}

struct Neo4jNodesFormat: GraphFileFormat {
  let name = "neo4j-nodes"
  let title = "Neo4j nodes"
  let suffixes: [String] = []
  let newSuffix = "csv"
  let holdsEdges = false
  let holdsPlaces = true

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try Neo4jCSVWriter(graph).writeNodes(to: sink)
  }
}

struct Neo4jRelationshipsFormat: GraphFileFormat {
  let name = "neo4j-relationships"
  let title = "Neo4j relationships"
  let suffixes: [String] = []
  let newSuffix = "csv"
  let holdsPlaces = false

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try Neo4jCSVWriter(graph).writeRelationships(to: sink)
  }
}

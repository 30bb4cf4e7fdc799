import Graphs

extension GraphFormat {
  /// Cypher statements for Neo4j and others. Written only.
  public static let cypher = GraphFormat(CypherFormat())
}

struct CypherFormat: GraphFileFormat {
  let name = "cypher"
  let title = "Cypher"
  let otherNames = ["cql"]
  let suffixes = ["cypher", "cql"]
  let holdsPlaces = true

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try CypherWriter(graph).write(to: sink)
  }
}

public import Graphs

extension GraphFormat {
  /// The graph as the bytes of a file.
  ///
  /// - Returns: The file; see ``write(_:threads:to:)`` for what it can't hold.
  /// - Complexity: O(*n* + *m*) and as many attributes.
  public func write(_ graph: AttributedGraph) -> [UInt8] {
    var file: [UInt8] = []
    write(graph) { bytes in file.append(contentsOf: bytes) }
    return file
  }

  /// Writes the graph piece by piece, so that the whole file is never in memory.
  ///
  /// The same graph gives the same bytes. Real numbers are the shortest decimals that read back the same. Texts keep every
  /// character where the format can hold it; XML holds no control characters but tab and line breaks, so there the others
  /// become U+FFFD. Numbers that are not finite are written as `NaN`, `INF` and `-INF`; JSON has none, so there they are gaps.
  /// Truth values are 1 and 0 in GML; Pajek networks, adjacency lists and the formats that number nodes hold next to no
  /// attributes; Matrix Market, METIS and KONECT files have the ids of nodes in comments.
  ///
  /// - Parameters:
  ///   - graph: What to write.
  ///   - threads: How many threads put rows into words, in the formats for large graphs, GraphML and GEXF. The bytes are the same for any
  ///     number.
  ///   - sink: Takes the next bytes, 50 to 200 KB or so at a time; where there are several threads it is called by one at a time, not always by
  ///     the caller's.
  /// - Returns: Remarks on what the format can't hold: a sentence each.
  /// - Throws: What the sink throws.
  /// - Complexity: O(*n* + *m*) for *n* nodes and *m* edges, and their attributes.
  @discardableResult
  public func write<Failure>(
    _ graph: AttributedGraph, threads: Int = 1, to sink: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    try file.write(graph, threads: threads, to: sink)
  }
}

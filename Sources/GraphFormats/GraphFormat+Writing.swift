public import Graphs

extension GraphFormat {
  /// The graph as the bytes of a file.
  ///
  /// - Returns: The file; see ``write(_:to:)`` for what it can't hold.
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
  ///
  /// - Parameters:
  ///   - graph: What to write.
  ///   - sink: Takes the next bytes, 64 KB or so at a time.
  /// - Returns: Remarks on what the format can't hold: a sentence each.
  /// - Throws: What the sink throws.
  @discardableResult
  public func write<Failure>(
    _ graph: AttributedGraph, to sink: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    switch self {
    case .graphML: try GraphMLWriter(graph).write(to: sink)
    case .gexf: try GEXFWriter(graph).write(to: sink)
    case .nodeLinkJSON: try NodeLinkJSONWriter(graph).write(to: sink)
    case .csvEdges: try DelimitedWriter(delimiter: .comma).writeEdges(of: graph, to: sink)
    case .csvNodes: try DelimitedWriter(delimiter: .comma).writeNodes(of: graph, to: sink)
    case .tsvEdges: try DelimitedWriter(delimiter: .tab).writeEdges(of: graph, to: sink)
    }
  }
}

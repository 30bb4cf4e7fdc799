import Graphs

extension GraphFormat {
  /// A Mermaid flow chart of a small graph. Written only.
  public static let mermaid = GraphFormat(MermaidFormat())
}

struct MermaidFormat: GraphFileFormat {
  let name = "mermaid"
  let title = "Mermaid"
  let otherNames = ["mmd"]
  let suffixes = ["mmd", "mermaid"]
  let holdsPlaces = false

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try MermaidWriter(graph).write(to: sink)
  }
}

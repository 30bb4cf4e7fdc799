import Graphs
import Primitives

extension GraphFormat {
  /// GEXF 1.3, Gephi's own format; 1.1 and 1.2 are read too.
  public static let gexf = GraphFormat(GEXFFormat())
}

struct GEXFFormat: ReadableGraphFormat {
  let name = "gexf"
  let title = "GEXF"
  let suffixes = ["gexf"]
  let holdsPlaces = true
  let saysItsEncoding = true
  let countsLineFeeds = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    start.isXML && start.contains("<gexf") ? .content : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = GEXFReader(source: source, limits: limits)
    return try reader.read(&input)
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try GEXFWriter(graph).write(threads: threads, to: sink)
  }
}

import Graphs
import Primitives

extension GraphFormat {
  /// Cytoscape's simple interaction format: on each line a node, an interaction and other nodes.
  public static let sif = GraphFormat(SIFFormat())
}

struct SIFFormat: ReadableGraphFormat {
  let name = "sif"
  let title = "SIF"
  let suffixes = ["sif"]
  let holdsPlaces = false
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    guard start.isPlainText else { return nil }
    return isNamed ? .suffix : EdgeListStart(start).areInteractions ? .likely : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = SIFReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try SIFWriter(graph).write(to: sink)
  }
}

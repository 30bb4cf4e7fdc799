import Graphs
import Primitives

extension GraphFormat {
  /// NCOL of the Large Graph Layout: two nodes on each line and perhaps a weight, as igraph reads and writes it.
  public static let ncol = GraphFormat(NCOLFormat())
}

struct NCOLFormat: ReadableGraphFormat {
  let name = "ncol"
  let title = "NCOL"
  let suffixes = ["ncol"]
  let holdsPlaces = false
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    isNamed && start.isPlainText ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = NCOLReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try NCOLWriter(graph).write(to: sink)
  }
}

import Graphs
import Primitives

extension GraphFormat {
  /// The Trivial Graph Format: nodes with labels, a `#`, edges with labels, as yEd reads it.
  public static let tgf = GraphFormat(TGFFormat())
}

struct TGFFormat: ReadableGraphFormat {
  let name = "tgf"
  let title = "TGF"
  let suffixes = ["tgf"]
  let holdsPlaces = false

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    isNamed && start.isPlainText ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = TGFReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try TGFWriter(graph).write(to: sink)
  }
}

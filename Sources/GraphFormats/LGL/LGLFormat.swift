import Graphs
import Primitives

extension GraphFormat {
  /// LGL of the Large Graph Layout: nodes, each followed by its neighbours, as igraph reads and writes it.
  public static let lgl = GraphFormat(LGLFormat())
}

struct LGLFormat: ReadableGraphFormat {
  let name = "lgl"
  let title = "LGL"
  let suffixes = ["lgl"]
  let holdsPlaces = false

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    isNamed && start.first == UInt8(ascii: "#") ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = LGLReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try LGLWriter(graph).write(to: sink)
  }
}

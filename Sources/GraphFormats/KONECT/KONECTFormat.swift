import Graphs
import Primitives

extension GraphFormat {
  /// A network of the KONECT collection, `out.…`: a header `% sym unweighted`, then edges with weights and times.
  public static let konect = GraphFormat(KONECTFormat())
}

struct KONECTFormat: ReadableGraphFormat {
  let name = "konect"
  let title = "KONECT"
  let suffixes = ["konect"]
  let holdsPlaces = false
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    let isMarked = start.lines(most: 1).first.map { KONECTHeader($0) != nil } ?? false
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed && start.isPlainText ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = KONECTReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try KONECTWriter(graph).write(to: sink)
  }
}

import Graphs
import Primitives

extension GraphFormat {
  /// A METIS graph: the neighbours of a node on each line, as partitioning programs read it.
  public static let metis = GraphFormat(METISFormat())
}

struct METISFormat: ReadableGraphFormat {
  let name = "metis"
  let title = "METIS"
  let suffixes = ["graph", "metis"]
  let holdsPlaces = false

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    guard isNamed, start.isPlainText else { return nil }
    let first = start.lines(most: 100).first { $0.first != UInt8(ascii: "%") }
    // Many programs call their graphs so; other text formats don't begin with two to four numbers.
    return first.map { start.wholeNumbers(in: $0).map { 2...4 ~= $0.count } ?? false } ?? true ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = METISReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try METISWriter(graph).write(to: sink)
  }
}

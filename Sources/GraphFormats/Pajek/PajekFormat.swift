import Graphs
import Primitives

extension GraphFormat {
  /// A Pajek network.
  public static let pajek = GraphFormat(PajekFormat())
}

struct PajekFormat: ReadableGraphFormat {
  let name = "pajek"
  let title = "Pajek"
  let otherNames = ["net"]
  let suffixes = ["net", "pajek", "paj"]
  let holdsPlaces = true
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    if start.first == UInt8(ascii: "*"), Self.hasVertices(start) { return .content }
    return isNamed && start.isPlainText ? .suffix : nil
  }

  /// `*Vertices`, or `*Network` and some title before it.
  private static func hasVertices(_ start: FileStart) -> Bool {
    FileStart(start.bytes.prefix(4_096).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }).contains("*vertices")
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = PajekReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try PajekWriter(graph).write(to: sink)
  }
}

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
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    guard start.isPlainText else { return nil }
    return isNamed ? .suffix : Self.areNodesAndEdges(start) ? .likely : nil
  }

  /// Whether lines with different first words come before a line `#`, and lines that begin with two of these words after it.
  private static func areNodesAndEdges(_ start: FileStart) -> Bool {
    let lines = start.lines(most: 1_000).map { $0.split { $0.isBlank }.map(Array.init) }
    guard let mark = lines.firstIndex(of: [Array("#".utf8)]), mark > 0, mark + 1 < lines.count else { return false }
    let ids = Set(lines[..<mark].compactMap(\.first))
    return ids.count == mark && lines[(mark + 1)...].allSatisfy { $0.count > 1 && ids.isSuperset(of: $0.prefix(2)) }
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

import Graphs
import Primitives

extension GraphFormat {
  /// GML, as networkx, igraph and yEd write it.
  public static let gml = GraphFormat(GMLFormat())
}

struct GMLFormat: ReadableGraphFormat {
  let name = "gml"
  let title = "GML"
  let suffixes = ["gml"]
  let holdsPlaces = true
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    guard start.isPlainText else { return nil }
    return Self.opensGraph(start) ? .content : isNamed ? .suffix : nil
  }

  /// `graph [`, after no more than comments and keys such as `Creator "yFiles"` and `Version 1`.
  private static func opensGraph(_ start: FileStart) -> Bool {
    let source = GraphSource(format: .gml, file: "")
    var rest: [UInt8]? = start.bytes
    let input = ChunkedInput(source: source, limits: GraphReadingLimits()) {
      defer { rest = nil }
      return rest
    }
    var scanner = GMLScanner(source: source, limits: GraphReadingLimits(), input: input)
    for _ in 0..<10 {
      guard (try? scanner.next()) == .key, let key = try? scanner.string(), let value = try? scanner.next() else {
        return false
      }
      if value == .open { return key == "graph" }
      // The creator may be a word without quotes.
      if value == .close || value == .end || (value == .key && key != "Creator") { return false }
    }
    return false
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = GMLReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try GMLWriter(graph).write(to: sink)
  }
}

import Graphs
import Primitives

extension GraphFormat {
  /// UCINET's data language: matrices and lists of edges or neighbours, with labels.
  public static let ucinet = GraphFormat(UCINETFormat())
}

struct UCINETFormat: ReadableGraphFormat {
  let name = "dl"
  let title = "UCINET DL"
  let otherNames = ["ucinet"]
  let suffixes = ["dl"]
  let holdsPlaces = false
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    if Self.opens(start) { return isNamed ? .suffixAndContent : .content }
    return isNamed && start.isPlainText ? .suffix : nil
  }

  /// `dl`, and a size or a format before anything else.
  private static func opens(_ start: FileStart) -> Bool {
    let text = String(decoding: start.bytes.prefix(400), as: UTF8.self).lowercased()
    let words = text.split { $0.isWhitespace || $0 == "=" || $0 == "," }.prefix(2)
    return words.first == "dl" && ["n", "nr", "nc", "nm", "format"].contains(words.last)
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = UCINETReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try UCINETWriter(graph).write(to: sink)
  }
}

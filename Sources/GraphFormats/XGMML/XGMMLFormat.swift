import Graphs
import Primitives

extension GraphFormat {
  /// XGMML, GML's tree in XML, as Cytoscape writes it.
  public static let xgmml = GraphFormat(XGMMLFormat())
}

struct XGMMLFormat: ReadableGraphFormat {
  let name = "xgmml"
  let title = "XGMML"
  let suffixes = ["xgmml"]
  let holdsPlaces = true
  let saysItsEncoding = true
  let countsLineFeeds = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    guard start.isXML, start.contains("<graph"), !start.contains("<graphml") else { return nil }
    let isMarked = start.contains("XGMML") || start.contains("xgmml")
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = XGMMLReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try XGMMLWriter(graph).write(to: sink)
  }
}

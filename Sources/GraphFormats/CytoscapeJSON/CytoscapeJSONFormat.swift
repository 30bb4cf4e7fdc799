import Graphs
import Primitives

extension GraphFormat {
  /// Cytoscape.js JSON, which Cytoscape reads too.
  public static let cytoscapeJSON = GraphFormat(CytoscapeJSONFormat())
}

struct CytoscapeJSONFormat: ReadableGraphFormat {
  let name = "cytoscape"
  let title = "Cytoscape JSON"
  let otherNames = ["cyjs", "cytoscape-json", "cytoscape.js"]
  let suffixes = ["cyjs"]
  let holdsPlaces = true
  let countsLineFeeds = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    // Kumu's files have elements, too, and connections beside them.
    if start.isJSONObject, start.hasKey("\"elements\""), !start.hasKey("\"connections\"") {
      return isNamed ? .suffixAndContent : .content
    }
    guard start.isJSONObject || start.first == UInt8(ascii: "[") else { return nil }
    if JSONShape(start.bytes).isElementList { return isNamed ? .suffixAndContent : .content }
    return isNamed ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = CytoscapeJSONReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try CytoscapeJSONWriter(graph).write(to: sink)
  }
}

package import Graphs
import OrderedCollections

extension GraphFormat {
  /// Reads a graph that another process took from a format without types: as node-link JSON in which every value is a text and
  /// every name of an attribute has an `@` before it.
  ///
  /// A column of texts that are all numbers or truth values becomes one of such, by the rules of lists of edges. Otherwise the graph
  /// is what ``read(_:name:limits:options:)`` makes of node-link JSON. Errors name no line, as the lines are not those of the file.
  package static func readUntyped(
    _ json: [UInt8], name: String, limits: GraphReadingLimits = GraphReadingLimits(),
    options: GraphReadingOptions = GraphReadingOptions()
  ) throws(GraphFormatError) -> GraphReading {
    let source = GraphSource(format: .nodeLinkJSON, file: name, options: options)
    var rest: [UInt8]? = json
    var input = ChunkedInput(source: source, limits: limits) {
      defer { rest = nil }
      return rest
    }
    try input.refill()
    var reader = NodeLinkJSONReader(source: source, limits: limits, input: input, isUntyped: true)
    do throws(GraphFormatError) {
      return try reader.read()
    } catch {
      throw source.error(error.code, error.message)
    }
  }
}

extension AttributeTable {
  /// The text columns that a format without types would give back as numbers or truth values, and the number of empty texts, which it
  /// would give back as gaps.
  package var lostWithoutTypes: (names: [String], emptyTexts: Int) {
    var lost: [String] = []
    var emptyTexts = 0
    for (name, column) in columns {
      guard case .text(let texts) = column else { continue }
      emptyTexts += texts.count { $0 == "" }
      var kept = AttributeColumns()
      let number = kept.column(name, type: nil)
      for (row, text) in texts.enumerated() {
        if let text, !text.isEmpty { kept.set(.text(text), column: number, row: row) }
      }
      kept.inferTypes()
      let isTyped = kept.columns[number].values.contains { if case .text? = $0 { false } else { $0 != nil } }
      if isTyped { lost.append(name) }
    }
    return (lost, emptyTexts)
  }
}

public import Graphs
import OrderedCollections

extension Drawing {
  /// How many ids, values and names of attributes are not in DOT as they are: without control characters, on one line, and no longer
  /// than 400 bytes.
  public static func changedTexts(in graph: AttributedGraph) -> Int {
    let columns = Array(graph.nodeAttributes.columns) + Array(graph.edgeAttributes.columns)
    var changed = graph.nodeIDs.count { isChanged($0) }
    changed += graph.attributes.count { name, value in isChanged(value.description) || isChanged(name, 100) }
    for (name, column) in columns {
      if isChanged(name, 100) { changed += 1 }
      guard case .text(let texts) = column else { continue }
      changed += texts.count { $0.map { isChanged($0) } ?? false }
    }
    return changed
  }

  /// The attributes that are called otherwise in DOT.
  public static func renamedAttributes(of graph: AttributedGraph) -> [String] {
    [Array(graph.attributes.keys), graph.nodeAttributes.names, graph.edgeAttributes.names].flatMap { names in
      zip(names, AttributeNames.dotNames(of: names)).filter { $0 != $1 && !isChanged($0, 100) }.map(\.0)
    }
  }

  private static func isChanged(_ text: String, _ maximumBytes: Int = 400) -> Bool {
    // Not by ==, to which two spellings of an accent are one.
    !SafeText.cleaned(text, maximumBytes: maximumBytes).unicodeScalars.elementsEqual(text.unicodeScalars)
  }
}

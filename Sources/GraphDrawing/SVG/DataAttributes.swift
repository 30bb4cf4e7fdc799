import Graphs
import OrderedCollections
import Primitives

/// What programs can read from the nodes and edges of an SVG: `data-` attributes with ids, names, types, communities, ranks, weights
/// and every number that the graph holds.
struct DataAttributes {
  private typealias Column = (name: String, column: AttributeColumn)

  private let content: PictureContent
  private let nodeColumns: [Column], edgeColumns: [Column]
  private let ranks: [Int]

  init(of content: PictureContent) {
    self.content = content
    nodeColumns = Self.numbers(
      of: content.graph.nodeAttributes, besides: ["data-id", "data-name", "data-type", "data-community", "data-rank"])
    edgeColumns = Self.numbers(
      of: content.graph.edgeAttributes, besides: ["data-source", "data-target", "data-weight"])
    var ranks = [Int](repeating: 0, count: content.ranking.count)
    for (rank, node) in content.ranking.enumerated() { ranks[node] = rank + 1 }
    self.ranks = ranks
  }

  /// The attributes of a node, ready for a tag, each after a space.
  func text(of node: DrawnNode) -> String {
    let type = content.graph.nodeAttributes[content.style.typeAttribute]?[node.index]?.description
    let pairs: [(String, String?)] = [
      ("data-id", content.graph.nodeIDs[node.index]), ("data-name", node.name), ("data-type", type),
      ("data-community", node.community.map { String($0 + 1) }), ("data-rank", String(ranks[node.index])),
    ]
    return Self.text(pairs + values(nodeColumns, node.index))
  }

  /// The attributes of an edge, ready for a tag, each after a space.
  func text(of edge: DrawnEdge) -> String {
    let ids = content.graph.nodeIDs
    let pairs: [(String, String?)] = [
      ("data-source", ids[edge.source]), ("data-target", ids[edge.target]),
      ("data-weight", NumberText.exact(content.graph.graph.edge(edge.index).weight)),
    ]
    return Self.text(pairs + values(edgeColumns, edge.index))
  }

  private func values(_ columns: [Column], _ row: Int) -> [(String, String?)] {
    columns.map { ($0.name, $0.column[row]?.real.map(NumberText.exact)) }
  }

  private static func text(_ pairs: [(name: String, value: String?)]) -> String {
    pairs.reduce(into: "") { text, pair in
      if let value = pair.value { text += " \(pair.name)=\"\(SafeText.xml(SafeText.cleaned(value)))\"" }
    }
  }

  /// The columns that hold numbers, under names that XML and scripts take; the first of two names that become one.
  private static func numbers(of table: AttributeTable, besides reserved: Set<String>) -> [Column] {
    var taken = reserved
    return table.columns.compactMap { name, column in
      switch column {
      case .integer, .real: break
      case .text, .boolean: return nil
      }
      guard let name = attributeName(name), taken.insert(name).inserted else { return nil }
      return (name, column)
    }
  }

  /// `data-` and the name in small letters, digits and hyphens; nil where nothing is left of it.
  private static func attributeName(_ name: String) -> String? {
    var result = ""
    for character in name.lowercased().utf8.prefix(60) {
      switch character {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(character))
      default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
      }
    }
    if result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? nil : "data-" + result
  }
}

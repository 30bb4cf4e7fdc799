import ComentionKit
import GraphDrawing
import Primitives
import Reporting

/// What is in the folder of a community map: which file shows whom.
struct CommunityListing {
  private let map: CommunityMap
  private let graph: AttributedGraph
  private let drawn: Set<String>

  /// - Parameters:
  ///   - map: The map.
  ///   - graph: The whole graph.
  ///   - drawn: The names of the pictures that there are.
  init(_ map: CommunityMap, of graph: AttributedGraph, drawn: Set<String>) {
    self.map = map
    self.graph = graph
    self.drawn = drawn
  }

  /// The name of a community's picture; nil means the map.
  static func fileName(_ community: Int?) -> String {
    community.map { "community-\($0 < 9 ? "0" : "")\($0 + 1).svg" } ?? "map.svg"
  }

  /// The listing as Markdown.
  var markdown: String {
    let joined = map.communityGraph
    let mapName = Self.fileName(nil)
    let picture = drawn.contains(mapName) ? "![The map](\(mapName))" : "The map could not be drawn; `map.dot` holds it."
    let parts = [
      "# Communities",
      "\(graph.graph.nodeCount) nodes and \(graph.graph.edgeCount) ties in \(joined.graph.graph.nodeCount) communities. \(rest)",
      picture, table,
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var members: [Int] {
    guard case .integer(let counts)? = map.communityGraph.graph.nodeAttributes["members"] else { return [] }
    return counts.map { $0 ?? 0 }
  }

  private var rest: String {
    let hidden = members.dropFirst(map.shownCount)
    guard !hidden.isEmpty else { return "All of them are on the map." }
    return "The \(map.shownCount) largest are on the map and below; the other \(hidden.count) have "
      + "\(hidden.reduce(0, +)) nodes together."
  }

  private var table: String {
    let joined = map.communityGraph
    let pictured = Set(map.pictured)
    let rows = members.prefix(map.shownCount).enumerated().map { number, count in
      let name = Self.fileName(number)
      let file = drawn.contains(name) ? "[\(name)](\(name))" : pictured.contains(number) ? "not drawn" : ""
      let names = joined.topNames[number].map(MarkdownText.escaped)
      let more = count > names.count ? " and \(count - names.count) more" : ""
      return """
        | \(number + 1) | \(file) | \(count) | \(joined.innerEdgeCounts[number]) \
        | \(joined.innerWeights[number].significant(4)) | \(names.joined(separator: ", "))\(more) |
        """
    }
    return """
      | | picture | members | ties inside | their weight | highest-ranked |
      |---:|---|---:|---:|---:|---|
      \(rows.joined(separator: "\n"))
      """
  }
}

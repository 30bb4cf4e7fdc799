public import GraphAlgorithms
import Graphs
import Primitives

/// What is in the folder of a community map: which file shows whom.
public struct CommunityListing: Sendable {
  private let communities: CommunityGraph
  private let names: [[String]]
  private let shownCount: Int
  private let pictured: Range<Int>
  private let drawn: Set<String>
  private let mapData: String?

  /// Prepares a listing.
  ///
  /// - Parameters:
  ///   - communities: The communities, and the ties in and between them.
  ///   - names: The names of the highest-ranked members of each.
  ///   - shownCount: How many of them are on the map, the largest.
  ///   - pictured: Which have a picture of their own, unless it could not be drawn.
  ///   - drawn: The names of the pictures that there are, see ``fileName(_:)``.
  ///   - mapData: The name of a file that holds the map where it could not be drawn. The default is nil: there is none.
  /// - Precondition: There are names of every community.
  public init(
    of communities: CommunityGraph, names: [[String]], shownCount: Int, pictured: Range<Int>, drawn: Set<String>,
    mapData: String? = nil
  ) {
    precondition(names.count == communities.graph.nodeCount, "Names of every community")
    self.communities = communities
    self.names = names
    self.shownCount = shownCount
    self.pictured = pictured
    self.drawn = drawn
    self.mapData = mapData
  }

  /// The name of a community's picture; nil means the map.
  public static func fileName(_ community: Int?) -> String {
    community.map { "community-\($0 < 9 ? "0" : "")\($0 + 1).svg" } ?? "map.svg"
  }

  /// The listing as Markdown.
  public var markdown: String {
    let nodes = communities.memberCounts.reduce(0, +)
    let ties = communities.tieCounts.reduce(0, +) + communities.innerTieCounts.reduce(0, +)
    let parts = [
      "# Communities", "\(nodes) nodes and \(ties) ties in \(communities.graph.nodeCount) communities. \(rest)",
      map, table,
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var map: String {
    let name = Self.fileName(nil)
    if drawn.contains(name) { return "![The map](\(name))" }
    return "The map could not be drawn" + (mapData.map { "; `\($0)` holds it." } ?? ".")
  }

  private var rest: String {
    let hidden = communities.memberCounts.dropFirst(shownCount)
    guard !hidden.isEmpty else { return "All of them are on the map." }
    return "The \(shownCount) largest are on the map and below; the other \(hidden.count) have "
      + "\(hidden.reduce(0, +)) nodes together."
  }

  private var table: String {
    """
    | | picture | members | ties inside | their weight | highest-ranked |
    |---:|---|---:|---:|---:|---|
    \((0..<min(shownCount, names.count)).map(row).joined(separator: "\n"))
    """
  }

  private func row(_ number: Int) -> String {
    let name = Self.fileName(number)
    let file = drawn.contains(name) ? "[\(name)](\(name))" : pictured.contains(number) ? "not drawn" : ""
    let named = names[number].map(MarkdownText.escaped), count = communities.memberCounts[number]
    let more = count > named.count ? " and \(count - named.count) more" : ""
    return """
      | \(number + 1) | \(file) | \(count) | \(communities.innerTieCounts[number]) \
      | \(communities.innerWeights[number].significant(4)) | \(named.joined(separator: ", "))\(more) |
      """
  }
}

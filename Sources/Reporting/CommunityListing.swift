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
  private let words: ListingWords
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
  ///   - words: The words of the listing.
  /// - Precondition: There are names of every community.
  public init(
    of communities: CommunityGraph, names: [[String]], shownCount: Int, pictured: Range<Int>, drawn: Set<String>,
    mapData: String? = nil, words: ListingWords = .english
  ) {
    precondition(names.count == communities.graph.nodeCount, "Names of every community")
    self.communities = communities
    self.names = names
    self.shownCount = shownCount
    self.pictured = pictured
    self.drawn = drawn
    self.words = words
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
    let summary = words.summary.filled(
      words.node.counted(nodes), words.tie.counted(ties), words.community.counted(communities.graph.nodeCount))
    let parts = ["# \(words.title)", "\(summary) \(rest)", map, table]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var map: String {
    let name = Self.fileName(nil)
    if drawn.contains(name) { return "![\(words.map)](\(name))" }
    return mapData.map { words.mapInFile.filled($0) } ?? words.mapNotDrawn
  }

  private var rest: String {
    let hidden = communities.memberCounts.dropFirst(shownCount)
    guard !hidden.isEmpty else { return words.allShown }
    return words.largestShown.form(shownCount).filled("\(shownCount)")
      + words.othersHidden.form(hidden.count).filled("\(hidden.count)", words.node.counted(hidden.reduce(0, +)))
  }

  private var table: String {
    let columns = words.columns
    return """
      | | \(columns.picture) | \(columns.members) | \(columns.tiesInside) | \(columns.weight) | \(columns.highestRanked) |
      |---:|---|---:|---:|---:|---|
      \((0..<min(shownCount, names.count)).map(row).joined(separator: "\n"))
      """
  }

  private func row(_ number: Int) -> String {
    let name = Self.fileName(number)
    let file = drawn.contains(name) ? "[\(name)](\(name))" : pictured.contains(number) ? words.notDrawn : ""
    let named = names[number].map(MarkdownText.escaped), count = communities.memberCounts[number]
    let names = named.joined(separator: ", ")
    let all = count > named.count ? words.more.filled(names, "\(count - named.count)") : names
    return """
      | \(number + 1) | \(file) | \(count) | \(communities.innerTieCounts[number]) \
      | \(communities.innerWeights[number].significant(4)) | \(all) |
      """
  }
}

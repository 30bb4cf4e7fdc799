import ArgumentParser
import ComentionKit

/// Which paths between two nodes are shown.
struct PathOptionGroup: ParsableArguments {
  /// The question a path answers.
  enum Choice: String, EnumerableFlag {
    case all
    case widest
    case disjoint

    static func help(for value: Choice) -> ArgumentHelp? {
      switch value {
      case .all: "All shortest paths; of more than \(PathOptionGroup.most) the first ones."
      case .widest: "The path whose weakest tie is as strong as can be."
      case .disjoint: "Paths (-k of them) that share no node but the ends, and are together as short as can be."
      }
    }
  }

  @Option(
    name: [.customShort("k"), .long], in: .atLeast(1),
    help: ArgumentHelp("Show the n shortest paths.", valueName: "n"))
  var count = 1
  @Flag(exclusivity: .exclusive) var choice: Choice?
  @Flag(help: "Count every edge as one step, whatever its weight; as --weight-as none.")
  var hops = false
  @Option(
    help: ArgumentHelp(
      "What a weight says: strength (an edge is the shorter the heavier), distance, or none.", valueName: "meaning"))
  var weightAs: WeightMeaning?
  @Option(help: ArgumentHelp("Go around a node; may be said several times.", valueName: "name"))
  var avoid: [String] = []
  @Option(
    in: .atLeast(0),
    help: ArgumentHelp(
      "What passing through the node with the most ties costs, in edges of weight 1; through others less, as they have fewer.",
      valueName: "cost"))
  var hubCost = 0.0

  /// The most paths that `--all` shows.
  static let most = 1_000

  func validate() throws {
    if hops, let weightAs, weightAs != .none {
      throw ValidationError("--hops and --weight-as \(weightAs.rawValue) contradict each other")
    }
    if count > 1, choice == .all || choice == .widest {
      throw ValidationError("-k goes with --disjoint, or with neither --all nor --widest")
    }
  }

  /// The paths between two nodes.
  func paths(from source: Int, to target: Int, in graph: WeightedGraph, avoiding avoided: Set<Int>) -> [Path] {
    var options = PathOptions(weightsAs: weightAs ?? (hops ? .none : .strength))
    options.avoided = avoided
    options.hubCost = hubCost
    switch choice {
    case nil: return graph.shortestPaths(from: source, to: target, count: count, options)
    // One more tells that there are more.
    case .all: return graph.allShortestPaths(from: source, to: target, limit: Self.most + 1, options)
    case .widest: return graph.widestPath(from: source, to: target, options).map { [$0] } ?? []
    case .disjoint: return graph.disjointPaths(from: source, to: target, count: count, options)
    }
  }

  /// Whether the answer is a list of paths, even if there is only one.
  var asksForSeveral: Bool { count > 1 || choice == .all || choice == .disjoint }
}

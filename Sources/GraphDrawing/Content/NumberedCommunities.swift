import Graphs

/// The communities that a look doesn't tell apart, whose numbers stand behind the names of their nodes instead.
struct NumberedCommunities: Hashable, Sendable {
  /// More numbers than a reader looks for.
  static let most = 24

  /// Their numbers, from 0, ascending.
  let numbers: [Int]
  private let isNumbered: Set<Int>

  /// Those without a look of their own of which two drawn nodes or more have no box.
  init(among nodes: [Int], coloring: NodeColoring, hasBoxes: Bool) {
    var counts: [Int: Int] = [:]
    if case .communities(let partition) = coloring.meaning {
      for node in nodes where coloring.keys[node] == .other { counts[partition[node], default: 0] += 1 }
    }
    let chosen = counts.filter { $0.value > 1 && !(hasBoxes && $0.value >= CommunityBox.leastMembers) }
    numbers = Array(chosen.keys.sorted().prefix(Self.most))
    isNumbered = Set(numbers)
  }

  /// What stands behind the name of a node of a community, with the space before it; the empty text for others.
  func suffix(of community: Int?) -> String {
    // A number is not to stand on a line of its own.
    community.flatMap { isNumbered.contains($0) ? "\u{A0}(\($0 + 1))" : nil } ?? ""
  }

  /// Whether a legend has an entry for a community.
  func contains(_ community: Int) -> Bool { isNumbered.contains(community) }
}

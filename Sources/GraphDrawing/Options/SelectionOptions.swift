/// What a picture is about.
public struct SelectionOptions: Hashable, Sendable {
  /// Whether each edge may be drawn, by edge index, and walked along. The default is nil: all may.
  public var edges: [Bool]?

  /// The rule behind ``edges`` in words, for the legend: `edges of a maximum spanning tree`. The default is none.
  public var edgeRule = ""

  /// Nodes whose surroundings are drawn. The default is none.
  public var egos: [Int] = []

  /// Between whom the shortest paths are drawn, strong ties being short, with their surroundings. The default is nil.
  public var pathEnds: PathEnds?

  /// How many edges away from egos and paths a node may be, at least 1. The default is 1.
  public var depth = 1

  /// The community that is drawn, counted from 0. The default is nil: any.
  public var community: Int?

  /// Nodes that are put in front of the rest. The default is none.
  public var highlighted: [Int] = []

  /// What else the graph is restricted to, in words, for the legend: `named at least 3 times`. The default is nothing.
  public var rules: [String] = []

  /// The default options, which choose everything.
  public init() {}

  /// The ends of a path.
  public struct PathEnds: Hashable, Sendable {
    /// Where it starts.
    public var source: Int
    /// Where it ends.
    public var target: Int

    /// The ends of a path.
    public init(from source: Int, to target: Int) { (self.source, self.target) = (source, target) }
  }
}

/// Why a selection leaves nothing.
public enum SelectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No path connects two nodes.
  case noPath(from: Int, to: Int)
  /// No edge may be drawn.
  case noEdges
  /// There are fewer communities; the number counts from 0.
  case noSuchCommunity(Int, count: Int)

  /// What is wrong; nodes by their numbers.
  public var description: String {
    switch self {
    case .noPath(let source, let target): "no path connects the nodes \(source) and \(target)"
    case .noEdges: "no edge of the graph may be drawn"
    case .noSuchCommunity(let number, let count): "there is no community \(number + 1), only \(count)"
    }
  }
}

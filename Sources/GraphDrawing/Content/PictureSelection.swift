import GraphAlgorithms
public import Graphs

/// A part of a graph to draw: the surroundings of nodes, shortest paths, a community, what a backbone leaves.
///
///     var chosen = SelectionOptions()
///     chosen.egos = [12]
///     chosen.depth = 2
///     let selection = try PictureSelection(of: graph, scores: ranks, communities: partition, options: chosen)
///     var options = DrawingOptions()
///     (options.scope, options.highlight) = (selection.scope, selection.highlight)
///
/// In this order: ``SelectionOptions/edges`` leave edges; egos and paths leave who is near along these, the nearest first;
/// a community leaves its members; the rest is up to ``DrawingOptions/maximumNodes``. Who is named is drawn in any case.
public struct PictureSelection: Hashable, Sendable {
  /// What may be drawn.
  public private(set) var scope = DrawingScope()

  /// What is put in front; nil where nobody is named.
  public private(set) var highlight: DrawingHighlight?

  private let graph: AttributedGraph
  private let options: SelectionOptions
  private let paths: [Path]

  /// Chooses.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - scores: Who comes first among those that are as near.
  ///   - communities: Its communities.
  ///   - options: What is chosen.
  /// - Throws: ``SelectionError`` where nothing would be left.
  /// - Precondition: One score and one community per node, one value per edge, and the nodes exist.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(
    of graph: AttributedGraph, scores: NodeScores, communities: Partition, options: SelectionOptions
  ) throws(SelectionError) {
    precondition(scores.values.count == graph.graph.nodeCount, "One score per node")
    precondition(communities.communityOf.count == graph.graph.nodeCount, "One community per node")
    precondition(options.edges.map { $0.count == graph.graph.edgeCount } ?? true, "One value per edge")
    precondition(options.depth >= 1, "A depth is positive")
    self.graph = graph
    self.options = options
    paths = try Self.paths(between: options.pathEnds, in: graph.graph)
    scope.rules = options.rules
    try keepEdges()
    let ranking = scores.ranking()
    scope.nodes = surroundings(ranking: ranking) ?? connected(ranking)
    try keepCommunity(of: communities, ranking: ranking)
    pin()
    describe()
  }

  private static func paths(
    between ends: SelectionOptions.PathEnds?, in graph: WeightedGraph
  ) throws(SelectionError) -> [Path] {
    guard let ends else { return [] }
    let paths = graph.allShortestPaths(from: ends.source, to: ends.target, limit: maximumPaths)
    if paths.isEmpty { throw .noPath(from: ends.source, to: ends.target) }
    return paths
  }

  /// More shortest paths than a picture can tell apart are not looked for.
  private static let maximumPaths = 20

  private var nodesOnPaths: Set<Int> { Set(paths.flatMap(\.nodes)) }

  private mutating func keepEdges() throws(SelectionError) {
    guard let isKept = options.edges else { return }
    guard isKept.contains(true) || graph.graph.edgeCount == 0 else { throw .noEdges }
    scope.edges = isKept
    if !options.edgeRule.isEmpty { scope.rules.append(options.edgeRule) }
  }

  /// Those within reach of the egos and the paths, the nearest first, then by rank; nil without any.
  private func surroundings(ranking: [Int]) -> [Int]? {
    let centres = options.egos + nodesOnPaths.sorted()
    guard !centres.isEmpty else { return nil }
    let distances = distances(from: centres)
    var rings = [[Int]](repeating: [], count: depth + 1)
    for node in ranking { if let distance = distances[node] { rings[distance].append(node) } }
    return rings.flatMap { $0 }
  }

  /// Nothing is farther away than there are nodes.
  private var depth: Int { min(options.depth, graph.graph.nodeCount) }

  /// How many of the kept edges each node is away from the nearest centre; nil beyond the depth.
  ///
  /// `distances(from:weightsAs:)` would go to the end of the graph, along all edges, once for every centre.
  private func distances(from centres: [Int]) -> [Int?] {
    var distances = [Int?](repeating: nil, count: graph.graph.nodeCount)
    for centre in centres { distances[centre] = 0 }
    var frontier = centres
    var distance = 0
    while distance < depth, !frontier.isEmpty {
      distance += 1
      var next: [Int] = []
      for node in frontier {
        for arc in graph.graph.arcs(of: node) where distances[arc.neighbor] == nil && scope.edges?[arc.edge] ?? true {
          distances[arc.neighbor] = distance
          next.append(arc.neighbor)
        }
      }
      frontier = next
    }
    return distances
  }

  /// Those that a kept edge ties to anybody, by rank; nil where all edges are kept.
  private func connected(_ ranking: [Int]) -> [Int]? {
    guard let isKept = scope.edges else { return nil }
    return ranking.filter { graph.graph.arcs(of: $0).contains { isKept[$0.edge] } }
  }

  private mutating func keepCommunity(of communities: Partition, ranking: [Int]) throws(SelectionError) {
    guard let number = options.community else { return }
    guard communities.members.indices.contains(number) else {
      throw .noSuchCommunity(number, count: communities.count)
    }
    scope.nodes = (scope.nodes ?? ranking).filter { communities[$0] == number }
    scope.rules.append("community \(number + 1)")
  }

  private mutating func pin() {
    let pathEdges = Set(paths.flatMap(\.edges)), named = Set(options.highlighted)
    let front = nodesOnPaths.union(options.egos).union(named)
    guard !front.isEmpty else { return }
    let between = graph.graph.edges.enumerated().lazy.filter { named.contains($1.source) && named.contains($1.target) }
    let strong = pathEdges.union(between.map(\.offset))
    // A circle is about the ties of its centre.
    let egoEdges = options.egos.flatMap { graph.graph.arcs(of: $0).map(\.edge) }.filter { scope.edges?[$0] ?? true }
    scope.pinnedNodes = front.sorted()
    scope.pinnedEdges = strong.union(egoEdges).sorted()
    highlight = DrawingHighlight(nodes: front, edges: strong, meaning: "")
    highlight?.fadesOthers = !paths.isEmpty || !named.isEmpty
  }

  /// Says it in words.
  private mutating func describe() {
    func list(_ nodes: [Int]) -> String { nodes.map { graph.name(of: $0) }.joined(separator: ", ") }
    let reach = options.depth == 1 ? "1 edge" : "\(options.depth) edges"
    var meanings: [String] = []
    if !options.egos.isEmpty {
      scope.rules.append("within \(reach) of \(list(options.egos)), the nearest first")
      meanings.append(list(options.egos))
    }
    if let ends = options.pathEnds {
      scope.rules.append("within \(reach) of the path")
      meanings.append("shortest path between \(graph.name(of: ends.source)) and \(graph.name(of: ends.target))")
    }
    if !options.highlighted.isEmpty { meanings.append(list(options.highlighted)) }
    highlight?.meaning = meanings.joined(separator: "; ")
  }
}

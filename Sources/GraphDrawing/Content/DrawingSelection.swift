import Graphs
import Primitives

/// Which part of a graph a picture shows.
///
/// In this order: the scope says what may be drawn; its pinned nodes come first, then the others in its order, or the highest scores
/// first, ties in node order; where not all have room, those in components smaller than
/// ``DrawingOptions/smallestComponent`` come last. Of the edges between drawn nodes, the pinned come first, then those that hold
/// together what hangs together, then the heaviest, of equally heavy ones one for each node, then a second, and so on.
struct DrawingSelection: Hashable, Sendable {
  /// The drawn nodes, ascending.
  let nodes: [Int]
  /// The drawn edges, ascending.
  let edges: [Int]
  /// How many nodes the scope allows.
  let candidateCount: Int
  /// How many edges between drawn nodes the scope allows.
  let edgeCandidateCount: Int
  /// The drawn nodes that have edges in the scope, but none to a drawn node, ascending.
  let strandedNodes: [Int]
  /// How many nodes are drawn for their tie to one that would stand alone otherwise.
  let broughtBackCount: Int
  /// How many drawn nodes have edges in the scope to nodes that are not drawn.
  let partedCount: Int
  /// Whether nodes in small components were put last.
  let prefersLargeComponents: Bool

  /// Chooses.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  init(of graph: WeightedGraph, scores: NodeScores, options: DrawingOptions = DrawingOptions()) {
    let scope = options.scope
    var isListed = [Bool](repeating: false, count: graph.nodeCount)
    var candidates: [Int] = []
    for node in scope.pinnedNodes + (scope.nodes ?? scores.ranking()) where !isListed[node] {
      isListed[node] = true
      candidates.append(node)
    }
    candidateCount = candidates.count
    let pinnedCount = Set(scope.pinnedNodes).count
    let limit = max(options.nodeBudget.limit(among: candidates.count), pinnedCount)
    prefersLargeComponents = candidates.count > limit && options.smallestComponent > 1
    if prefersLargeComponents {
      candidates = Self.largeComponentsFirst(
        candidates, after: pinnedCount, allowing: scope.edges, in: graph, from: options.smallestComponent)
    }
    let chosen = Array(candidates.prefix(limit))
    let pinned = Set(scope.pinnedEdges)
    func isAllowed(_ edge: Int) -> Bool { pinned.contains(edge) || scope.edges?[edge] ?? true }
    let others = Self.strongestNeighbors(
      ofStranded: chosen, among: candidates.dropFirst(limit), in: graph,
      atMost: options.nodeBudget.most - chosen.count, where: isAllowed)
    nodes = (chosen + others).sorted()
    broughtBackCount = others.count
    let allowed = Self.edges(of: graph, among: nodes, where: isAllowed)
    (strandedNodes, partedCount) = Self.cutOff(nodes, in: graph, where: isAllowed)
    edgeCandidateCount = allowed.count
    edges =
      switch options.maximumEdges {
      case .all: allowed
      case .perNode(let count): Self.strongest(count * nodes.count, of: allowed, first: pinned, in: graph)
      case .count(let count): Self.strongest(count, of: allowed, first: pinned, in: graph)
      }
  }

  /// Moves nodes in components of fewer than `least` nodes to the end, each such component together.
  private static func largeComponentsFirst(
    _ candidates: [Int], after pinnedCount: Int, allowing isAllowed: [Bool]?, in graph: WeightedGraph, from least: Int
  ) -> [Int] {
    var components = UnionFind(count: graph.nodeCount)
    var isCandidate = [Bool](repeating: false, count: graph.nodeCount)
    for node in candidates { isCandidate[node] = true }
    for (index, edge) in graph.edges.enumerated() where isAllowed?[index] ?? true {
      if isCandidate[edge.source], isCandidate[edge.target] { components.merge(edge.source, edge.target) }
    }
    var sizes: [Int: Int] = [:]
    for node in candidates { sizes[components.root(of: node), default: 0] += 1 }
    var kept = Array(candidates.prefix(pinnedCount)), order: [Int] = [], small: [Int: [Int]] = [:]
    for node in candidates.dropFirst(pinnedCount) {
      let root = components.root(of: node)
      if sizes[root, default: 0] >= least {
        kept.append(node)
      } else {
        if small[root] == nil { order.append(root) }
        small[root, default: []].append(node)
      }
    }
    return kept + order.flatMap { small[$0] ?? [] }
  }

  private static func edges(
    of graph: WeightedGraph, among nodes: [Int], where isAllowed: (Int) -> Bool
  ) -> [Int] {
    var isDrawn = [Bool](repeating: false, count: graph.nodeCount)
    for node in nodes { isDrawn[node] = true }
    return graph.edges.enumerated().compactMap { index, edge in
      isDrawn[edge.source] && isDrawn[edge.target] && isAllowed(index) ? index : nil
    }
  }

  /// Which drawn nodes have lost all their neighbours, and how many have lost some.
  private static func cutOff(
    _ nodes: [Int], in graph: WeightedGraph, where isAllowed: (Int) -> Bool
  ) -> (stranded: [Int], parted: Int) {
    guard nodes.count < graph.nodeCount else { return ([], 0) }
    var isDrawn = [Bool](repeating: false, count: graph.nodeCount)
    for node in nodes { isDrawn[node] = true }
    var stranded: [Int] = [], parted = 0
    for node in nodes {
      let arcs = graph.arcs(of: node).filter { $0.neighbor != node && isAllowed($0.edge) }
      let drawn = arcs.count { isDrawn[$0.neighbor] }
      if drawn < arcs.count { parted += 1 }
      if drawn == 0, !arcs.isEmpty { stranded.append(node) }
    }
    return (stranded, parted)
  }

  /// The strongest neighbours of nodes that would have none in the picture, of equally strong ones the first in rank, as long as
  /// there is room; nodes are looked after in their rank.
  private static func strongestNeighbors(
    ofStranded chosen: [Int], among others: ArraySlice<Int>, in graph: WeightedGraph, atMost room: Int,
    where isAllowed: (Int) -> Bool
  ) -> [Int] {
    guard room > 0, !others.isEmpty else { return [] }
    let rank = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($1, $0) })
    var isDrawn = Set(chosen)
    var result: [Int] = []
    for node in chosen where result.count < room {
      let arcs = graph.arcs(of: node).filter { isAllowed($0.edge) }
      guard !arcs.contains(where: { isDrawn.contains($0.neighbor) }) else { continue }
      let strongest = arcs.filter { rank[$0.neighbor] != nil }.max { a, b in
        let weights = (graph.edge(a.edge).weight, graph.edge(b.edge).weight)
        return (weights.0, rank[b.neighbor] ?? 0) < (weights.1, rank[a.neighbor] ?? 0)
      }
      guard let strongest else { continue }
      isDrawn.insert(strongest.neighbor)
      result.append(strongest.neighbor)
    }
    return result
  }

  /// After so many turns the rest follows in its order: a star has as many as leaves.
  private static let mostTurns = 16

  /// Edges from the heaviest on, equally heavy ones in turns: first one for each node, then a second, so that no node has all of its own
  /// before others have any.
  private static func spread(_ edges: [Int], in graph: WeightedGraph) -> [Int] {
    let weights = edges.map { graph.edge($0).weight }
    // In the order of their numbers, turns would part a clique into blocks that it has not.
    let lots = edges.map { edge in
      var random = SplitMix64(seed: UInt64(edge))
      return random.next()
    }
    let places = edges.indices.sorted { (weights[$1], lots[$0], $0) < (weights[$0], lots[$1], $1) }
    var turns = [Int](repeating: mostTurns, count: edges.count)
    var start = 0
    while start < places.count {
      let end = places[start...].firstIndex { weights[$0] != weights[places[start]] } ?? places.count
      var (waiting, taken) = (Array(places[start..<end]), [Int: Int]())
      for turn in 0..<mostTurns where !waiting.isEmpty {
        waiting.removeAll { place in
          let edge = graph.edge(edges[place])
          guard max(taken[edge.source] ?? 0, taken[edge.target] ?? 0) <= turn else { return false }
          for node in [edge.source, edge.target] { taken[node, default: 0] += 1 }
          turns[place] = turn
          return true
        }
      }
      start = end
    }
    return places.sorted { a, b in
      if weights[a] != weights[b] { return weights[a] > weights[b] }
      return (turns[a], lots[a], a) < (turns[b], lots[b], b)
    }.map { edges[$0] }
  }

  private static func strongest(
    _ count: Int, of candidates: [Int], first pinned: Set<Int>, in graph: WeightedGraph
  ) -> [Int] {
    guard candidates.count > count else { return candidates }
    let order = spread(candidates, in: graph)
    // Kruskal's algorithm from the strongest edge down. `maximumSpanningTree` would take all edges of the graph, and could
    // not start from those that are pinned.
    var components = UnionFind(count: graph.nodeCount)
    var kept = candidates.filter(pinned.contains)
    for index in kept { components.merge(graph.edge(index).source, graph.edge(index).target) }
    var rest: [Int] = []
    for index in order where !pinned.contains(index) {
      let edge = graph.edge(index)
      if components.merge(edge.source, edge.target) { kept.append(index) } else { rest.append(index) }
    }
    return (kept + rest.prefix(max(0, count - kept.count))).sorted()
  }
}

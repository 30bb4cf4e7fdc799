import Primitives

/// The levels of Louvain's and Leiden's methods on one graph, with one stream of random numbers.
struct CommunitySearch {
  private let ground: LevelGraph
  private let penalty: Double
  private var random: SplitMix64

  init(_ graph: LevelGraph, quality: CommunityQuality, resolution: Double, seed: UInt64) {
    ground = graph
    switch quality {
    case .modularity:
      let total = graph.totalMass
      penalty = total > 0 ? resolution / total : 0
    case .constantPotts: penalty = resolution
    }
    random = SplitMix64(seed: seed)
  }

  /// Louvain's method: move nodes, merge communities to nodes, and so on until nothing moves.
  mutating func louvain() -> [Int32] {
    var groups = (0..<Int32(ground.nodeCount)).map { $0 }
    var level = ground
    while true {
      let start = (0..<Int32(level.nodeCount)).map { $0 }
      let (labels, count, hasMoved) = moved(level, from: start)
      guard hasMoved else { return groups }
      groups = groups.map { labels[Int($0)] }
      guard count < level.nodeCount else { return groups }
      level = level.aggregated(by: labels, count: count)
    }
  }

  /// One iteration of Leiden's method from given communities: move, refine, merge the refined parts to nodes, and so
  /// on.
  mutating func leidenIteration(from communities: [Int32]) -> (communities: [Int32], hasMoved: Bool) {
    var nodeOf = (0..<Int32(ground.nodeCount)).map { $0 }
    var level = ground, labels = communities, hasMovedEver = false
    while true {
      let (moved, count, hasMoved) = moved(level, from: labels)
      labels = moved
      hasMovedEver = hasMovedEver || hasMoved
      guard count < level.nodeCount else { break }
      let (parts, partCount) = refined(level, labels)
      guard partCount < level.nodeCount else { break }
      var labelOfPart = [Int32](repeating: 0, count: partCount)
      for (node, part) in parts.enumerated() { labelOfPart[Int(part)] = labels[node] }
      nodeOf = nodeOf.map { parts[Int($0)] }
      level = level.aggregated(by: parts, count: partCount)
      labels = labelOfPart
    }
    return (nodeOf.map { labels[Int($0)] }, hasMovedEver)
  }

  private mutating func moved(_ level: LevelGraph, from start: [Int32]) -> (labels: [Int32], count: Int, hasMoved: Bool)
  {
    var moving = LocalMoving(level, labels: start, penalty: penalty)
    moving.run(order: randomOrder(level.nodeCount))
    let (labels, count) = densified(moving.result())
    return (labels, count, moving.hasMoved)
  }

  private mutating func refined(_ level: LevelGraph, _ communities: [Int32]) -> (parts: [Int32], count: Int) {
    let refinement = CommunityRefinement(level, communities: communities, penalty: penalty)
    let (parts, count) = densified(refinement.run(order: randomOrder(level.nodeCount)))
    return (parts, count)
  }

  private mutating func randomOrder(_ count: Int) -> [Int32] {
    var order = (0..<Int32(count)).map { $0 }
    random.shuffle(&order)
    return order
  }
}

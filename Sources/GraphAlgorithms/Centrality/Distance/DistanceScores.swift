internal import Graphs
internal import Primitives

/// The distances from one node to all others that it reaches.
struct SourceDistances {
  private enum Search {
    case hops(counts: [Int])
    case lengths(DistanceSearch, source: Int)
  }

  private let search: Search

  fileprivate init(hopCounts: [Int]) { search = .hops(counts: hopCounts) }
  fileprivate init(_ distances: DistanceSearch, from source: Int) { search = .lengths(distances, source: source) }

  /// Calls `body` with distances and how many nodes are that far; a distance may come more than once.
  @inline(__always) func forEach(_ body: (_ distance: Double, _ count: Double) -> Void) {
    switch search {
    case .hops(let counts):
      for (place, count) in counts.enumerated() { body(Double(place + 1), Double(count)) }
    case .lengths(let distances, let source): distances.run(from: source) { body($0, 1) }
    }
  }
}

extension WeightedGraph {
  /// A score for every node from its distances to the others.
  ///
  /// - Complexity: O(*n m*) by hops, in 64-fold bit-parallel; O(*n m* log *n*) by length.
  func scoresByDistance(
    weightsAs meaning: WeightMeaning, threads: Int, _ progress: ComputationProgress,
    _ score: @Sendable (SourceDistances) -> Double
  ) -> NodeScores {
    // Whole words of 64 searches by hops, enough work for a thread in each block either way.
    let blocks = stride(from: 0, to: nodeCount, by: 256).map { $0..<min($0 + 256, nodeCount) }
    let work = progress.work(nodeCount)
    let scores = Blocks.map(blocks, threads: threads) { nodes -> [Double] in
      defer { work.add(nodes.count) }
      if meaning == .none {
        var scores: [Double] = []
        forEachHopLevels(from: nodes) { _, counts in scores.append(score(SourceDistances(hopCounts: counts))) }
        return scores
      }
      return DistanceSearch.with(self, weightsAs: meaning) { search in
        nodes.map { score(SourceDistances(search, from: $0)) }
      }
    }
    return NodeScores(scores.flatMap { $0 })
  }
}

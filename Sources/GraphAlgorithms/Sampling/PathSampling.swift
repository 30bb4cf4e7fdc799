internal import Graphs
internal import Primitives

/// Draws pairs of nodes, and one of the shortest paths of each, and counts the paths that pass through every node.
struct PathSampling: Sendable {
  /// How often nodes were inside of paths, and what it took.
  struct Passes: Sendable {
    /// For every node the number of paths.
    var counts: [Int]
    /// About the number of edge ends that were looked at.
    var steps = 0
  }

  private let graph: WeightedGraph
  /// Nil where paths are counted in hops.
  private let lengths: ExactLengths?

  /// Whether all edges are equally long.
  var isByHops: Bool { lengths == nil }

  /// The shortest paths of a graph of at least two nodes.
  init(of graph: WeightedGraph, weightsAs meaning: WeightMeaning) {
    self.graph = graph
    lengths = graph.hasEqualLengths(meaning) ? nil : ExactLengths(of: graph, weightsAs: meaning)
  }

  /// Draws a number of pairs; the result is the same for any number of threads.
  func draw(_ samples: Int, seed: UInt64, threads: Int, _ work: CountedWork) -> Passes {
    draw(samples, countingTo: graph.nodeCount, threads) { nodesPassed($0, seed: seed, work, $1) }
  }

  /// The same for edges: how many of the paths run along each.
  func drawEdges(_ samples: Int, seed: UInt64, threads: Int, _ work: CountedWork) -> Passes {
    draw(samples, countingTo: graph.edgeCount, threads) { edgesPassed($0, seed: seed, work, $1) }
  }

  private func draw(
    _ samples: Int, countingTo count: Int, _ threads: Int,
    _ pass: @Sendable (Range<Int>, UnsafeMutableBufferPointer<Int>) -> Int
  ) -> Passes {
    let blocks = Blocks.ranges(samples, minimum: 64, maximum: 16)
    // Counts are whole numbers, so their sums don't depend on any order.
    return Blocks.reduce(blocks, threads: threads, into: Passes(counts: [Int](repeating: 0, count: count))) { samples in
      var counts = [Int](repeating: 0, count: count)
      let steps = counts.withUnsafeMutableBufferPointer { pass(samples, $0) }
      return Passes(counts: counts, steps: steps)
    } _: { total, passes in
      for place in passes.counts.indices { total.counts[place] += passes.counts[place] }
      total.steps += passes.steps
    }
  }

  /// Calls `path` with the pairs of some samples, each with random numbers of its own, whichever thread draws it.
  @inline(__always)
  private func forEachPair(
    _ samples: Range<Int>, seed: UInt64, _ work: CountedWork,
    _ path: (_ source: Int, _ target: Int, _ random: inout SplitMix64) -> Void
  ) {
    let count = graph.nodeCount
    work.forEach(samples) { sample in
      var seeds = SplitMix64(seed: seed &+ UInt64(sample) &* 0xD134_2543_DE82_EF95)
      var random = SplitMix64(seed: seeds.next())
      let source = random.below(count), other = random.below(count - 1)
      path(source, other < source ? other : other + 1, &random)
    }
  }

  /// Counts the paths through every node; the steps are returned.
  private func nodesPassed(
    _ samples: Range<Int>, seed: UInt64, _ work: CountedWork, _ counts: UnsafeMutableBufferPointer<Int>
  ) -> Int {
    var steps = 0
    if let lengths {
      LengthPathSampler.with(graph, lengths) { sampler in
        forEachPair(samples, seed: seed, work) { sampler.drawPath(from: $0, to: $1, &$2) { counts[$0] += 1 } }
        steps = sampler.steps
      }
    } else {
      graph.withRows { rows in
        let sampler = HopPathSampler(rows: rows)
        forEachPair(samples, seed: seed, work) { sampler.drawPath(from: $0, to: $1, &$2) { counts[$0] += 1 } }
        steps = sampler.steps
      }
    }
    return steps
  }

  /// Counts the paths along every edge; the steps are returned.
  private func edgesPassed(
    _ samples: Range<Int>, seed: UInt64, _ work: CountedWork, _ counts: UnsafeMutableBufferPointer<Int>
  ) -> Int {
    func count(_ path: inout SampledPath, from source: Int, to target: Int) {
      path.forEachStep(from: source, to: target, isTied: { graph.edgeIndex(between: $0, and: $1) != nil }) { a, b in
        if let edge = graph.edgeIndex(between: a, and: b) { counts[edge] += 1 }
      }
      path.clear()
    }
    var path = SampledPath(), steps = 0
    if let lengths {
      LengthPathSampler.with(graph, lengths) { sampler in
        forEachPair(samples, seed: seed, work) { source, target, random in
          sampler.drawPath(from: source, to: target, &random) { path.pass($0, towardsTarget: sampler.isOnSecondSide) }
          count(&path, from: source, to: target)
        }
        steps = sampler.steps
      }
    } else {
      graph.withRows { rows in
        let sampler = HopPathSampler(rows: rows)
        forEachPair(samples, seed: seed, work) { source, target, random in
          sampler.drawPath(from: source, to: target, &random) { path.pass($0, towardsTarget: sampler.isOnSecondSide) }
          count(&path, from: source, to: target)
        }
        steps = sampler.steps
      }
    }
    return steps
  }
}

/// The nodes inside of a path, in both directions from where two searches met.
private struct SampledPath {
  private var towardsSource: [Int] = []
  private var towardsTarget: [Int] = []

  mutating func pass(_ node: Int, towardsTarget isSecond: Bool) {
    if isSecond { towardsTarget.append(node) } else { towardsSource.append(node) }
  }

  mutating func clear() {
    towardsSource.removeAll(keepingCapacity: true)
    towardsTarget.removeAll(keepingCapacity: true)
  }

  /// The steps of the path; none where there is no path, so that no inner node was passed and the ends are not tied.
  func forEachStep(
    from source: Int, to target: Int, isTied: (Int, Int) -> Bool, _ step: (Int, Int) -> Void
  ) {
    if towardsSource.isEmpty, towardsTarget.isEmpty, !isTied(source, target) { return }
    var last = source
    for node in towardsSource.reversed() + towardsTarget + [target] {
      step(last, node)
      last = node
    }
  }
}

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
    let blocks = Blocks.ranges(samples, minimum: 64, maximum: 16)
    let none = Passes(counts: [Int](repeating: 0, count: graph.nodeCount))
    // Counts are whole numbers, so their sums don't depend on any order.
    return Blocks.reduce(blocks, threads: threads, into: none) { samples in
      passes(samples, seed: seed, work)
    } _: { total, passes in
      for node in passes.counts.indices { total.counts[node] += passes.counts[node] }
      total.steps += passes.steps
    }
  }

  private func passes(_ samples: Range<Int>, seed: UInt64, _ work: CountedWork) -> Passes {
    let counts = Scratch(repeating: 0, count: graph.nodeCount)
    let count = graph.nodeCount
    @inline(__always)
    func forEachPair(_ path: (_ source: Int, _ target: Int, _ random: inout SplitMix64) -> Void) {
      work.forEach(samples) { sample in
        // Every sample has its own numbers, whichever thread draws it.
        var seeds = SplitMix64(seed: seed &+ UInt64(sample) &* 0xD134_2543_DE82_EF95)
        var random = SplitMix64(seed: seeds.next())
        let source = random.below(count), other = random.below(count - 1)
        path(source, other < source ? other : other + 1, &random)
      }
    }
    var steps = 0
    if let lengths {
      LengthPathSampler.with(graph, lengths) { sampler in
        forEachPair { sampler.drawPath(from: $0, to: $1, &$2) { counts[$0] += 1 } }
        steps = sampler.steps
      }
    } else {
      graph.withRows { rows in
        let sampler = HopPathSampler(rows: rows)
        forEachPair { sampler.drawPath(from: $0, to: $1, &$2) { counts[$0] += 1 } }
        steps = sampler.steps
      }
    }
    return Passes(counts: counts.array(), steps: steps)
  }
}

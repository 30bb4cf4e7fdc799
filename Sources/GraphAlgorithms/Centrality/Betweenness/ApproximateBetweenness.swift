public import Graphs
import Primitives

/// Settings of ``Graphs/WeightedGraph/approximateBetweenness(_:)``.
public struct ApproximateBetweennessOptions: Hashable, Sendable {
  /// How far any score may be from the true one when both are divided by the number of pairs of other nodes. The
  /// default is 0.01.
  public var error = 0.01

  /// How likely it may be that some score is farther from the true one. The default is 0.1.
  public var failureProbability = 0.1

  /// Where the random numbers start. The default is 1.
  public var seed: UInt64 = 1

  /// What a weight says. A co-mention weight says *close*, so by default an edge has length 1/*w*.
  public var weightsAs: WeightMeaning = .strength

  /// Divide by the number of pairs of other nodes, giving 0...1 and more only by chance. The default is false.
  public var isNormalized = false

  /// How many threads work on it; the result is the same for any number. The default is 1.
  public var threads = 1

  /// Who is told how far it is. The default is nobody.
  public var progress = ComputationProgress.untold

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Estimates how many shortest paths pass through each node, from a random sample of them.
  ///
  /// - Parameter options: The error and its probability, the seed, and the meaning of weights.
  /// - Returns: One score per node, in node order, with the number of paths that were sampled as its iterations.
  /// - Precondition: The error is positive, the probability between 0 and 1.
  /// - Complexity: For *r* samples, O(*r m*) by hops at worst, and much less where a few hops lead from anywhere to
  ///   anywhere; O(*r m* log *n*) by length.
  ///
  /// With probability 1 − δ *all* scores are within ε of those of ``betweenness(_:)``, in
  /// terms of normalized ones. Riondato and Kornaropoulos: a pair of nodes is drawn, then one of its shortest paths,
  /// and every node inside it counts. The sample has ½ε⁻²(⌊log₂(*V* − 2)⌋ + 1 + ln δ⁻¹) paths, for *V* at least the
  /// number of nodes on any shortest path, or what Hoeffding's bound for each of *n* nodes asks for, ½ε⁻² ln(2*n*/δ),
  /// if that is less. They draw ordered pairs of all *n*(*n* − 1); as ends don't count, ε shrinks by (*n* − 2)/*n* here.
  ///
  /// Reference: M. Riondato, E. M. Kornaropoulos, "Fast approximation of betweenness centrality through sampling",
  /// *Data Min. Knowl. Discov.* 30, 2016,
  /// [doi:10.1007/s10618-015-0423-0](https://doi.org/10.1007/s10618-015-0423-0).
  public func approximateBetweenness(
    _ options: ApproximateBetweennessOptions = ApproximateBetweennessOptions()
  ) -> NodeScores {
    precondition(options.error > 0, "The error of an estimate must be positive")
    precondition(
      options.failureProbability > 0 && options.failureProbability < 1, "A probability must be between 0 and 1")
    guard nodeCount > 2, edgeCount > 0 else { return NodeScores(.init(repeating: 0, count: nodeCount), iterations: 0) }
    let samples = sampleSize(options)
    let blocks = Blocks.ranges(samples, minimum: 64, maximum: 64)
    let zeros = [Int](repeating: 0, count: nodeCount)
    // Counts are whole numbers, so their sums don't depend on any order.
    let counts = Blocks.reduce(blocks, threads: options.threads, into: zeros, passCounts(options, samples)) {
      total, counts in
      for (node, count) in counts { total[node] += count }
    }
    // What a sampled pair is worth, each unordered pair counting once.
    let pairs = Double(nodeCount) * Double(nodeCount - 1) / 2
    let otherPairs = Double(nodeCount - 1) * Double(nodeCount - 2) / 2
    let factor = pairs / Double(samples) / (options.isNormalized ? otherPairs : 1)
    return NodeScores(counts.map { Double($0) * factor }, iterations: samples)
  }

  /// How many paths to draw.
  private func sampleSize(_ options: ApproximateBetweennessOptions) -> Int {
    let error = options.error * Double(nodeCount - 2) / Double(nodeCount)
    let isByHops = hasEqualLengths(options.weightsAs)
    let longest = isByHops ? hopReach + 1 : connectedComponents().members[0].count
    let inner = max(min(longest, nodeCount) - 2, 1)
    let dimension = Double(Int.bitWidth - inner.leadingZeroBitCount)
    let vapnik = dimension + portableLogarithm(1 / options.failureProbability)
    let hoeffding = portableLogarithm(2 * Double(nodeCount) / options.failureProbability)
    return Int((0.5 / (error * error) * min(vapnik, hoeffding)).rounded(.up))
  }

  /// A function that draws some of the paths and counts for each node how many of them pass through.
  private func passCounts(
    _ options: ApproximateBetweennessOptions, _ count: Int
  ) -> @Sendable (Range<Int>) -> [(Int, Int)] {
    let work = options.progress.work(count)
    let isByHops = hasEqualLengths(options.weightsAs)
    let lengths = isByHops ? nil : ExactLengths(of: self, weightsAs: options.weightsAs)
    return { samples in
      var counts = [Int](repeating: 0, count: nodeCount)
      func draw(_ path: (_ source: Int, _ target: Int, _ random: inout SplitMix64, _ pass: (Int) -> Void) -> Void) {
        work.forEach(samples) { sample in
          // Every sample has its own numbers, whichever thread draws it.
          var seeds = SplitMix64(seed: options.seed &+ UInt64(sample) &* 0xD134_2543_DE82_EF95)
          var random = SplitMix64(seed: seeds.next())
          let source = random.below(nodeCount), other = random.below(nodeCount - 1)
          path(source, other < source ? other : other + 1, &random) { counts[$0] += 1 }
        }
      }
      if let lengths {
        ShortestPathSearch.with(self, lengths) { search in
          let pass = LengthBrandesPass(search: search)
          draw { source, target, random, body in
            pass.countPaths(from: source, until: target)
            guard search.isSettled(target) else { return }
            var node = target
            while let parent = pass.parent(of: node, at: random.unit()), parent != source {
              body(parent)
              node = parent
            }
          }
        }
      } else {
        withRows { rows in
          let sampler = HopPathSampler(rows: rows)
          draw { sampler.drawPath(from: $0, to: $1, &$2, $3) }
        }
      }
      return counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
    }
  }
}

extension MeasureDescriptor {
  static let approximateBetweenness = MeasureDescriptor(
    summary: "betweenness estimated from a sample of paths, for large graphs", weights: .read(as: .strength),
    canBeNormalized: true, canUseThreads: true
  ) { graph, weights, options in
    var settings = ApproximateBetweennessOptions(weightsAs: weights)
    settings.error = options.approximateBetweenness.error
    settings.seed = options.approximateBetweenness.seed
    settings.isNormalized = options.isNormalized
    settings.threads = options.threads
    settings.progress = options.progress
    return graph.approximateBetweenness(settings)
  }
}

internal import Graphs
internal import Primitives

/// Distances from some nodes of each component to all of it, instead of from all nodes.
///
/// Of a component with few nodes all are taken, and nothing is off; of a larger one as many are drawn, with
/// replacement. Distances go both ways, so that each node sees a sample of its distances to the others.
///
/// Reference: D. Eppstein, J. Wang, "Fast Approximation of Centrality", *J. Graph Algorithms Appl.* 8(1), 2004,
/// [doi:10.7155/jgaa.00081](https://doi.org/10.7155/jgaa.00081).
struct DistanceSample {
  /// A number for each node, added up over those it was measured from.
  struct Sums: Sendable {
    /// The sum of the numbers.
    var sums: [Double]
    /// The sum of their squares.
    var squares: [Double]
    /// The longest distance that was seen.
    var longest = 0.0
  }

  let graph: WeightedGraph
  let components: Partition
  /// How many are drawn of each component that has more nodes.
  let size: Int
  let budget: Measure.Options.Budget
  private let meaning: WeightMeaning
  private let threads: Int
  private let progress: ComputationProgress

  /// A sample that a budget allows; nil if it allows for all nodes.
  init?(of graph: WeightedGraph, weightsAs meaning: WeightMeaning, _ options: Measure.Options) {
    let work = WorkEstimate(of: graph), isByHops = meaning == .none
    guard !options.budget.covers(work.distances(isByHops: isByHops)) else { return nil }
    let rounds = Int(max(Double(options.budget.steps) / work.distanceRound(isByHops: isByHops), isByHops ? 1 : 16))
    // No more than decides the order of all but equals, and than there are.
    size = min(isByHops ? 64 * rounds : rounds, graph.nodeCount, 1 << 16)
    self.graph = graph
    self.meaning = meaning
    components = graph.connectedComponents()
    budget = options.budget
    threads = options.threads
    progress = options.progress
  }

  /// How many nodes were measured from in a component of some size.
  func count(ofComponent nodeCount: Int) -> Int { min(nodeCount, size) }

  /// The shortest edge; 1 by hops.
  var shortestLength: Double {
    meaning == .none ? 1 : graph.arcWeights.map { meaning.length(of: $0) }.min() ?? 1
  }

  /// Adds up a number that every distance gives.
  func sums(_ number: @Sendable @escaping (_ distance: Double) -> Double) -> Sums {
    let draws = draws()
    let step = meaning == .none ? 64 : 1
    let rounds = (size + step - 1) / step
    let work = progress.work(rounds)
    let none = [Double](repeating: 0, count: graph.nodeCount)
    return Blocks.reduce(
      Blocks.ranges(rounds, minimum: 1, maximum: 16), threads: threads, into: Sums(sums: none, squares: none)
    ) { rounds in
      meaning == .none ? hopSums(rounds, draws, work, number) : lengthSums(rounds, draws, work, number)
    } _: { total, part in
      for node in part.sums.indices {
        total.sums[node] += part.sums[node]
        total.squares[node] += part.squares[node]
      }
      total.longest = max(total.longest, part.longest)
    }
  }

  /// The nodes of each component to measure from.
  private func draws() -> [[Int]] {
    var random = SplitMix64(seed: budget.seed)
    return components.members.filter { $0.count > 1 }.map { nodes in
      nodes.count <= size ? nodes : (0..<size).map { _ in nodes[random.below(nodes.count)] }
    }
  }

  private func hopSums(
    _ rounds: Range<Int>, _ draws: [[Int]], _ work: CountedWork, _ number: (Double) -> Double
  ) -> Sums {
    let sums = Scratch(repeating: 0.0, count: graph.nodeCount)
    let squares = Scratch(repeating: 0.0, count: graph.nodeCount)
    var longest = 0
    graph.withRows { rows in
      let search = HopSearches(rows: rows)
      work.forEach(rounds) { round in
        let sources = draws.flatMap { nodes in
          nodes.dropFirst(64 * round).prefix(64).enumerated().map { (node: $0.element, bit: $0.offset) }
        }
        search.run(from: sources) { node, distance, bits in
          let value = number(Double(distance)), count = Double(bits.nonzeroBitCount)
          sums[node] += value * count
          squares[node] += value * value * count
          longest = max(longest, distance)
        }
      }
    }
    return Sums(sums: sums.array(), squares: squares.array(), longest: Double(longest))
  }

  private func lengthSums(
    _ rounds: Range<Int>, _ draws: [[Int]], _ work: CountedWork, _ number: (Double) -> Double
  ) -> Sums {
    let sums = Scratch(repeating: 0.0, count: graph.nodeCount)
    let squares = Scratch(repeating: 0.0, count: graph.nodeCount)
    var longest = 0.0
    DistanceSearch.with(graph, weightsAs: meaning) { search in
      work.forEach(rounds) { round in
        let sources = draws.compactMap { round < $0.count ? $0[round] : nil }
        search.run(from: sources) { node, distance in
          let value = number(distance)
          sums[node] += value
          squares[node] += value * value
          longest = max(longest, distance)
        }
      }
    }
    return Sums(sums: sums.array(), squares: squares.array(), longest: longest)
  }
}

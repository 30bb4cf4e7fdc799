public import Graphs
import Primitives

/// Settings of ``Graphs/WeightedGraph/infomap(_:)``.
public struct InfomapOptions: Hashable, Sendable {
  /// Of the random order in which nodes are visited. The default is 1.
  public var seed: UInt64 = 1

  /// The most rounds of each run; it ends sooner when one gains less than 10⁻⁵ of the length. The default is 10.
  public var maximumRounds = 10

  /// How many runs to make, of which the best is returned; nil, the default, makes up to ten on graphs of fewer than
  /// 20,000 edges, where they take no time.
  public var runs: Int?

  /// What a weight says. The default is `strength`; with `none` edges are counted.
  public var weightsAs: WeightMeaning = .strength

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Divides the nodes into communities in which a random walker stays for long, so that its way has a short
  /// description.
  ///
  /// - Parameter options: Seed and effort.
  /// - Returns: The communities, largest first, and the members of each by decreasing strength; a node without edges is
  ///   one of its own.
  /// - Complexity: O(*m*) a round.
  ///
  /// Minimizes ``mapEquation(of:weightsAs:)``: nodes move to the community where the description becomes shortest,
  /// communities become nodes, and so on; then nodes and parts of communities may move again from where they are, until
  /// nothing does. The components themselves are the result if nothing is shorter. Two
  /// levels, undirected flow without teleportation: the `infomap` package with `--two-level`. The same seed gives the
  /// same communities on every machine.
  ///
  /// Reference: M. Rosvall, D. Axelsson, C. T. Bergstrom, "The map equation", *Eur. Phys. J. Spec. Top.* 178, 2009,
  /// [doi:10.1140/epjst/e2010-01179-1](https://doi.org/10.1140/epjst/e2010-01179-1).
  public func infomap(_ options: InfomapOptions = InfomapOptions()) -> Partition {
    let ground = LevelGraph(self, quality: .modularity, weightsAs: options.weightsAs)
    // Where there are no communities, the search may still have stopped at some.
    let whole = connectedComponents()
    var best = (partition: whole, length: mapEquation(of: whole, weightsAs: options.weightsAs))
    let runs = options.runs ?? max(1, min(10, 20_000 / max(edgeCount, 1)))
    for run in 0..<max(runs, 1) {
      var search = FlowSearch(ground, seed: options.seed &+ UInt64(run))
      let labels = search.run(maximumRounds: options.maximumRounds) {
        mapEquation(of: Partition(labels: $0.map(Int.init)), weightsAs: options.weightsAs)
      }
      let partition = Partition(labels: labels.map(Int.init))
      let length = mapEquation(of: partition, weightsAs: options.weightsAs)
      // Rounding must not decide between equal divisions.
      if length < best.length - 1e-12 { best = (partition, length) }
    }
    return ranked(best.partition)
  }
}

/// The levels of Infomap's search on one graph, with one stream of random numbers.
private struct FlowSearch {
  private let ground: LevelGraph
  private var random: SplitMix64
  /// The share of the length that a round must gain for there to be another.
  private static let leastGain = 1e-5

  init(_ graph: LevelGraph, seed: UInt64) {
    ground = graph
    random = SplitMix64(seed: seed)
  }

  mutating func run(maximumRounds: Int, length: ([Int32]) -> Double) -> [Int32] {
    let alone = (0..<Int32(ground.nodeCount)).map { $0 }
    guard ground.totalMass > 0 else { return alone }
    var labels = round(ground, from: alone, groups: alone).labels, now = length(labels)
    for _ in 0..<max(maximumRounds, 0) {
      let fine = round(ground, from: labels, groups: alone)
      let coarse = coarseRound(from: fine.labels)
      labels = coarse.labels
      guard fine.hasMoved || coarse.hasMoved else { break }
      let shorter = length(labels)
      guard shorter < now * (1 - Self.leastGain) else { break }
      now = shorter
    }
    return labels
  }

  /// Moves parts of communities: each is divided as if nodes were alone, and its parts are moved like nodes.
  private mutating func coarseRound(from communities: [Int32]) -> (labels: [Int32], hasMoved: Bool) {
    let alone = (0..<Int32(ground.nodeCount)).map { $0 }
    let (parts, count) = moved(ground, from: alone, within: communities).result
    guard count < ground.nodeCount else { return (communities, false) }
    var communityOfPart = [Int32](repeating: 0, count: count)
    for (node, part) in parts.enumerated() { communityOfPart[Int(part)] = communities[node] }
    return round(ground.aggregated(by: parts, count: count), from: densified(communityOfPart).labels, groups: parts)
  }

  /// Moves nodes from where they are, then communities as a whole, level by level; `groups` says which node of the level
  /// stands for each of the graph's.
  private mutating func round(
    _ start: LevelGraph, from labels: [Int32], groups: [Int32]
  ) -> (labels: [Int32], hasMoved: Bool) {
    var level = start, labels = labels, groups = groups, hasMovedEver = false
    while true {
      let ((moved, count), hasMoved) = moved(level, from: labels)
      hasMovedEver = hasMovedEver || hasMoved
      groups = groups.map { moved[Int($0)] }
      guard count < level.nodeCount else { return (groups, hasMovedEver) }
      level = level.aggregated(by: moved, count: count)
      labels = (0..<Int32(count)).map { $0 }
    }
  }

  private mutating func moved(
    _ level: LevelGraph, from labels: [Int32], within bounds: [Int32]? = nil
  ) -> (result: (labels: [Int32], count: Int), hasMoved: Bool) {
    var moving = FlowMoving(level, labels: labels, within: bounds, total: ground.totalMass)
    var order = (0..<Int32(level.nodeCount)).map { $0 }
    random.shuffle(&order)
    moving.run(order: order)
    return (densified(moving.result()), moving.hasMoved)
  }
}

extension CommunityMethodDescriptor {
  static let infomap = CommunityMethodDescriptor(
    summary: "where a random walker stays for long (two-level map equation)", uses: [.seed, .weights]
  ) { graph, options in
    var settings = InfomapOptions(weightsAs: options.weightsAs)
    settings.seed = options.seed
    settings.runs = options.runs
    return graph.infomap(settings)
  }
}

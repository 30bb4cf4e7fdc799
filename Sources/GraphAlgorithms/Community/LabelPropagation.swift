public import Graphs
import Primitives

/// Settings of ``Graphs/WeightedGraph/labelPropagation(_:)``.
public struct LabelPropagationOptions: Hashable, Sendable {
  /// Of the order in which nodes are visited, and so of the labels they start with. The default is 1.
  public var seed: UInt64 = 1

  /// A node is visited no more often than this on average; reached only where rounding goes in circles. The default is
  /// 100.
  public var maximumRounds = 100

  /// What a weight says. The default is `strength`; with `none` edges are counted.
  public var weightsAs: WeightMeaning = .strength

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Divides the nodes into communities by letting each take the label that most of its ties have, very quickly.
  ///
  /// - Parameter options: Seed, effort, and the meaning of weights.
  /// - Returns: The communities, largest first, and the members of each by decreasing strength; a node without edges is
  ///   one of its own.
  /// - Complexity: O(*m*) a round, of which there are few.
  ///
  /// Every node starts with its place in a random order as its label. Nodes are visited in that order, then those whose
  /// neighbours have changed, in the order they did. Of labels with equal weight the present one wins, then the one
  /// whose number mixed with the node's is lowest: nothing is drawn on the way, and no label is favoured by all. The same
  /// seed gives the same communities on every machine. Communities are finer than Leiden's, and of lower modularity.
  /// They need not be connected, although they are but for a label that was left behind on both sides.
  ///
  /// Reference: U. N. Raghavan, R. Albert, S. Kumara, "Near linear time algorithm to detect community structures in
  /// large-scale networks", *Phys. Rev. E* 76, 2007,
  /// [doi:10.1103/PhysRevE.76.036106](https://doi.org/10.1103/PhysRevE.76.036106).
  public func labelPropagation(_ options: LabelPropagationOptions = LabelPropagationOptions()) -> Partition {
    var order = (0..<Int32(nodeCount)).map { $0 }
    var random = SplitMix64(seed: options.seed)
    random.shuffle(&order)
    let strengths = arcStrengths(options.weightsAs)
    let partition = withRows { rows in
      strengths.withUnsafeBufferPointer { strengths in
        let propagation = LabelPropagation(rows: rows, strengths: strengths, order: order)
        propagation.run(maximumVisits: max(options.maximumRounds, 0) * nodeCount)
        return Partition(labels: propagation.result())
      }
    }
    return ranked(partition)
  }
}

/// The labels of the nodes while they spread.
private struct LabelPropagation: ~Copyable {
  private let rows: Rows
  private let strengths: UnsafeBufferPointer<Double>
  private let queue: Scratch<Int32>
  private let labels: Scratch<Int32>
  private let ties: Scratch<Double>
  private let isWaiting: Scratch<Bool>
  private let touched: Scratch<Int32>

  init(rows: Rows, strengths: UnsafeBufferPointer<Double>, order: [Int32]) {
    let n = rows.nodeCount
    self.rows = rows
    self.strengths = strengths
    queue = Scratch(copying: order)
    labels = Scratch(repeating: 0, count: n)
    ties = Scratch(repeating: 0, count: n)
    isWaiting = Scratch(repeating: true, count: n)
    touched = Scratch(repeating: 0, count: n)
    for place in 0..<n { labels[Int(order[place])] = Int32(truncatingIfNeeded: place) }
  }

  func result() -> [Int] { labels.array().map(Int.init) }

  func run(maximumVisits: Int) {
    let n = rows.nodeCount
    var head = 0, waiting = n, visits = 0
    while waiting > 0, visits < maximumVisits {
      let node = Int(queue[head])
      head = head + 1 == n ? 0 : head + 1
      waiting -= 1
      visits += 1
      isWaiting[node] = false
      let label = bestLabel(of: node)
      guard label != labels[node] else { continue }
      labels[node] = label
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc)
        guard !isWaiting[neighbor], labels[neighbor] != label else { continue }
        isWaiting[neighbor] = true
        let tail = head + waiting
        queue[tail < n ? tail : tail - n] = Int32(truncatingIfNeeded: neighbor)
        waiting += 1
      }
    }
  }

  /// The label with the most weight among the neighbours.
  @inline(__always) private func bestLabel(of node: Int) -> Int32 {
    let present = labels[node]
    var count = 0
    for arc in rows.arcs(of: node) {
      let label = labels[rows.neighbor(arc)], tie = ties[Int(label)]
      if tie == 0 {
        touched[count] = label
        count += 1
      }
      ties[Int(label)] = tie + strengths[arc]
    }
    var best = present, most = ties[Int(present)]
    for place in 0..<count {
      let label = touched[place], tie = ties[Int(label)]
      ties[Int(label)] = 0
      if tie > most || (tie == most && best != present && comes(label, before: best, at: node)) {
        (best, most) = (label, tie)
      }
    }
    return best
  }

  /// The order of equal labels, different from node to node.
  private func comes(_ a: Int32, before b: Int32, at node: Int) -> Bool {
    func mixed(_ label: Int32) -> UInt64 {
      var random = SplitMix64(seed: UInt64(UInt32(bitPattern: label)) << 32 | UInt64(node))
      return random.next()
    }
    return mixed(a) < mixed(b)
  }
}

extension CommunityMethodDescriptor {
  static let labelPropagation = CommunityMethodDescriptor(
    summary: "each takes the label most of its ties have; fine and fast", uses: [.seed, .weights]
  ) { graph, options in
    var settings = LabelPropagationOptions(weightsAs: options.weightsAs)
    settings.seed = options.seed
    return graph.labelPropagation(settings)
  }
}

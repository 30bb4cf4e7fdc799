/// Edges in rows by their lower end, in ascending order: what a graph is frozen from.
///
/// An array is given up as soon as the graph has it in another form.
struct UpperRows {
  /// Where the edges of each lower end begin; one more entry than nodes.
  private(set) var starts: [Int32]
  /// The higher end of every edge.
  private(set) var targets: [Int32]
  /// The weight of every edge.
  private(set) var weights: [Double]

  /// Takes over rows that are in order already.
  init(starts: [Int32], targets: [Int32], weights: [Double]) {
    (self.starts, self.targets, self.weights) = (starts, targets, weights)
  }

  /// Where the arcs of each node begin, those to lower nodes included.
  func rowStarts() -> [Int32] {
    var rows = [Int32](startsOf: targets, nodeCount: starts.count - 1)
    for node in rows.indices { rows[node] += starts[node] }
    return rows
  }

  /// The lower ends of some edges, as the graph keeps them.
  func sampledSources() -> [Int32] {
    var sample: [Int32] = [], edge = 0
    for node in 0..<(starts.count - 1) {
      while edge < starts[node + 1] {
        sample.append(Int32(truncatingIfNeeded: node))
        edge += WeightedGraph.sampledEdges
      }
    }
    return sample
  }

  /// The weight of every arc; the rows give theirs up.
  mutating func takeWeights(_ rowStarts: [Int32]) -> [Double] {
    defer { weights = [] }
    return arcs(rowStarts, target: { edge, _ in targets[edge] }, value: { _, edge in (weights[edge], weights[edge]) })
  }

  /// The other end of every arc; the rows give their targets up.
  mutating func takeTargets(_ rowStarts: [Int32]) -> [Int32] {
    defer { targets = [] }
    return arcs(
      rowStarts, target: { edge, _ in targets[edge] },
      value: { node, edge in (targets[edge], Int32(truncatingIfNeeded: node)) })
  }

  /// The edge of every arc.
  func numbers(_ rowStarts: [Int32], _ neighbors: [Int32]) -> [Int32] {
    arcs(
      rowStarts, target: { _, arc in neighbors[arc] },
      value: { _, edge in (Int32(truncatingIfNeeded: edge), Int32(truncatingIfNeeded: edge)) })
  }

  /// Something for every arc: each edge stands in the row of its lower end, after the arcs to lower nodes, and in that of
  /// its higher end, where the rows fill in ascending order as the edges do.
  @inline(__always)
  private func arcs<Value>(
    _ rowStarts: [Int32], target: (_ edge: Int, _ upperArc: Int) -> Int32,
    value: (_ node: Int, _ edge: Int) -> (upper: Value, lower: Value)
  ) -> [Value] {
    let count = Int(rowStarts[rowStarts.count - 1])
    return [Value](unsafeUninitializedCapacity: count) { arcs, initialized in
      var next = rowStarts
      for node in 0..<(starts.count - 1) {
        let shift = Int(rowStarts[node + 1]) - Int(starts[node + 1])
        for edge in Int(starts[node])..<Int(starts[node + 1]) {
          let values = value(node, edge), other = Int(target(edge, edge + shift))
          arcs.initializeElement(at: edge + shift, to: values.upper)
          arcs.initializeElement(at: Int(next[other]), to: values.lower)
          next[other] += 1
        }
      }
      initialized = count
    }
  }
}

extension UpperRows {
  /// Sorts a list, which is empty afterwards, by counting: by the higher end, then by the lower one. Parallel edges are
  /// summed in the order they were added.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ list: inout EdgeList, nodeCount: Int) {
    if list.isAscending {
      self.init(ascending: &list, nodeCount: nodeCount)
    } else {
      self = EdgesByTarget(&list, nodeCount: nodeCount).bySource(nodeCount: nodeCount)
    }
    sumParallels()
  }

  private init(ascending list: inout EdgeList, nodeCount: Int) {
    (starts, targets, weights) = ([Int32](repeating: 0, count: nodeCount + 1), [], [])
    targets.reserveCapacity(list.count)
    weights.reserveCapacity(list.count)
    list.removeAll { piece in
      for edge in piece {
        starts[Int(edge.source) + 1] += 1
        targets.append(edge.target)
        weights.append(edge.weight)
      }
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
  }

  private mutating func sumParallels() {
    var end = 0, begin = 0
    for node in 0..<(starts.count - 1) {
      let row = begin..<Int(starts[node + 1]), newBegin = end
      begin = row.upperBound
      for edge in row {
        if end > newBegin, targets[edge] == targets[end - 1] {
          weights[end - 1] += weights[edge]
        } else {
          if end < edge { (targets[end], weights[end]) = (targets[edge], weights[edge]) }
          end += 1
        }
      }
      starts[node + 1] = Int32(truncatingIfNeeded: end)
    }
    targets.removeLast(targets.count - end)
    weights.removeLast(weights.count - end)
  }
}

/// Edges in rows by their higher end, in the order they were added.
private struct EdgesByTarget {
  private let starts: [Int32]
  private let sources: [Int32]
  private let weights: [Double]

  init(_ list: inout EdgeList, nodeCount: Int) {
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    list.forEachPiece { piece in
      for edge in piece { starts[Int(edge.target) + 1] += 1 }
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    self.starts = starts
    let total = list.count
    var sources: [Int32] = []
    weights = [Double](unsafeUninitializedCapacity: total) { weights, count in
      sources = [Int32](unsafeUninitializedCapacity: total) { sources, count in
        list.removeAll { piece in
          for edge in piece {
            let place = Int(starts[Int(edge.target)])
            starts[Int(edge.target)] += 1
            sources.initializeElement(at: place, to: edge.source)
            weights.initializeElement(at: place, to: edge.weight)
          }
        }
        count = total
      }
      count = total
    }
    self.sources = sources
  }

  /// The same edges by their lower end, then by the higher one.
  func bySource(nodeCount: Int) -> UpperRows {
    let rowStarts = [Int32](startsOf: sources, nodeCount: nodeCount)
    var next = rowStarts, targets: [Int32] = []
    let sorted = [Double](unsafeUninitializedCapacity: weights.count) { sorted, count in
      targets = [Int32](unsafeUninitializedCapacity: weights.count) { targets, count in
        for target in 0..<nodeCount {
          for edge in Int(starts[target])..<Int(starts[target + 1]) {
            let source = Int(sources[edge]), place = Int(next[source])
            next[source] += 1
            targets.initializeElement(at: place, to: Int32(truncatingIfNeeded: target))
            sorted.initializeElement(at: place, to: weights[edge])
          }
        }
        count = weights.count
      }
      count = weights.count
    }
    return UpperRows(starts: rowStarts, targets: targets, weights: sorted)
  }
}

extension WeightedGraph {
  /// Every how many edges the lower end is kept.
  static let sampledEdges = 16

  /// The edge with the given index.
  ///
  /// To look at all edges, go through ``edges``.
  ///
  /// - Parameter index: The index of the edge.
  /// - Returns: Its ends and weight.
  /// - Precondition: There is such an edge.
  /// - Complexity: O(log *n*); a step or two where most nodes have edges to higher ones.
  public func edge(_ index: Int) -> Edge {
    precondition((0..<edgeCount).contains(index), "There is no such edge")
    return edge(index, from: source(ofEdge: index))
  }

  /// All edges in order.
  ///
  /// - Complexity: O(*n* + *m*) to go through them, from either side.
  public var edges: some RandomAccessCollection<Edge> { EdgeCollection(graph: self) }

  /// Calls a body with some edges in order, each with its index: the fastest way through edges for other modules, whose compiler sees
  /// nothing of what ``edges`` is.
  ///
  /// - Precondition: There are such edges.
  package func forEachEdge(in range: Range<Int>, _ body: (Int, Edge) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= edgeCount, "There are no such edges")
    guard !range.isEmpty else { return }
    var source = source(ofEdge: range.lowerBound)
    for index in range {
      while Int(edgeStarts[source + 1]) <= index { source += 1 }
      body(index, edge(index, from: source))
    }
  }

  /// The higher ends of some edges, in edge order.
  ///
  /// - Precondition: There are such edges.
  package func edgeTargets(in range: Range<Int>) -> [Int32] {
    precondition(range.lowerBound >= 0 && range.upperBound <= edgeCount, "There are no such edges")
    var targets: [Int32] = []
    targets.reserveCapacity(range.count)
    guard !range.isEmpty else { return targets }
    var source = source(ofEdge: range.lowerBound)
    while targets.count < range.count {
      // A node's edges are its last arcs, in their order.
      let arcs = Int(rowStarts[source + 1]) - Int(edgeStarts[source + 1])
      let start = max(Int(edgeStarts[source]), range.lowerBound),
        end = min(Int(edgeStarts[source + 1]), range.upperBound)
      targets.append(contentsOf: neighbors[(arcs + start)..<(arcs + end)])
      source += 1
    }
    return targets
  }

  /// The lower end of every edge, in edge order.
  package func edgeSources() -> [Int32] {
    var sources: [Int32] = []
    sources.reserveCapacity(edgeCount)
    for node in 0..<nodeCount {
      sources.append(contentsOf: repeatElement(Int32(truncatingIfNeeded: node), count: upperArcs(of: node).count))
    }
    return sources
  }

  /// The higher end of every edge, in edge order.
  package func edgeTargets() -> [Int32] { upperValues(neighbors) }

  /// The weight of every edge, in edge order.
  package func edgeWeights() -> [Double] { upperValues(arcWeights) }

  /// The positions of the arcs to higher nodes, which are a node's last and in the order of their edges.
  package func upperArcs(of node: Int) -> Range<Int> {
    let end = Int(rowStarts[node + 1])
    return (end - Int(edgeStarts[node + 1] - edgeStarts[node]))..<end
  }

  private func upperValues<Value>(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(edgeCount)
    for node in 0..<nodeCount { result.append(contentsOf: values[upperArcs(of: node)]) }
    return result
  }

  /// The lower end of an edge: the last node whose edges begin no later.
  fileprivate func source(ofEdge index: Int) -> Int {
    let place = index / Self.sampledEdges
    var low = Int(sourceSample[place])
    var high = place + 1 < sourceSample.count ? Int(sourceSample[place + 1]) + 1 : nodeCount
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(edgeStarts[middle]) <= index { low = middle } else { high = middle }
    }
    return low
  }

  fileprivate func edge(_ index: Int, from source: Int) -> Edge {
    let arc = Int(rowStarts[source + 1]) - Int(edgeStarts[source + 1]) + index
    return Edge(source: source, target: Int(neighbors[arc]), weight: arcWeights[arc])
  }
}

/// The edges of a graph. An index knows the lower end, so that going on to the next edge needs no search.
private struct EdgeCollection: RandomAccessCollection {
  struct Index: Comparable {
    let edge: Int
    let source: Int

    static func == (a: Index, b: Index) -> Bool { a.edge == b.edge }
    static func < (a: Index, b: Index) -> Bool { a.edge < b.edge }
  }

  let graph: WeightedGraph

  var startIndex: Index { index(ofEdge: 0) }
  var endIndex: Index { index(ofEdge: graph.edgeCount) }

  subscript(index: Index) -> WeightedGraph.Edge { graph.edge(index.edge, from: index.source) }

  func index(after index: Index) -> Index {
    let edge = index.edge + 1
    var source = index.source
    while source < graph.nodeCount, Int(graph.edgeStarts[source + 1]) <= edge { source += 1 }
    return Index(edge: edge, source: source)
  }

  func index(before index: Index) -> Index {
    let edge = index.edge - 1
    var source = Swift.min(index.source, graph.nodeCount - 1)
    while Int(graph.edgeStarts[source]) > edge { source -= 1 }
    return Index(edge: edge, source: source)
  }

  func index(_ index: Index, offsetBy distance: Int) -> Index { self.index(ofEdge: index.edge + distance) }

  func distance(from start: Index, to end: Index) -> Int { end.edge - start.edge }

  private func index(ofEdge edge: Int) -> Index {
    Index(edge: edge, source: edge < graph.edgeCount ? graph.source(ofEdge: edge) : graph.nodeCount)
  }
}

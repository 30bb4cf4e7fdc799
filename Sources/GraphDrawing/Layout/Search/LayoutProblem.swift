import Primitives

/// A graph to be laid out: boxes and the edges between them.
struct LayoutProblem: Sendable {
  struct Edge: Hashable, Sendable {
    var tail: Int, head: Int
    /// How long it would best be, in points.
    var length: Double
  }

  /// The sizes of the nodes.
  var sizes: [Size]
  var edges: [Edge]
  /// Where a node must stay; nil where it may move.
  var fixed: [Point?]

  /// The edges of every node.
  let incident: [[Int]]

  init(sizes: [Size], edges: [Edge], fixed: [Point?]? = nil) {
    self.sizes = sizes
    self.edges = edges
    self.fixed = fixed ?? [Point?](repeating: nil, count: sizes.count)
    var incident = [[Int]](repeating: [], count: sizes.count)
    for (index, edge) in edges.enumerated() where edge.tail != edge.head {
      incident[edge.tail].append(index)
      incident[edge.head].append(index)
    }
    self.incident = incident
  }

  var nodeCount: Int { sizes.count }

  /// The other end of an edge.
  func neighbor(of node: Int, along edge: Int) -> Int {
    edges[edge].tail == node ? edges[edge].head : edges[edge].tail
  }

  /// The nodes of every component, each in ascending order, by their first.
  func components() -> [[Int]] {
    var isSeen = [Bool](repeating: false, count: nodeCount)
    var result: [[Int]] = []
    for start in 0..<nodeCount where !isSeen[start] {
      var members = [start]
      isSeen[start] = true
      var next = 0
      while next < members.count {
        for edge in incident[members[next]] {
          let other = neighbor(of: members[next], along: edge)
          if !isSeen[other] {
            isSeen[other] = true
            members.append(other)
          }
        }
        next += 1
      }
      result.append(members.sorted())
    }
    return result
  }

  /// The part with only some nodes, in their order.
  func restricted(to members: [Int]) -> LayoutProblem {
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    let kept = edges.compactMap { edge -> Edge? in
      guard let tail = places[edge.tail], let head = places[edge.head] else { return nil }
      return Edge(tail: tail, head: head, length: edge.length)
    }
    return LayoutProblem(sizes: members.map { sizes[$0] }, edges: kept, fixed: members.map { fixed[$0] })
  }

  /// The lengths of shortest ways from a node; infinite where there is none.
  ///
  /// - Complexity: O((*n* + *m*) log *n*).
  func distances(from source: Int) -> [Double] {
    var result = [Double](repeating: .infinity, count: nodeCount)
    let queue = MinimumHeap()
    result[source] = 0
    // The bits of numbers that are not negative are in the order of the numbers.
    queue.insert(source, key: 0)
    while let first = queue.popMinimum() {
      let (distance, node) = (Double(bitPattern: first.key), Int(first.node))
      guard distance <= result[node] else { continue }
      for edge in incident[node] {
        let other = neighbor(of: node, along: edge), next = distance + edges[edge].length
        if next < result[other] {
          result[other] = next
          queue.insert(other, key: next.bitPattern)
        }
      }
    }
    return result
  }
}

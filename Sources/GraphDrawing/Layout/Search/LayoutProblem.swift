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
    var queue = NearestFirst()
    result[source] = 0
    queue.push(0, source)
    while let (distance, node) = queue.pop() {
      guard distance <= result[node] else { continue }
      for edge in incident[node] {
        let other = neighbor(of: node, along: edge), next = distance + edges[edge].length
        if next < result[other] {
          result[other] = next
          queue.push(next, other)
        }
      }
    }
    return result
  }
}

/// A binary heap of nodes by their distance, ties by node.
private struct NearestFirst {
  private var items: [(Double, Int)] = []

  mutating func push(_ distance: Double, _ node: Int) {
    items.append((distance, node))
    var place = items.count - 1
    while place > 0, items[place] < items[(place - 1) / 2] {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func pop() -> (Double, Int)? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < items.count && items[child] < items[least] {
        least = child
      }
      if least == place { return first }
      items.swapAt(place, least)
      place = least
    }
  }
}

/// Random numbers that are the same everywhere.
///
/// Reference: G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", 2014, doi:10.1145/2660193.2660195.
struct LayoutRandom {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Fisher and Yates' shuffle.
  mutating func shuffle(_ values: inout [(Int32, Int32)]) {
    guard values.count > 1 else { return }
    for place in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(place, Int(next() % UInt64(place + 1)))
    }
  }
}

/// Edges in the order they were added, in pieces of a fixed size: growing copies nothing, and the list can be emptied
/// piece by piece.
struct EdgeList: Sendable, Sequence {
  /// An edge, the lower end first.
  struct Element: Hashable, BitwiseCopyable {
    let source: Int32
    let target: Int32
    let weight: Double
  }

  private static let pieceSize = 1 << 16

  private var full: [[Element]] = []
  private var last: [Element] = []

  /// The number of edges.
  var count: Int { full.count * Self.pieceSize + last.count }

  @inline(__always) mutating func append(_ edge: Element) {
    if last.count == Self.pieceSize { startPiece() }
    last.append(edge)
  }

  @inline(never) private mutating func startPiece() {
    full.append(last)
    last = []
    last.reserveCapacity(Self.pieceSize)
  }

  func makeIterator() -> FlattenSequence<[[Element]]>.Iterator { (full + [last]).joined().makeIterator() }

  /// Calls `body` with the pieces one after the other.
  func forEachPiece(_ body: ([Element]) -> Void) {
    for piece in full { body(piece) }
    body(last)
  }

  /// Calls `body` with the pieces one after the other, and gives each up after it.
  mutating func removeAll(_ body: ([Element]) -> Void) {
    for place in full.indices {
      body(full[place])
      full[place] = []
    }
    body(last)
    self = EdgeList()
  }
}

extension [Int32] {
  /// Where the rows of the nodes start that hold so many of `ends`; one entry more than nodes.
  init(startsOf ends: [[Int32]], nodeCount: Int) {
    self.init(repeating: 0, count: nodeCount + 1)
    for list in ends {
      for end in list { self[Int(end) + 1] += 1 }
    }
    for node in 0..<nodeCount { self[node + 1] += self[node] }
  }
}

/// Edges in ascending order, parallel ones summed in the order they were added.
struct SortedEdges {
  private(set) var sources: [Int32]
  private(set) var targets: [Int32]
  private(set) var weights: [Double]

  /// Sorts a list, which is empty afterwards, by counting: by the higher end, then by the lower one.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ list: inout EdgeList, nodeCount: Int) {
    let count = list.count
    if list.isAscending {
      (sources, targets, weights) = ([], [], [])
      sources.reserveCapacity(count)
      targets.reserveCapacity(count)
      weights.reserveCapacity(count)
      list.removeAll { piece in
        for edge in piece {
          sources.append(edge.source)
          targets.append(edge.target)
          weights.append(edge.weight)
        }
      }
    } else {
      let byTarget = EdgesByTarget(&list, nodeCount: nodeCount)
      (sources, targets, weights) = byTarget.bySource(nodeCount: nodeCount)
    }
    sumParallels()
  }

  private mutating func sumParallels() {
    var last = 0
    for edge in weights.indices.dropFirst() {
      if sources[edge] == sources[last], targets[edge] == targets[last] {
        weights[last] += weights[edge]
      } else {
        last += 1
        if last < edge {
          sources[last] = sources[edge]
          targets[last] = targets[edge]
          weights[last] = weights[edge]
        }
      }
    }
    let extra = weights.count - min(last + 1, weights.count)
    sources.removeLast(extra)
    targets.removeLast(extra)
    weights.removeLast(extra)
  }
}

extension EdgeList {
  /// Whether the edges are in ascending order, as files often hold them.
  fileprivate var isAscending: Bool {
    var previous: UInt64 = 0
    for piece in full + [last] {
      for edge in piece {
        let key = UInt64(UInt32(bitPattern: edge.source)) << 32 | UInt64(UInt32(bitPattern: edge.target))
        if key < previous { return false }
        previous = key
      }
    }
    return true
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
  func bySource(nodeCount: Int) -> (sources: [Int32], targets: [Int32], weights: [Double]) {
    var next = [Int32](startsOf: [sources], nodeCount: nodeCount)
    var targets: [Int32] = []
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
    // Every row was filled up to where the next one starts.
    var sortedSources: [Int32] = []
    sortedSources.reserveCapacity(weights.count)
    for node in 0..<nodeCount {
      let row = Int(next[node]) - sortedSources.count
      sortedSources.append(contentsOf: repeatElement(Int32(truncatingIfNeeded: node), count: row))
    }
    return (sortedSources, targets, sorted)
  }
}

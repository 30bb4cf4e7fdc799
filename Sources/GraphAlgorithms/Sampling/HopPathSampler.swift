import Primitives

/// Draws one of the shortest paths between two nodes, by hops, each with the same chance.
///
/// Two breadth-first searches, one from either end, take turns until they meet; the cheaper one goes next. Every edge
/// between what the one has just looked at and the outermost level of the other is then on a shortest path.
///
/// Reference: M. Borassi, E. Natale, "KADABRA is an ADaptive Algorithm for Betweenness via Random Approximation", *ACM
/// J. Exp. Algorithmics* 24, 2019, [doi:10.1145/3284359](https://doi.org/10.1145/3284359).
final class HopPathSampler {
  private let rows: Rows
  private let sides: (HopSide, HopSide)
  private let meetings = GrowingScratch<Meeting>()
  /// Whether the nodes that are passed lie towards the target.
  private(set) var isOnSecondSide = false

  /// About the number of edge ends looked at so far.
  private(set) var steps = 0

  /// An edge between the two searches, and how many paths run along it.
  private struct Meeting: BitwiseCopyable {
    let first: Int32
    let second: Int32
    let paths: Double
  }

  init(rows: Rows) {
    self.rows = rows
    sides = (HopSide(rows: rows), HopSide(rows: rows))
  }

  /// Calls `pass` with every node inside a shortest path, in no particular order, or not at all if there is no path.
  ///
  /// From where the two searches met, those towards the source come first, then those towards the target.
  func drawPath(from source: Int, to target: Int, _ random: inout SplitMix64, _ pass: (Int) -> Void) {
    sides.0.begin(at: source)
    sides.1.begin(at: target)
    defer {
      sides.0.clear()
      sides.1.clear()
    }
    meetings.removeAll()
    // What a pair costs whatever it finds.
    steps += 128
    while meetings.count == 0 {
      guard !sides.0.isExhausted, !sides.1.isExhausted else { return }
      let isFirst = sides.0.frontierArcs <= sides.1.frontierArcs
      advance(isFirst ? sides.0 : sides.1, towards: isFirst ? sides.1 : sides.0, isFirst: isFirst)
    }
    let meeting = drawMeeting(&random)
    isOnSecondSide = false
    walk(sides.0, from: Int(meeting.first), to: source, &random, pass)
    isOnSecondSide = true
    walk(sides.1, from: Int(meeting.second), to: target, &random, pass)
  }

  private func advance(_ side: HopSide, towards other: HopSide, isFirst: Bool) {
    steps += 2 * side.frontierArcs
    for place in side.frontier {
      let node = side.node(place)
      for arc in rows.arcs(of: node) where other.isReached(rows.neighbor(arc)) {
        let neighbor = rows.neighbor(arc), paths = side.paths(to: node) * other.paths(to: neighbor)
        let ends = isFirst ? (node, neighbor) : (neighbor, node)
        meetings.append(Meeting(first: Int32(ends.0), second: Int32(ends.1), paths: paths))
      }
    }
    if meetings.count == 0 { side.advance() }
  }

  private func drawMeeting(_ random: inout SplitMix64) -> Meeting {
    var total = 0.0
    for index in 0..<meetings.count { total += meetings[index].paths }
    var rest = random.unit() * total
    for index in 0..<meetings.count {
      rest -= meetings[index].paths
      if rest < 0 { return meetings[index] }
    }
    return meetings[meetings.count - 1]
  }

  private func walk(
    _ side: HopSide, from start: Int, to end: Int, _ random: inout SplitMix64, _ pass: (Int) -> Void
  ) {
    var node = start
    while node != end {
      pass(node)
      node = side.drawParent(of: node, &random)
    }
  }
}

/// A breadth-first search that counts paths and goes one level at a time.
private final class HopSide {
  private let rows: Rows
  private let depths: Scratch<Int32>
  private let pathCounts: Scratch<Double>
  private let order: Scratch<Int32>
  private var reached = 0
  private(set) var frontier = 0..<0
  private(set) var frontierArcs = 0

  init(rows: Rows) {
    self.rows = rows
    depths = Scratch(repeating: -1, count: rows.nodeCount)
    pathCounts = Scratch(repeating: 0, count: rows.nodeCount)
    order = Scratch(repeating: 0, count: rows.nodeCount)
  }

  var isExhausted: Bool { frontier.isEmpty }

  @inline(__always) func node(_ place: Int) -> Int { Int(order[place]) }
  @inline(__always) func isReached(_ node: Int) -> Bool { depths[node] >= 0 }
  @inline(__always) func paths(to node: Int) -> Double { pathCounts[node] }

  func begin(at node: Int) {
    order[0] = Int32(node)
    depths[node] = 0
    pathCounts[node] = 1
    (reached, frontier, frontierArcs) = (1, 0..<1, rows.arcs(of: node).count)
  }

  /// Forgets the nodes that were reached.
  func clear() {
    for place in 0..<reached { depths[Int(order[place])] = -1 }
    reached = 0
  }

  func advance() {
    let start = reached
    for place in frontier {
      let node = Int(order[place]), depth = depths[node] + 1, paths = pathCounts[node]
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc)
        if depths[neighbor] < 0 {
          depths[neighbor] = depth
          pathCounts[neighbor] = paths
          order[reached] = Int32(truncatingIfNeeded: neighbor)
          reached += 1
        } else if depths[neighbor] == depth {
          pathCounts[neighbor] += paths
        }
      }
    }
    frontier = start..<reached
    keepCountsSmall()
  }

  /// Only ratios inside a level matter, and counts may grow beyond any `Double`.
  private func keepCountsSmall() {
    frontierArcs = 0
    var most = 0.0
    for place in frontier {
      frontierArcs += rows.arcs(of: Int(order[place])).count
      most = max(most, pathCounts[Int(order[place])])
    }
    guard most > 0x1p400 else { return }
    for place in frontier {
      let node = Int(order[place])
      pathCounts[node] = max(pathCounts[node] * 0x1p-400, .leastNormalMagnitude)
    }
  }

  /// One of the neighbours a level nearer to the start, each with its share of the paths.
  func drawParent(of node: Int, _ random: inout SplitMix64) -> Int {
    let depth = depths[node] - 1
    var total = 0.0
    for arc in rows.arcs(of: node) where depths[rows.neighbor(arc)] == depth {
      total += pathCounts[rows.neighbor(arc)]
    }
    var rest = random.unit() * total, last = node
    for arc in rows.arcs(of: node) where depths[rows.neighbor(arc)] == depth {
      last = rows.neighbor(arc)
      rest -= pathCounts[last]
      if rest < 0 { break }
    }
    return last
  }
}

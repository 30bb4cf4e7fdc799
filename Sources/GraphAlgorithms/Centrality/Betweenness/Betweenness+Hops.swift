internal import Graphs
internal import Primitives

extension WeightedGraph {
  /// For every node the sum over all sources of Brandes' dependency, by hops.
  func hopDependencies(_ options: BetweennessOptions) -> [Double] {
    sumOverSources(options, count: nodeCount) { sources, work in
      withRows { rows in
        let pass = HopBrandesPass(rows: rows)
        work.forEach(sources) { pass.run(from: $0) }
        return pass.sums.array()
      }
    }
  }

  /// For every edge the sum over all sources of Brandes' dependency, by hops.
  func hopEdgeDependencies(_ options: BetweennessOptions) -> [Double] {
    sumOverSources(options, count: edgeCount) { sources, work in
      withRows { rows in
        arcEdges.withUnsafeBufferPointer { arcEdges in
          let pass = HopBrandesPass(rows: rows), sums = Scratch(repeating: 0.0, count: edgeCount)
          work.forEach(sources) { pass.runEdges(from: $0) { sums[Int(arcEdges[$0])] += $1 } }
          return sums.array()
        }
      }
    }
  }
}

/// Brandes' algorithm for one source at a time, level by level, with a single look at memory for each arc.
///
/// The paper's symbols: σ is `pathCounts`, *S* `order`, with a level from each of `levelStarts` to the next; (1 + δ)/σ is
/// `shares`. Going out, `arrivals` sums paths from any neighbour; what a node gets after its own level began is never
/// read, and a node that has got nothing yet is new. Coming back, `shares` is 0 but for the level just left, so that
/// a node sums what its successors have to give without asking which neighbours those are.
///
/// The number of paths may grow beyond any `Double`, and only ratios between neighbouring levels matter: where a level
/// holds huge counts they are scaled down, and `levelScales` says by how much.
private final class HopBrandesPass {
  private let rows: Rows
  private let arrivals: Scratch<Double>
  private let pathCounts: Scratch<Double>
  private let shares: Scratch<Double>
  private let given: Scratch<Double>
  private let order: Scratch<Int32>
  private let levelStarts = GrowingScratch<Int>()
  private let levelScales = GrowingScratch<Double>()
  let sums: Scratch<Double>

  init(rows: Rows) {
    let n = rows.nodeCount
    self.rows = rows
    arrivals = Scratch(repeating: 0, count: n)
    pathCounts = Scratch(repeating: 0, count: n)
    shares = Scratch(repeating: 0, count: n)
    given = Scratch(repeating: 0, count: n)
    order = Scratch(repeating: 0, count: n)
    sums = Scratch(repeating: 0, count: n)
  }

  func run(from source: Int) {
    countPaths(from: source)
    // The source itself gets nothing.
    var beyond = 0..<0, scale = 1.0
    for index in stride(from: levelStarts.count - 2, to: 0, by: -1) {
      let level = levelStarts[index]..<levelStarts[index + 1]
      collect(level, beyond: beyond, scale: scale)
      (beyond, scale) = (level, levelScales[index])
    }
    clearShares(beyond)
  }

  /// Adds the dependencies on one source, and calls `body` with that of every arc on a shortest path.
  func runEdges(from source: Int, _ body: (_ arc: Int, _ dependency: Double) -> Void) {
    countPaths(from: source)
    var beyond = 0..<0, scale = 1.0
    for index in stride(from: levelStarts.count - 2, through: 0, by: -1) {
      let level = levelStarts[index]..<levelStarts[index + 1]
      for place in level {
        let node = Int(order[place]), paths = pathCounts[node] * scale
        for arc in rows.arcs(of: node) where shares[rows.neighbor(arc)] > 0 {
          body(arc, paths * shares[rows.neighbor(arc)])
        }
      }
      collect(level, beyond: beyond, scale: scale)
      (beyond, scale) = (level, levelScales[index])
    }
    clearShares(beyond)
  }

  /// The breadth-first search.
  private func countPaths(from source: Int) {
    arrivals.fill(0)
    arrivals[source] = 1
    order[0] = Int32(source)
    levelStarts.removeAll()
    levelScales.removeAll()
    levelStarts.append(0)
    var start = 0, end = 1
    while start < end {
      levelStarts.append(end)
      keepPathCounts(start..<end)
      var next = end
      for place in start..<end {
        let node = Int(order[place])
        let paths = pathCounts[node]
        for arc in rows.arcs(of: node) {
          let neighbor = rows.neighbor(arc), arrived = arrivals[neighbor]
          arrivals[neighbor] = arrived + paths
          if arrived == 0 {
            order[next] = Int32(truncatingIfNeeded: neighbor)
            next += 1
          }
        }
      }
      (start, end) = (end, next)
    }
  }

  /// Takes over what has arrived at a level before it passes anything on.
  private func keepPathCounts(_ level: Range<Int>) {
    var most = 0.0
    for place in level {
      let node = Int(order[place])
      pathCounts[node] = arrivals[node]
      most = max(most, arrivals[node])
    }
    let scale = most > 0x1p400 ? 0x1p-400 : 1
    levelScales.append(scale)
    guard scale < 1 else { return }
    for place in level {
      let node = Int(order[place])
      pathCounts[node] = max(pathCounts[node] * scale, .leastNormalMagnitude)
    }
  }

  /// Sums what the nodes of a level get from the one beyond it, and sets out what they have to give.
  private func collect(_ level: Range<Int>, beyond: Range<Int>, scale: Double) {
    for place in level {
      var sum = 0.0
      for arc in rows.arcs(of: Int(order[place])) { sum += shares[rows.neighbor(arc)] }
      given[place] = sum * scale
    }
    clearShares(beyond)
    for place in level {
      let node = Int(order[place])
      sums[node] += pathCounts[node] * given[place]
      shares[node] = given[place] + 1 / pathCounts[node]
    }
  }

  private func clearShares(_ places: Range<Int>) {
    for place in places { shares[Int(order[place])] = 0 }
  }
}

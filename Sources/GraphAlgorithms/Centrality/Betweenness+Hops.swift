internal import Graphs

extension WeightedGraph {
  /// For every node the sum over all sources of Brandes' dependency, by hops.
  func hopDependencies() -> [Double] {
    withRows { rows in
      let pass = HopBrandesPass(rows: rows)
      for source in 0..<nodeCount { pass.run(from: source) }
      return pass.sums.array()
    }
  }
}

/// Brandes' algorithm for one source at a time.
///
/// The paper's symbols: *d* is `distances`, σ `pathCounts`, *S* `order`; (1 + δ)/σ is `shares`, so that a node sums
/// what its successors have to give by reading alone.
private final class HopBrandesPass {
  private let rows: Rows
  private let distances: Scratch<Int32>
  private let pathCounts: Scratch<Double>
  private let shares: Scratch<Double>
  private let order: Scratch<Int32>
  let sums: Scratch<Double>

  init(rows: Rows) {
    self.rows = rows
    distances = Scratch(repeating: 0, count: rows.nodeCount)
    pathCounts = Scratch(repeating: 0, count: rows.nodeCount)
    shares = Scratch(repeating: 0, count: rows.nodeCount)
    order = Scratch(repeating: 0, count: rows.nodeCount)
    sums = Scratch(repeating: 0, count: rows.nodeCount)
  }

  func run(from source: Int) {
    distances.fill(-1)
    distances[source] = 0
    pathCounts[source] = 1
    order[0] = Int32(source)
    let count = countPaths()
    for place in stride(from: count - 1, to: 0, by: -1) {
      let node = Int(order[place])
      let next = distances[node] + 1
      var given = 0.0
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc)
        given += distances[neighbor] == next ? shares[neighbor] : 0
      }
      let dependency = pathCounts[node] * given
      shares[node] = given + 1 / pathCounts[node]
      sums[node] += dependency
    }
  }

  /// The breadth-first search; returns how many nodes it reached.
  private func countPaths() -> Int {
    var head = 0, tail = 1
    while head < tail {
      let node = Int(order[head])
      head += 1
      let next = distances[node] + 1
      let paths = pathCounts[node]
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc)
        let distance = distances[neighbor]
        if distance < 0 {
          distances[neighbor] = next
          pathCounts[neighbor] = paths
          order[tail] = Int32(truncatingIfNeeded: neighbor)
          tail += 1
        } else if distance == next {
          pathCounts[neighbor] += paths
        }
      }
    }
    return tail
  }
}

internal import Graphs
internal import Primitives

extension WeightedGraph {
  /// Calls `body` with the nodes and the arcs of every triangle, once each.
  ///
  /// Every edge points from the node of lower degree to the other, so that no node has more than √(2*m*) edges out.
  ///
  /// - Complexity: O(*m*^1.5).
  ///
  /// Reference: M. Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs", *Theor.
  /// Comput. Sci.* 407, 2008, [doi:10.1016/j.tcs.2008.07.017](https://doi.org/10.1016/j.tcs.2008.07.017).
  @inline(__always)
  func forEachTriangle(_ body: (_ nodes: (Int, Int, Int), _ edges: (Int, Int, Int)) -> Void) {
    outwardRows(threads: 1).forEachTriangle(of: 0..<nodeCount, body)
  }

  /// For every node the sum of what the triangles on it are worth to it.
  ///
  /// - Parameters:
  ///   - threads: How many threads work on it; the result is the same for any number.
  ///   - worth: What a triangle is worth to each of its nodes; edge 0 joins nodes 0 and 1, edge 1 nodes 1 and 2, edge 2
  ///     nodes 0 and 2.
  /// - Returns: One sum per node, in node order.
  @inline(__always)
  func triangleSums(
    threads: Int,
    _ worth: @Sendable (_ nodes: (Int, Int, Int), _ edges: (Int, Int, Int)) -> (Double, Double, Double)
  ) -> [Double] {
    let rows = outwardRows(threads: threads), nodeCount = nodeCount
    let blocks = Blocks.ranges(nodeCount, minimum: 1_024, maximum: 16)
    @Sendable func sums(_ block: Range<Int>) -> [Double] {
      let sums = Scratch(repeating: 0.0, count: nodeCount)
      rows.forEachTriangle(of: block) { nodes, edges in
        let worths = worth(nodes, edges)
        sums[nodes.0] += worths.0
        sums[nodes.1] += worths.1
        sums[nodes.2] += worths.2
      }
      return sums.array()
    }
    if blocks.count == 1 { return sums(blocks[0]) }
    let zeros = [Double](repeating: 0, count: nodeCount)
    return Blocks.reduce(blocks, threads: threads, into: zeros, sums) { total, sums in
      for node in sums.indices { total[node] += sums[node] }
    }
  }

  /// For every node the number of triangles on it.
  ///
  /// Whole numbers sum to the same in any order, so here each thread has but one sum for all the blocks it takes.
  func triangleCounts(threads: Int) -> [Int32] {
    let rows = outwardRows(threads: threads), nodeCount = nodeCount
    let blocks = Blocks.ranges(nodeCount, minimum: 1_024)
    let workers = Array(0..<max(1, min(threads, blocks.count)))
    let zeros = [Int32](repeating: 0, count: nodeCount)
    let sums = Blocks.map(workers, threads: threads) { worker -> [Int32] in
      var counts = zeros
      counts.withUnsafeMutableBufferPointer { counts in
        for block in stride(from: worker, to: blocks.count, by: workers.count) {
          rows.forEachTriangle(of: blocks[block]) { nodes, _ in
            counts[nodes.0] += 1
            counts[nodes.1] += 1
            counts[nodes.2] += 1
          }
        }
      }
      return counts
    }
    return sums.dropFirst().reduce(into: sums[0]) { total, counts in
      for node in counts.indices { total[node] += counts[node] }
    }
  }

  private func outwardRows(threads: Int) -> OutwardRows {
    withRows { rows in
      arcEdges.withUnsafeBufferPointer { OutwardRows(rows: rows, arcEdges: $0, threads: threads) }
    }
  }
}

/// The arcs that point to a node of higher degree, ties to the higher node.
///
/// Nothing changes once it is made, so threads may share it.
final class OutwardRows: @unchecked Sendable {
  private let nodeCount: Int
  private let starts: Scratch<Int32>
  private let neighbors: Scratch<Int32>
  private let edges: Scratch<Int32>

  init(rows: Rows, arcEdges: UnsafeBufferPointer<Int32>, threads: Int) {
    let n = rows.nodeCount
    nodeCount = n
    starts = Scratch(repeating: 0, count: n + 1)
    neighbors = Scratch(repeating: 0, count: arcEdges.count / 2)
    edges = Scratch(repeating: 0, count: arcEdges.count / 2)
    let arcs = SharedArcs(rows: rows, edges: arcEdges)
    let blocks = Blocks.ranges(n, minimum: 1_024)
    // Each block counts its own nodes' arcs, and writes where those before it end.
    let counts = Blocks.map(blocks, threads: threads) { self.count(arcs, of: $0) }
    var position = 0
    let starts = counts.map { count in
      position += count
      return position - count
    }
    _ = Blocks.map(Array(zip(blocks, starts)), threads: threads) { self.fill(arcs, of: $0.0, from: $0.1) }
  }

  private struct SharedArcs: @unchecked Sendable {
    let rows: Rows
    let edges: UnsafeBufferPointer<Int32>

    /// Calls `body` with the arcs of a node that point outward.
    @inline(__always) func forEach(of node: Int, _ body: (_ neighbor: Int32, _ arc: Int) -> Void) {
      let degree = rows.arcs(of: node).count
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc), other = rows.arcs(of: neighbor).count
        if other > degree || (other == degree && neighbor > node) { body(rows.neighbors[arc], arc) }
      }
    }
  }

  private func count(_ arcs: SharedArcs, of block: Range<Int>) -> Int {
    var count = 0
    for node in block { arcs.forEach(of: node) { _, _ in count += 1 } }
    return count
  }

  private func fill(_ arcs: SharedArcs, of block: Range<Int>, from start: Int) {
    var position = start
    for node in block {
      arcs.forEach(of: node) { neighbor, arc in
        neighbors[position] = neighbor
        edges[position] = arcs.edges[arc]
        position += 1
      }
      starts[node + 1] = Int32(truncatingIfNeeded: position)
    }
  }

  /// Calls `body` with every triangle whose first node, the one of lowest degree, is in the range.
  @inline(__always)
  func forEachTriangle(of range: Range<Int>, _ body: (_ nodes: (Int, Int, Int), _ edges: (Int, Int, Int)) -> Void) {
    let marks = Scratch<Int32>(repeating: -1, count: nodeCount)
    for first in range {
      for arc in arcs(of: first) { marks[neighbor(arc)] = edges[arc] }
      for arc in arcs(of: first) {
        let second = neighbor(arc)
        for next in arcs(of: second) where marks[neighbor(next)] >= 0 {
          let third = neighbor(next)
          body((first, second, third), (Int(edges[arc]), Int(edges[next]), Int(marks[third])))
        }
      }
      for arc in arcs(of: first) { marks[neighbor(arc)] = -1 }
    }
  }

  @inline(__always) private func arcs(of node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[node]), Int(starts[node + 1])))
  }

  @inline(__always) private func neighbor(_ arc: Int) -> Int { Int(neighbors[arc]) }
}

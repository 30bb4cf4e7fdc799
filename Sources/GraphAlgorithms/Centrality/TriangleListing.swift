internal import Graphs

extension WeightedGraph {
  /// Calls `body` with the nodes and the arcs of every triangle, once each.
  ///
  /// Every edge points from the node of lower degree to the other, so that no node has more than √(2*m*) edges out.
  ///
  /// - Complexity: O(*m*^1.5).
  ///
  /// Reference: M. Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs", *Theor.
  /// Comput. Sci.* 407, 2008, [doi:10.1016/j.tcs.2008.07.017](https://doi.org/10.1016/j.tcs.2008.07.017).
  func forEachTriangle(_ body: (_ nodes: (Int, Int, Int), _ edges: (Int, Int, Int)) -> Void) {
    withRows { rows in
      let out = OutwardRows(rows: rows, arcEdges: arcEdges)
      let marks = Scratch<Int32>(repeating: -1, count: nodeCount)
      for first in 0..<nodeCount {
        for arc in out.arcs(of: first) { marks[out.neighbor(arc)] = out.edges[arc] }
        for arc in out.arcs(of: first) {
          let second = out.neighbor(arc)
          for next in out.arcs(of: second) where marks[out.neighbor(next)] >= 0 {
            let third = out.neighbor(next)
            body((first, second, third), (Int(out.edges[arc]), Int(out.edges[next]), Int(marks[third])))
          }
        }
        for arc in out.arcs(of: first) { marks[out.neighbor(arc)] = -1 }
      }
    }
  }
}

/// The arcs that point to a node of higher degree, ties to the higher node.
private struct OutwardRows: ~Copyable {
  private let starts: Scratch<Int32>
  private let neighbors: Scratch<Int32>
  let edges: Scratch<Int32>

  init(rows: Rows, arcEdges: [Int32]) {
    let n = rows.nodeCount
    starts = Scratch(repeating: 0, count: n + 1)
    neighbors = Scratch(repeating: 0, count: arcEdges.count / 2)
    edges = Scratch(repeating: 0, count: arcEdges.count / 2)
    var position = 0
    for node in 0..<n {
      let degree = rows.arcs(of: node).count
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc), other = rows.arcs(of: neighbor).count
        guard other > degree || (other == degree && neighbor > node) else { continue }
        neighbors[position] = Int32(neighbor)
        edges[position] = arcEdges[arc]
        position += 1
      }
      starts[node + 1] = Int32(position)
    }
  }

  @inline(__always) func arcs(of node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[node]), Int(starts[node + 1])))
  }

  @inline(__always) func neighbor(_ arc: Int) -> Int { Int(neighbors[arc]) }
}

internal import Graphs
internal import Primitives

extension WeightedGraph {
  /// At least the number of hops between any two connected nodes: twice the depth of a breadth-first search of each
  /// component.
  ///
  /// - Complexity: O(*n* + *m*).
  var hopReach: Int {
    withRows { rows in
      let depth = Scratch<Int32>(repeating: -1, count: nodeCount)
      let queue = Scratch<Int32>(repeating: 0, count: nodeCount)
      var deepest: Int32 = 0
      for start in 0..<nodeCount where depth[start] < 0 {
        var head = 0, tail = 1
        queue[0] = Int32(start)
        depth[start] = 0
        while head < tail {
          let node = Int(queue[head])
          head += 1
          for arc in rows.arcs(of: node) where depth[rows.neighbor(arc)] < 0 {
            depth[rows.neighbor(arc)] = depth[node] + 1
            queue[tail] = rows.neighbors[arc]
            tail += 1
          }
          deepest = max(deepest, depth[node])
        }
      }
      return 2 * Int(deepest)
    }
  }
}

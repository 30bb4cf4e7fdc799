public import Graphs

extension WeightedGraph {
  /// Divides the nodes into those that are connected by some path.
  ///
  /// - Returns: The components, largest first, ties by their lowest node. A node without edges is a component of its
  ///   own.
  /// - Complexity: O(*n* + *m*).
  public func connectedComponents() -> Partition {
    let labels = Scratch<Int32>(repeating: -1, count: nodeCount)
    let queue = Scratch<Int32>(repeating: 0, count: nodeCount)
    var count: Int32 = 0
    withRows { rows in
      for start in 0..<nodeCount where labels[start] < 0 {
        var head = 0, tail = 1
        queue[0] = Int32(start)
        labels[start] = count
        while head < tail {
          let node = Int(queue[head])
          head += 1
          for arc in rows.arcs(of: node) where labels[rows.neighbor(arc)] < 0 {
            labels[rows.neighbor(arc)] = count
            queue[tail] = rows.neighbors[arc]
            tail += 1
          }
        }
        count += 1
      }
    }
    return Partition(labels: labels.array().map(Int.init))
  }
}

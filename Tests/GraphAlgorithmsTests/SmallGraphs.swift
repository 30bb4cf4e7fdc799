import GraphAlgorithms
import Graphs
import Primitives

/// A random graph of 0 to `maximumNodes` nodes, from empty to dense, with weights drawn from `weights`.
///
/// Low densities leave isolates and several components.
func randomGraph(seed: Int, maximumNodes: Int = 14, weights: [Double]) throws -> WeightedGraph {
  var random = SplitMix64(seed: UInt64(seed))
  let nodeCount = Int(random.next() % UInt64(maximumNodes + 1))
  let density = 1 + random.next() % 9
  var builder = WeightedGraph.Builder(nodeCount: nodeCount)
  for a in 0..<nodeCount {
    for b in 0..<a where random.next() % 12 < density {
      try builder.addEdge(a, b, weight: weights[Int(random.next() % UInt64(weights.count))])
    }
  }
  return builder.build()
}

/// The same graph with its nodes in another order, and the new index of every node.
func relabelled(_ graph: WeightedGraph, seed: Int) throws -> (graph: WeightedGraph, newIndex: [Int]) {
  var random = SplitMix64(seed: UInt64(seed) &+ 99)
  var newIndex = Array(0..<graph.nodeCount)
  for last in newIndex.indices.reversed() { newIndex.swapAt(last, Int(random.next() % UInt64(last + 1))) }
  let edges = graph.edges.map { (newIndex[$0.source], newIndex[$0.target], $0.weight) }
  return (try WeightedGraph(nodeCount: graph.nodeCount, edges: edges), newIndex)
}

/// A graph of unit weights.
func unitGraph(_ nodeCount: Int, _ edges: [(Int, Int)]) throws -> WeightedGraph {
  try WeightedGraph(nodeCount: nodeCount, edges: edges.map { ($0.0, $0.1, 1) })
}

/// Squares joined at their corners: from node 3*d* two ways lead over 3*d* + 1 and 3*d* + 2 to 3*d* + 3.
func diamondChain(_ count: Int) throws -> WeightedGraph {
  var edges: [(Int, Int)] = []
  for start in stride(from: 0, to: 3 * count, by: 3) {
    for side in [start + 1, start + 2] { edges += [(start, side), (side, start + 3)] }
  }
  return try unitGraph(3 * count + 1, edges)
}

/// Distances between all pairs by Floyd and Warshall's algorithm, infinite where there is no path.
func allDistances(_ graph: WeightedGraph, length: (Double) -> Double) -> [[Double]] {
  let nodes = 0..<graph.nodeCount
  var distances = nodes.map { a in nodes.map { $0 == a ? 0 : Double.infinity } }
  for edge in graph.edges {
    distances[edge.source][edge.target] = length(edge.weight)
    distances[edge.target][edge.source] = length(edge.weight)
  }
  for k in nodes {
    for a in nodes {
      for b in nodes { distances[a][b] = min(distances[a][b], distances[a][k] + distances[k][b]) }
    }
  }
  return distances
}

let smallWeights = [1.0, 1, 2, 2, 3, 4, 6, 12]

import Graphs

/// A natural number below 2¹²⁸, for sums of fractions over one common denominator.
struct Wide: Comparable {
  var high: UInt64 = 0, low: UInt64 = 0

  static let infinity = Wide(high: .max, low: .max)

  static func < (a: Wide, b: Wide) -> Bool { (a.high, a.low) < (b.high, b.low) }

  static func + (a: Wide, b: Wide) -> Wide {
    let (low, carry) = a.low.addingReportingOverflow(b.low)
    return Wide(high: a.high + b.high + (carry ? 1 : 0), low: low)
  }

  static func * (a: Wide, factor: UInt64) -> Wide {
    let (carry, low) = a.low.multipliedFullWidth(by: factor)
    return Wide(high: a.high * factor + carry, low: low)
  }
}

/// Betweenness in integer arithmetic from distances between all pairs, with none of the real algorithm's shortcuts.
///
/// Every weight must be a product of some of `primes`, each once; a length is then the product of the others.
struct ExactTwin {
  static let primes: [UInt64] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53]

  let graph: WeightedGraph
  private var distances: [[Wide]]
  private var pathCounts: [[Double]]

  static func length(_ weight: Double) -> Wide {
    let weight = UInt64(weight)
    return primes.filter { weight % $0 != 0 }.reduce(Wide(low: 1)) { $0 * $1 }
  }

  init(_ graph: WeightedGraph) {
    self.graph = graph
    let nodes = 0..<graph.nodeCount
    distances = nodes.map { a in nodes.map { $0 == a ? Wide() : .infinity } }
    pathCounts = nodes.map { a in nodes.map { $0 == a ? 1 : 0 } }
    for edge in graph.edges {
      distances[edge.source][edge.target] = Self.length(edge.weight)
      distances[edge.target][edge.source] = Self.length(edge.weight)
    }
    for k in nodes {
      for a in nodes where distances[a][k] < .infinity {
        for b in nodes where distances[k][b] < .infinity {
          distances[a][b] = min(distances[a][b], distances[a][k] + distances[k][b])
        }
      }
    }
    for a in nodes { countPaths(from: a) }
  }

  /// Counts shortest paths by increasing distance: those to a node are those to every neighbour it is reached from.
  private mutating func countPaths(from source: Int) {
    let reached = (0..<graph.nodeCount).filter { $0 != source && distances[source][$0] < .infinity }
    for node in reached.sorted(by: { distances[source][$0] < distances[source][$1] }) {
      for arc in graph.arcs(of: node) where isTight(source, arc.neighbor, node, arc.weight) {
        pathCounts[source][node] += pathCounts[source][arc.neighbor]
      }
    }
  }

  private func isTight(_ source: Int, _ from: Int, _ to: Int, _ weight: Double) -> Bool {
    distances[source][from] < .infinity
      && distances[source][from] + Self.length(weight) == distances[source][to]
  }

  func betweenness() -> [Double] {
    let nodes = 0..<graph.nodeCount
    return nodes.map { via in
      var sum = 0.0
      for a in nodes where a != via && distances[a][via] < .infinity {
        for b in nodes where b > a && b != via && distances[via][b] < .infinity {
          guard distances[a][via] + distances[via][b] == distances[a][b] else { continue }
          sum += pathCounts[a][via] * pathCounts[via][b] / pathCounts[a][b]
        }
      }
      return sum
    }
  }

  /// All shortest paths between two nodes.
  func shortestPaths(from source: Int, to target: Int) -> [[Int]] {
    guard source != target else { return [[source]] }
    guard distances[source][target] < .infinity else { return [] }
    return graph.arcs(of: target).filter { isTight(source, $0.neighbor, target, $0.weight) }.flatMap { arc in
      shortestPaths(from: source, to: arc.neighbor).map { $0 + [target] }
    }
  }
}

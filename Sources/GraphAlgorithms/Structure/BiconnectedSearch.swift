internal import Graphs
internal import Primitives

/// A depth-first search that finds where a graph falls apart when a node or an edge is taken away.
///
/// The paper's symbols: NUMBER is `numbers`, LOWPT `lows`. The search keeps its own stack, so long paths don't exhaust
/// the machine's.
///
/// Reference: J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", *Commun. ACM* 16,
/// 1973, [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272).
final class BiconnectedSearch {
  private let rows: Rows
  private let arcEdges: UnsafeBufferPointer<Int32>
  private let numbers: Scratch<Int32>
  private let lows: Scratch<Int32>
  private let nextArcs: Scratch<Int32>
  private let parentEdges: Scratch<Int32>
  private let stack: Scratch<Int32>
  private var count: Int32 = 0

  private init(rows: Rows, arcEdges: UnsafeBufferPointer<Int32>) {
    let n = rows.nodeCount
    self.rows = rows
    self.arcEdges = arcEdges
    numbers = Scratch(repeating: -1, count: n)
    lows = Scratch(repeating: 0, count: n)
    nextArcs = Scratch(repeating: 0, count: n)
    parentEdges = Scratch(repeating: -1, count: n)
    stack = Scratch(repeating: 0, count: n)
  }

  /// Searches a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - edge: Called with every edge when the search first goes along it or finds it to lead back.
  ///   - leave: Called when the search returns along `edge` from `child` to `parent`; `isSeparate` says that nothing
  ///     beyond the child leads back above the parent, `isBridge` that nothing leads back to the parent either.
  /// - Complexity: O(*n* + *m*).
  @inline(__always)
  static func run(
    _ graph: WeightedGraph, edge: (Int) -> Void,
    leave: (_ parent: Int, _ edge: Int, _ isRoot: Bool, _ isSeparate: Bool, _ isBridge: Bool) -> Void
  ) {
    graph.withRows { rows in
      graph.arcEdges.withUnsafeBufferPointer { arcEdges in
        let search = BiconnectedSearch(rows: rows, arcEdges: arcEdges)
        for root in 0..<rows.nodeCount where search.numbers[root] < 0 { search.run(from: root, edge, leave) }
      }
    }
  }

  private func enter(_ node: Int, along edge: Int32, depth: Int) {
    numbers[node] = count
    lows[node] = count
    count += 1
    nextArcs[node] = rows.starts[node]
    parentEdges[node] = edge
    stack[depth] = Int32(truncatingIfNeeded: node)
  }

  @inline(__always)
  private func run(
    from root: Int, _ body: (Int) -> Void, _ leave: (Int, Int, Bool, Bool, Bool) -> Void
  ) {
    var depth = 0
    enter(root, along: -1, depth: 0)
    while depth >= 0 {
      let node = Int(stack[depth]), arc = Int(nextArcs[node])
      guard arc < Int(rows.starts[node + 1]) else {
        depth -= 1
        guard depth >= 0 else { return }
        let parent = Int(stack[depth])
        lows[parent] = min(lows[parent], lows[node])
        leave(
          parent, Int(parentEdges[node]), depth == 0, lows[node] >= numbers[parent], lows[node] > numbers[parent])
        continue
      }
      nextArcs[node] = Int32(truncatingIfNeeded: arc + 1)
      let neighbor = rows.neighbor(arc), edge = arcEdges[arc]
      if numbers[neighbor] < 0 {
        body(Int(edge))
        depth += 1
        enter(neighbor, along: edge, depth: depth)
      } else if numbers[neighbor] < numbers[node], edge != parentEdges[node] {
        body(Int(edge))
        lows[node] = min(lows[node], numbers[neighbor])
      }
    }
  }
}

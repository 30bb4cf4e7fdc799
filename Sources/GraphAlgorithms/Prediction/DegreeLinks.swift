internal import Graphs

extension WeightedGraph {
  /// The pairs without an edge whose degrees have the greatest products.
  ///
  /// Nodes by decreasing degree make rows, each with the nodes after it; products fall along a row and from row to row,
  /// so that the best pair is the next of some row, and rows further down than the best pair can wait.
  func likeliestByDegree(count: Int) -> [PredictedLink] {
    let order = (0..<nodeCount).filter { degree(of: $0) > 0 }
      .sorted { (degree(of: $1), $0) < (degree(of: $0), $1) }
    var rows = NextPairs(), result: [PredictedLink] = []
    func pair(_ row: Int, _ column: Int) -> PredictedLink? {
      guard column < order.count else { return nil }
      let a = order[row], b = order[column]
      return PredictedLink(source: min(a, b), target: max(a, b), score: Double(degree(of: a)) * Double(degree(of: b)))
    }
    var opened = 0
    while result.count < count {
      while let next = pair(opened, opened + 1), rows.best.map({ next.score >= $0.score }) ?? true {
        rows.insert(.init(link: next, row: opened, column: opened + 1))
        opened += 1
      }
      guard let best = rows.popBest() else { break }
      if let next = pair(best.row, best.column + 1) {
        rows.insert(.init(link: next, row: best.row, column: best.column + 1))
      }
      if edgeIndex(between: best.link.source, and: best.link.target) == nil { result.append(best.link) }
    }
    return result
  }
}

/// The next pair of every row, in a heap with the best of them on top.
private struct NextPairs {
  struct Pair {
    let link: PredictedLink
    let row: Int
    let column: Int
  }

  private var heap: [Pair] = []

  var best: PredictedLink? { heap.first?.link }

  mutating func insert(_ pair: Pair) {
    heap.append(pair)
    var place = heap.count - 1
    while place > 0, precedes(place, (place - 1) / 2) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popBest() -> Pair? {
    guard let best = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return best }
    heap[0] = last
    var place = 0
    while 2 * place + 1 < heap.count {
      var better = 2 * place + 1
      if better + 1 < heap.count, precedes(better + 1, better) { better += 1 }
      guard precedes(better, place) else { break }
      heap.swapAt(place, better)
      place = better
    }
    return best
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool { PredictedLink.precedes(heap[a].link, heap[b].link) }
}

internal import Graphs
internal import Primitives

extension WeightedGraph {
  /// The pairs without an edge whose common neighbours speak most for one.
  func likeliestByNeighbors(_ predictor: LinkPredictor, count: Int) -> [PredictedLink] {
    var best = BestLinks(count: count)
    // Degrees are few: what each counts is computed once, and the neighbours of a pair are summed in node order.
    let largest = (0..<nodeCount).map { degree(of: $0) }.max() ?? 0
    let shareOfDegree = (0...largest).map { $0 < 2 ? 0 : predictor.share(ofDegree: $0) }
    let sums = Scratch(repeating: 0.0, count: nodeCount)
    let isTied = Scratch(repeating: false, count: nodeCount)
    var touched: [Int] = []
    withRows { rows in
      for node in 0..<nodeCount {
        for arc in rows.arcs(of: node) { isTied[rows.neighbor(arc)] = true }
        for arc in rows.arcs(of: node) {
          let middle = rows.neighbor(arc)
          let share = shareOfDegree[rows.arcs(of: middle).count]
          // Only pairs with a higher node, from the end of the row.
          for next in rows.arcs(of: middle).reversed() {
            let other = rows.neighbor(next)
            guard other > node else { break }
            guard !isTied[other] else { continue }
            if sums[other] == 0 { touched.append(other) }
            sums[other] += share
          }
        }
        for arc in rows.arcs(of: node) { isTied[rows.neighbor(arc)] = false }
        for other in touched {
          let sum = sums[other]
          sums[other] = 0
          let score =
            predictor == .jaccard
            ? predictor.jaccard(common: Int(sum), rows.arcs(of: node).count, rows.arcs(of: other).count) : sum
          best.offer(PredictedLink(source: node, target: other, score: score))
        }
        touched.removeAll(keepingCapacity: true)
      }
    }
    return best.sorted()
  }
}

/// The best of the links that are offered, in a heap with the worst of them on top.
private struct BestLinks {
  private let limit: Int
  private var heap: [PredictedLink] = []

  init(count: Int) { limit = count }

  @inline(__always) mutating func offer(_ link: PredictedLink) {
    if heap.count < limit {
      heap.append(link)
      rise()
    } else if PredictedLink.precedes(link, heap[0]) {
      heap[0] = link
      sink()
    }
  }

  func sorted() -> [PredictedLink] { heap.sorted(by: PredictedLink.precedes) }

  private mutating func rise() {
    var place = heap.count - 1
    while place > 0, PredictedLink.precedes(heap[(place - 1) / 2], heap[place]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while 2 * place + 1 < heap.count {
      var worse = 2 * place + 1
      if worse + 1 < heap.count, PredictedLink.precedes(heap[worse], heap[worse + 1]) { worse += 1 }
      guard PredictedLink.precedes(heap[place], heap[worse]) else { return }
      heap.swapAt(place, worse)
      place = worse
    }
  }
}

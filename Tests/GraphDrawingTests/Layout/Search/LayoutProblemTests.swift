import Primitives
import Testing

@testable import GraphDrawing

@Suite struct LayoutProblemTests {
  private func problem(_ count: Int, _ edges: [(Int, Int, Double)]) -> LayoutProblem {
    LayoutProblem(
      sizes: [Size](repeating: Size(width: 10, height: 10), count: count),
      edges: edges.map { LayoutProblem.Edge(tail: $0.0, head: $0.1, length: $0.2) })
  }

  @Test func componentsComeByTheirFirstNode() {
    let parts = problem(7, [(6, 3, 1), (3, 1, 1), (4, 2, 1), (5, 5, 1)]).components()
    #expect(parts == [[0], [1, 3, 6], [2, 4], [5]])
    #expect(problem(0, []).components().isEmpty)
  }

  @Test func distancesAreThoseOfTheShortestWays() {
    let distances = problem(4, [(0, 1, 1.5), (1, 2, 2), (2, 0, 4)]).distances()
    let none = Double.infinity
    #expect(distances == [[0, 1.5, 3.5, none], [1.5, 0, 2, none], [3.5, 2, 0, none], [none, none, none, 0]])
  }

  /// Against Floyd and Warshall's algorithm, with lengths whose sums are exact.
  @Test(arguments: 1...20) func distancesAgreeWithAllDetours(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 12
    var edges: [(Int, Int, Double)] = []
    var expected = (0..<count).map { a in (0..<count).map { $0 == a ? 0 : Double.infinity } }
    for a in 0..<count {
      for b in 0..<a where random.unit() < 0.2 {
        let length = Double(1 + random.next() % 400) / 4
        edges.append((a, b, length))
        (expected[a][b], expected[b][a]) = (length, length)
      }
    }
    for middle in 0..<count {
      for a in 0..<count {
        for b in 0..<count { expected[a][b] = min(expected[a][b], expected[a][middle] + expected[middle][b]) }
      }
    }
    #expect(problem(count, edges).distances() == expected)
  }

  @Test func aPartKeepsItsEdgesAndItsFixedNodes() {
    var whole = problem(4, [(0, 1, 1), (1, 3, 2), (3, 0, 3)])
    whole.fixed[3] = Point(x: 1, y: 2)
    let part = whole.restricted(to: [3, 1, 2])
    #expect(part.edges == [LayoutProblem.Edge(tail: 1, head: 0, length: 2)])
    #expect(part.fixed == [Point(x: 1, y: 2), nil, nil])
    #expect(part.incident == [[0], [0], []] && part.neighbor(of: 0, along: 0) == 1)
  }
}

import Primitives
import Testing

@testable import GraphDrawing

@Suite struct OverlapRemovalTests {
  /// Boxes of 20 by 10 points, 8 apart.
  private func positions(_ start: [(Double, Double)], fixed: Set<Int> = []) -> [(Double, Double)] {
    let removal = OverlapRemoval(
      sizes: [Size](repeating: Size(width: 20, height: 10), count: start.count),
      isFixed: start.indices.map(fixed.contains))
    return removal.positions(from: start.map { Point(x: $0.0, y: $0.1) }).map { ($0.x, $0.y) }
  }

  private func expect(_ found: [(Double, Double)], _ wanted: [(Double, Double)]) {
    #expect(found.count == wanted.count)
    for (one, other) in zip(found, wanted) {
      #expect(abs(one.0 - other.0) < 1e-9 && abs(one.1 - other.1) < 1e-9, "\(found)")
    }
  }

  /// 18 apart, side by side, they lack 10 and a hair of 0.02, half of which each moves.
  @Test func twoMoveApartWhereLessIsNeeded() {
    expect(positions([(0, 0), (18, 0)]), [(-5.01, 0), (23.01, 0)])
    expect(positions([(18, 0), (0, 0)]), [(23.01, 0), (-5.01, 0)])
    expect(positions([(0, 0), (0, 9)]), [(0, -4.51), (0, 13.51)])
    // In one place, the first goes down.
    expect(positions([(0, 0), (0, 0)]), [(0, -9.01), (0, 9.01)])
  }

  @Test func theOtherMovesAllTheWayWhereOneIsFixed() {
    expect(positions([(0, 0), (18, 0)], fixed: [0]), [(0, 0), (28.02, 0)])
    expect(positions([(0, 0), (18, 0)], fixed: [1]), [(-10.02, 0), (18, 0)])
    expect(positions([(0, 0), (18, 0)], fixed: [0, 1]), [(0, 0), (18, 0)])
  }

  /// Pushed to and fro between two that stay, it is put at the nearest free place: below them.
  @Test(.timeLimit(.minutes(1))) func whatFindsNoRoomBetweenIsPutBeside() {
    expect(positions([(0, 0), (40, 0), (20, 0)], fixed: [0, 1]), [(0, 0), (40, 0), (20, -18.01)])
  }

  @Test func noneAndOneStay() {
    expect(positions([]), [])
    expect(positions([(3, 4)]), [(3, 4)])
  }

  @Test(arguments: 1...30) func boxesMoveApartAndFixedOnesStay(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 2 + Int(random.next() % 60)
    let sizes = (0..<count).map { _ in Size(width: 10 + random.unit() * 150, height: 10 + random.unit() * 60) }
    let start = (0..<count).map { _ in Point(x: random.unit() * 300, y: random.unit() * 200) }
    // The first stays; among several that stay, overlaps would too.
    let isFixed = (0..<count).map { $0 == 0 && seed % 2 == 0 }
    let points = OverlapRemoval(sizes: sizes, isFixed: isFixed).positions(from: start)
    if isFixed[0] { #expect(points[0] == start[0]) }
    let boxes = points.indices.map { Rectangle(center: points[$0], size: sizes[$0]) }
    for a in boxes.indices { for b in boxes.indices where b > a { #expect(!boxes[a].overlaps(boxes[b])) } }
  }

  @Test func boxesThatAreApartStay() {
    let start = [Point(x: 0, y: 0), Point(x: 40, y: 0), Point(x: 0, y: 30)]
    let sizes = [Size](repeating: Size(width: 20, height: 10), count: 3)
    let removal = OverlapRemoval(sizes: sizes, isFixed: [false, false, false])
    #expect(removal.positions(from: start) == start)
  }

  @Test func allInOnePlaceGetApart() {
    let sizes = [Size](repeating: Size(width: 30, height: 12), count: 40)
    let points = OverlapRemoval(sizes: sizes, isFixed: [Bool](repeating: false, count: 40))
      .positions(from: [Point](repeating: Point(x: 5, y: 5), count: 40))
    let boxes = points.map { Rectangle(center: $0, size: sizes[0]) }
    for a in boxes.indices { for b in boxes.indices where b > a { #expect(!boxes[a].overlaps(boxes[b])) } }
  }
}

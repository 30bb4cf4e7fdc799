import Primitives
import Testing

@testable import GraphDrawing

@Suite struct BoxPackingTests {
  private let packing = BoxPacking(gap: 10, aspect: 1)

  /// A grid with room for the largest, so that none overlap.
  private func outlines(seed: Int, count: Int = 9) -> [Rectangle] {
    var random = SplitMix64(seed: UInt64(seed))
    func next(_ bound: UInt64) -> Double { Double(random.next() % bound) }
    return (0..<count).map { place in
      Rectangle(
        center: Point(x: Double(place % 3) * 300, y: Double(place / 3) * 300),
        size: Size(width: 40 + next(200), height: 40 + next(200)))
    }
  }

  private func areApart(_ outlines: [Rectangle], by gap: Double) -> Bool {
    outlines.indices.allSatisfy { a in
      outlines[..<a].allSatisfy { !$0.grown(by: gap - 0.02).overlaps(outlines[a]) }
    }
  }

  @Test(arguments: 1...20) func boxesAreDrawnTogether(seed: Int) {
    let before = outlines(seed: seed)
    let sizes = before.map { Size(width: $0.width, height: $0.height) }
    let centers = packing.compacted(before.map(\.center), sizes)
    let after = zip(centers, sizes).map { Rectangle(center: $0, size: $1) }
    let (old, new) = (Rectangle(around: before), Rectangle(around: after))
    #expect(areApart(after, by: 10))
    #expect(new.width <= old.width && new.height <= old.height && new.width * new.height < old.width * old.height)
    #expect(packing.compacted(before.map(\.center), sizes) == centers)
  }

  @Test(arguments: 1...20) func boxesTakeTheRoomThatIsLeft(seed: Int) {
    let before = outlines(seed: seed)
    let after = packing.enlarged(before, first: 8)
    #expect(areApart(after, by: 10) && Rectangle(around: after) == Rectangle(around: before))
    #expect(after[8] == before[8], "only the first are boxes")
    for (old, new) in zip(before, after) {
      #expect(new.union(old) == new && new.width <= old.width * 1.5 && new.height <= old.height * 1.5)
    }
    #expect(zip(before, after).contains { $0 != $1 })
  }

  /// Two nodes of 10 by 10 and one of 30 by 10 between them, over twice the width.
  @Test func nodesAreSpreadOverAnArea() {
    let nodes = [
      Rectangle(left: 0, bottom: 0, right: 10, top: 10), Rectangle(left: 20, bottom: 5, right: 50, top: 15),
      Rectangle(left: 90, bottom: 10, right: 100, top: 20),
    ]
    let places = BoxPacking.spread(nodes, over: Rectangle(left: 0, bottom: 0, right: 200, top: 20))
    // It stands 20 of the 70 points from the left that it can, and is to stand as far in 170.
    #expect(places[0] == Point(x: 5, y: 5) && places[2] == Point(x: 195, y: 15))
    #expect(abs(places[1].x - (15 + 170 * 2 / 7.0)) < 1e-9 && places[1].y == 10)
  }

  @Test(arguments: 1...20) func spreadNodesDoNotOverlap(seed: Int) {
    let nodes = outlines(seed: seed, count: 12)
    let area = Rectangle(around: nodes).grown(by: 150)
    let places = BoxPacking.spread(nodes, over: area)
    let after = zip(places, nodes).map { Rectangle(center: $0, size: Size(width: $1.width, height: $1.height)) }
    #expect(areApart(after, by: 0.01))
    let whole = Rectangle(around: after)
    #expect(abs(whole.width - area.width) < 1e-6 && abs(whole.height - area.height) < 1e-6)
    #expect(BoxPacking.spread([], over: area).isEmpty)
  }
}

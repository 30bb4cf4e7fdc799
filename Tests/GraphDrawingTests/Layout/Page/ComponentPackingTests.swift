import Primitives
import Testing

@testable import GraphDrawing

@Suite struct ComponentPackingTests {
  private func parts(_ sizes: [(Double, Double)]) -> [Rectangle] {
    sizes.map { Rectangle(left: 0, bottom: 0, right: $0.0, top: $0.1) }
  }

  private func centers(_ parts: [Rectangle], aspect: Double) -> [Point] {
    zip(parts, ComponentPacking.shifts(of: parts, aspect: aspect)).map { $0.center + $1 }
  }

  @Test func nothingAndOnePart() {
    #expect(ComponentPacking.shifts(of: [], aspect: 1).isEmpty)
    // In the middle, below the origin.
    let part = Rectangle(left: 0, bottom: 0, right: 10, top: 10)
    #expect(ComponentPacking.shifts(of: [part], aspect: 1) == [Point(x: -5, y: -10)])
  }

  /// With 26 points around, the parts cover (40 + 26) · (20 + 26) + (10 + 26)² = 4,332 square points: a square of 66.
  @Test func aRowEndsWhereTheWholeIsWideEnough() {
    let two = parts([(10, 10), (40, 20)])
    #expect(centers(two, aspect: 1) == [Point(x: 0, y: -20 - 26 - 5), Point(x: 0, y: -10)])
    // Four times as wide as high: 132 of them, enough for 40 + 26 + 10 in one row.
    #expect(centers(two, aspect: 4) == [Point(x: 33, y: -10), Point(x: -18, y: -10)])
  }

  @Test func equalPartsKeepTheirOrder() {
    let row = centers(parts([(10, 10), (10, 10), (10, 10)]), aspect: 9)
    #expect(row == [Point(x: -36, y: -5), Point(x: 0, y: -5), Point(x: 36, y: -5)])
  }

  @Test(arguments: 1...40) func partsAreApartWhateverTheirSizes(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let sizes = (0..<20).map { _ in (1 + random.unit() * 200, 1 + random.unit() * 90) }
    let parts = parts(sizes), shifts = ComponentPacking.shifts(of: parts, aspect: 0.5 + random.unit() * 3)
    let placed = zip(parts, shifts).map {
      Rectangle(center: $0.center + $1, size: Size(width: $0.width, height: $0.height))
    }
    for (index, part) in placed.enumerated() {
      for other in placed[..<index] {
        #expect(
          !part.grown(by: ComponentPacking.gap / 2 - 1e-6).overlaps(other.grown(by: ComponentPacking.gap / 2 - 1e-6)))
      }
    }
  }
}

import Primitives
import Testing

@testable import GraphDrawing

@Suite struct OutlineTests {
  /// 20 points wide and 10 high.
  private func outline(_ form: Outline.Form) -> Outline {
    Outline(form: form, center: Point(x: 100, y: 50), size: Size(width: 20, height: 10))
  }

  private func segment(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Segment {
    Segment(start: Point(x: 100 + x1, y: 50 + y1), end: Point(x: 100 + x2, y: 50 + y2))
  }

  @Test(arguments: [
    ("ellipse", Outline.Form.ellipse), ("circle", .ellipse), ("point", .ellipse), ("hexagon", .hexagon), ("box", .box),
    ("underline", .box), ("", .box),
  ])
  func formsOfShapes(shape: String, form: Outline.Form) { #expect(Outline.Form(shape: shape) == form) }

  /// At (9, 4) the ellipse is passed: 0.9² + 0.8² > 1. At the height of 4 the hexagon is 10 − 4/5 · 5 = 6 wide.
  @Test(arguments: [
    (0.0, 0.0, true, true, true), (9.9, 0, true, true, true), (10, 0, false, false, false),
    (0, 4.9, true, true, true), (0, -5, false, false, false), (9, 4, true, false, false),
    (5.9, 4, true, true, true), (-6.1, -4, true, false, false), (6, 3, true, true, true),
  ])
  func pointsInside(x: Double, y: Double, box: Bool, ellipse: Bool, hexagon: Bool) {
    let point = Point(x: 100 + x, y: 50 + y)
    #expect(outline(.box).contains(point) == box)
    #expect(outline(.ellipse).contains(point) == ellipse)
    #expect(outline(.hexagon).contains(point) == hexagon)
  }

  @Test(arguments: [Outline.Form.box, .ellipse, .hexagon])
  func segmentsThroughAndBeside(form: Outline.Form) {
    let outline = outline(form)
    #expect(outline.meets(segment(-30, -2, 30, 2), tolerance: 0))
    #expect(outline.meets(segment(0, 0, 1, 0), tolerance: 0))
    #expect(!outline.meets(segment(-30, 8, 30, 8), tolerance: 0))
    #expect(!outline.meets(segment(15, -20, 15, 20), tolerance: 0))
    // Along the upper end it touches, and goes in by 0.1 below it.
    #expect(!outline.meets(segment(-30, 5, 30, 5), tolerance: 0))
    #expect(outline.meets(segment(-30, 4.9, 30, 4.9), tolerance: 0))
    #expect(!outline.meets(segment(-30, 4.9, 30, 4.9), tolerance: 0.2))
  }

  /// In the corner of the rectangle, only a box has something.
  @Test func segmentsInTheCorner() {
    let corner = segment(9.9, 3, 8, 4.9)
    #expect(outline(.box).meets(corner, tolerance: 0))
    #expect(!outline(.ellipse).meets(corner, tolerance: 0))
    #expect(!outline(.hexagon).meets(corner, tolerance: 0))
  }

  /// Against points along the segment: what has one inside meets; what goes in by half a point has one inside.
  @Test(arguments: [Outline.Form.box, .ellipse, .hexagon])
  func segmentsMeetWhereAPointIsInside(form: Outline.Form) {
    var random = SplitMix64(seed: 7)
    let outline = outline(form)
    var counts = (met: 0, passed: 0)
    for _ in 0..<2_000 {
      let ends = (0..<2).map { _ in Point(x: 80 + random.unit() * 40, y: 35 + random.unit() * 30) }
      let segment = Segment(start: ends[0], end: ends[1])
      let isInside = (0...2_000).contains {
        outline.contains(segment.start + (segment.end - segment.start) * (Double($0) / 2_000))
      }
      if isInside { #expect(outline.meets(segment, tolerance: 0), "\(segment)") }
      if outline.meets(segment, tolerance: 0.5) { #expect(isInside, "\(segment)") }
      if isInside { counts.met += 1 } else { counts.passed += 1 }
    }
    #expect(counts.met > 200 && counts.passed > 200)
  }
}

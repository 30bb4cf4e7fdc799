import Testing

@testable import GraphDrawing

@Suite struct EdgeCurveTests {
  /// An arch, 3 high in the middle.
  private let arch = Bezier(
    start: Point(x: 0, y: 0), first: Point(x: 0, y: 4), second: Point(x: 4, y: 4), end: Point(x: 4, y: 0))

  @Test func aStraightLineHasItsControlsAtTheThirds() {
    let line = EdgeCurve(from: Point(x: 0, y: 3), to: Point(x: 9, y: 0))
    #expect(line.position == "0,3 3,2 6,1 9,0")
    #expect(line.segments() == [Segment(start: Point(x: 0, y: 3), end: Point(x: 9, y: 0))])
  }

  @Test func positionsAreReadAndWritten() throws {
    let text = "0,0 0,4 4,4 4,0 4,-4 8.25,-4 8,0"
    let curve = try #require(EdgeCurve(position: text))
    #expect(curve.position == text)
    #expect(curve.pieces.count == 2)
    #expect(curve.pieces[0] == arch)
    #expect(curve.pieces[1].start == arch.end && curve.pieces[1].second == Point(x: 8.25, y: -4))
    // Hundredths are written.
    #expect(EdgeCurve(from: Point(x: 0, y: 0), to: Point(x: 1, y: 0)).position == "0,0 0.33,0 0.67,0 1,0")
  }

  /// Arrow heads are no part of the line, and of several lines the first counts.
  @Test(arguments: [
    "e,9,9 0,0 0,4 4,4 4,0", "s,1,1 e,9,9 0,0 0,4 4,4 4,0", "0,0 0,4 4,4 4,0;7,7 8,8 9,9 1,1", "0,0,5 0,4 4,4 4,0",
  ])
  func onlyTheLineIsTaken(position: String) { #expect(EdgeCurve(position: position)?.pieces == [arch]) }

  @Test(arguments: ["", ";", "0,0", "0,0 1,1 2,2", "0,0 1,1 2,2 3,3 4,4", "0,0 1,1 2,2 x,3", "0,0 1,1 2,2 3", "e,1,1"])
  func otherPositionsAreNoCurves(position: String) { #expect(EdgeCurve(position: position) == nil) }

  /// By de Casteljau's construction, on paper.
  @Test func anArchIsSplitInTheMiddle() {
    let (left, right) = arch.split(at: 0.5)
    let middle = Point(x: 2, y: 3)
    #expect(arch.point(at: 0.5) == middle && arch.point(at: 0) == arch.start && arch.point(at: 1) == arch.end)
    #expect(left == Bezier(start: arch.start, first: Point(x: 0, y: 2), second: Point(x: 1, y: 3), end: middle))
    #expect(right == Bezier(start: middle, first: Point(x: 3, y: 3), second: Point(x: 4, y: 2), end: arch.end))
  }

  /// The second differences are √32 long: √(6 · √32 / 8 / 0.1) = 6.5 steps.
  @Test func segmentsFollowTheCurve() {
    let segments = arch.segments(tolerance: 0.1)
    #expect(segments.count == 7)
    #expect(segments.first?.start == arch.start && segments.last?.end == arch.end)
    #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.end == $1.start })
    for step in 0...1_000 {
      let point = arch.point(at: Double(step) / 1_000)
      #expect((segments.map { $0.distance(from: point) }.min() ?? .infinity) <= 0.1)
    }
  }
}

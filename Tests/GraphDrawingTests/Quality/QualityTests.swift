import Primitives
import Testing

@testable import GraphDrawing

/// Figures worked by hand: boxes of 20 × 10 points.
@Suite struct QualityTests {
  private func geometry(
    _ centers: [(Double, Double)], _ edges: [(Int, Int)] = [], form: Outline.Form = .box, fontSize: Double? = 10
  ) -> LayoutGeometry {
    let nodes = centers.map {
      LayoutGeometry.Node(
        outline: Outline(form: form, center: Point(x: $0.0, y: $0.1), size: Size(width: 20, height: 10)),
        fontSize: fontSize)
    }
    return LayoutGeometry(
      nodes: nodes,
      edges: edges.map {
        LayoutGeometry.Edge(
          tail: $0.0, head: $0.1,
          curve: EdgeCurve(from: nodes[$0.0].outline.center, to: nodes[$0.1].outline.center))
      })
  }

  private func quality(_ centers: [(Double, Double)], _ edges: [(Int, Int)] = []) -> LayoutQuality {
    LayoutMeasure(geometry(centers, edges)).quality()
  }

  @Test func boxesThatTouchDoNotOverlap() {
    #expect(quality([(0, 0), (20, 0), (0, 10), (20, 10)]).overlaps == 0)
    #expect(quality([(0, 0), (19.9, 0)]).overlaps == 1)
    #expect(quality([(0, 0), (19.9, 10.1)]).overlaps == 0)
    #expect(quality([(0, 0), (5, 5), (10, 9), (100, 100)]).overlaps == 3)
    #expect(quality([(0, 0), (0, 0)]).overlaps == 1)
  }

  @Test func theDiagonalsOfASquareCrossOnce() {
    let square = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]
    let sides = [(0, 1), (1, 2), (2, 3), (3, 0)]
    #expect(quality(square, sides).crossings == 0)
    #expect(quality(square, sides + [(0, 2), (1, 3)]).crossings == 1)
  }

  @Test func aCliqueOfFiveOnAPentagonHasFiveCrossings() {
    let pentagon = [(0.0, 100.0), (95.0, 31.0), (59.0, -81.0), (-59.0, -81.0), (-95.0, 31.0)]
    let edges = (0..<5).flatMap { a in ((a + 1)..<5).map { (a, $0) } }
    #expect(quality(pentagon, edges).crossings == 5)
  }

  @Test func aStarHasNoCrossings() {
    let leaves = [(100.0, 0.0), (0.0, 100.0), (-100.0, 0.0), (0.0, -100.0), (70.0, 70.0)]
    let quality = quality([(0, 0)] + leaves, (1...5).map { (0, $0) })
    #expect((quality.crossings, quality.nodesOnEdges) == (0, 0))
  }

  @Test func aNodeBetweenTwoOthersLiesOnTheirEdge() {
    #expect(quality([(0, 0), (50, 0), (100, 0)], [(0, 2)]).nodesOnEdges == 1)
    #expect(quality([(0, 0), (50, 0), (100, 0)], [(0, 1), (1, 2)]).nodesOnEdges == 0)
    // Half of its height is 5, half a point of which is tolerated.
    #expect(quality([(0, 0), (50, 4.4), (100, 0)], [(0, 2)]).nodesOnEdges == 1)
    #expect(quality([(0, 0), (50, 4.6), (100, 0)], [(0, 2)]).nodesOnEdges == 0)
  }

  @Test func theCornersOfABoxAreNotPartOfAnEllipse() {
    // The line x + y = 13.5 passes the corner (10, 5) of the box, at 13.5/√2 = 9.5 from the middle; the ellipse ends where
    // x + y = √(10² + 5²) = 11.2, and the hexagon, with its corners at (10, 0) and (5, 5), at 10.
    let line = Segment(start: Point(x: 13.5, y: 0), end: Point(x: 0, y: 13.5))
    let near = Segment(start: Point(x: 10.4, y: 0), end: Point(x: 0, y: 10.4))
    let through = Segment(start: Point(x: 9, y: 0), end: Point(x: 0, y: 9))
    let meets = { (form: Outline.Form, segment: Segment) in
      Outline(form: form, center: Point(x: 0, y: 0), size: Size(width: 20, height: 10)).meets(segment, tolerance: 0)
    }
    #expect([line, near, through].map { meets(.box, $0) } == [true, true, true])
    #expect([line, near, through].map { meets(.ellipse, $0) } == [false, true, true])
    #expect([line, near, through].map { meets(.hexagon, $0) } == [false, false, true])
  }

  @Test func curvesAreMeasuredWhereTheyRun() {
    // The straight line passes under the node in the middle; this arc, with its top at 3/4 of 40 points, passes over it.
    var bent = geometry([(0, 0), (100, 0), (50, 0), (50, 60)], [(0, 1), (2, 3)])
    #expect(LayoutMeasure(bent).nodesOnEdges() == 1)
    #expect(LayoutMeasure(bent).crossings() == 0)
    bent.edges[0].curve = EdgeCurve(points: [(0, 0), (0, 40), (100, 40), (100, 0)].map { Point(x: $0.0, y: $0.1) })
    #expect(LayoutMeasure(bent).nodesOnEdges() == 0)
    #expect(LayoutMeasure(bent).crossings() == 1)
    #expect(abs(LayoutMeasure(bent).quality().height - 70) <= 1)
  }

  @Test func equalLengthsHaveNoSpread() {
    #expect(quality([(0, 0), (100, 0), (200, 0)], [(0, 1), (1, 2)]).edgeLengthSpread == 0)
    // Lengths 50 and 150: the mean is 100, the deviation 50.
    #expect(quality([(0, 0), (50, 0), (200, 0)], [(0, 1), (1, 2)]).edgeLengthSpread == 0.5)
  }

  @Test func theSmallestLabelIsThatOfTheFinalSize() {
    #expect(LayoutMeasure(geometry([(0, 0)])).quality(zoom: 0.5).smallestLabel == 5)
    #expect(LayoutMeasure(geometry([(0, 0)], fontSize: nil)).quality().smallestLabel == 0)
  }

  @Test func theOrderIsOverlapsThenNodesOnEdgesThenCrossings() {
    func quality(_ overlaps: Int, _ nodes: Int, _ crossings: Int, _ label: Double = 10) -> LayoutQuality {
      LayoutQuality(
        overlaps: overlaps, nodesOnEdges: nodes, crossings: crossings, smallestLabel: label, edgeLengthSpread: 0,
        width: 1, height: 1)
    }
    let order = [
      quality(0, 0, 5), quality(0, 0, 9, 12), quality(0, 0, 9), quality(0, 1, 0), quality(1, 0, 0), quality(1, 0, 1),
    ]
    for (place, better) in order.enumerated() {
      #expect(!LayoutQuality.isBetter(better, than: better))
      for worse in order[(place + 1)...] {
        #expect(LayoutQuality.isBetter(better, than: worse) && !LayoutQuality.isBetter(worse, than: better))
      }
    }
  }

  @Test(arguments: 1...40) func figuresAreThoseOfANaiveTwin(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 3 + Int(random.next() % 12)
    let centers = (0..<count).map { _ in (random.unit() * 120, random.unit() * 120) }
    let edges = (0..<count).flatMap { a in
      ((a + 1)..<max(count, a + 1)).compactMap { random.unit() < 0.4 ? (a, $0) : nil }
    }
    let form: Outline.Form = [.box, .ellipse, .hexagon][seed % 3]
    var geometry = geometry(centers, edges, form: form)
    for edge in geometry.edges.indices where random.unit() < 0.5 {
      geometry.edges[edge].curve.points[1].y += random.unit() * 60 - 30
    }
    let twin = NaiveQuality(geometry), quality = LayoutMeasure(geometry).quality()
    #expect(quality.overlaps == twin.overlaps)
    #expect(twin.nodesOnEdges.contains(quality.nodesOnEdges))
    #expect(twin.crossings.contains(quality.crossings))
  }
}

/// The figures of ``LayoutQuality`` the slow way: by all pairs, with curves as many points.
struct NaiveQuality {
  let overlaps: Int
  /// Between what reaches clearly into a node and what barely does.
  let nodesOnEdges: ClosedRange<Int>
  /// Between what crosses clearly outside of a common end and what barely does.
  let crossings: ClosedRange<Int>

  init(_ geometry: LayoutGeometry) {
    let nodes = geometry.nodes.map(\.outline), edges = geometry.edges
    let chains = edges.map { edge in
      edge.curve.pieces.flatMap { piece in (0...400).map { Self.point(piece, Double($0) / 400) } }
    }
    let pairs = nodes.indices.flatMap { a in nodes.indices.filter { $0 > a }.map { (a, $0) } }
    overlaps = pairs.count { a, b in
      abs(nodes[a].center.x - nodes[b].center.x) < (nodes[a].size.width + nodes[b].size.width) / 2 - 0.01
        && abs(nodes[a].center.y - nodes[b].center.y) < (nodes[a].size.height + nodes[b].size.height) / 2 - 0.01
    }
    func hits(shrunkBy margin: Double) -> Int {
      edges.indices.reduce(0) { sum, edge in
        sum
          + nodes.indices.count { node in
            guard node != edges[edge].tail, node != edges[edge].head else { return false }
            let size = Size(width: nodes[node].size.width - 2 * margin, height: nodes[node].size.height - 2 * margin)
            let shrunk = Outline(form: nodes[node].form, center: nodes[node].center, size: size)
            return chains[edge].contains(where: shrunk.contains)
          }
      }
    }
    nodesOnEdges = hits(shrunkBy: 1.1)...max(hits(shrunkBy: 1.1), hits(shrunkBy: 0.3))
    let edgePairs = edges.indices.flatMap { a in edges.indices.filter { $0 > a }.map { (a, $0) } }
    func crossed(growingEndsBy margin: Double) -> Int {
      edgePairs.count { a, b in
        let ends = [edges[a].tail, edges[a].head].filter { $0 == edges[b].tail || $0 == edges[b].head }
        return zip(chains[a], chains[a].dropFirst()).contains { first in
          zip(chains[b], chains[b].dropFirst()).contains { second in
            guard Self.cross(first, second) else { return false }
            return !ends.contains { end in
              abs(first.0.x - nodes[end].center.x) < nodes[end].size.width / 2 + margin
                && abs(first.0.y - nodes[end].center.y) < nodes[end].size.height / 2 + margin
            }
          }
        }
      }
    }
    crossings = crossed(growingEndsBy: 1)...max(crossed(growingEndsBy: 1), crossed(growingEndsBy: -1))
  }

  private static func point(_ curve: Bezier, _ t: Double) -> Point {
    let s = 1 - t
    return curve.start * (s * s * s) + curve.first * (3 * s * s * t) + curve.second * (3 * s * t * t)
      + curve.end * (t * t * t)
  }

  private static func cross(_ a: (Point, Point), _ b: (Point, Point)) -> Bool {
    func turn(_ p: Point, _ q: Point, _ r: Point) -> Double { (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) }
    return turn(a.0, a.1, b.0) * turn(a.0, a.1, b.1) < 0 && turn(b.0, b.1, a.0) * turn(b.0, b.1, a.1) < 0
  }
}

/// Moves boxes apart until none overlap, each as little as it takes.
///
/// First all overlapping pairs are pushed apart along the axis where less is needed, again and again, with
/// more room from time to time; what still overlaps then is put one by one, the largest first, at the nearest free place, which there always is.
struct OverlapRemoval {
  /// The free space between boxes in points.
  static let gap = 8.0

  /// How often boxes are pushed before everything is spread a little, and how often that is done.
  private static let rounds = 40, growths = 24
  private static let growth = 1.08

  private let sizes: [Size]
  private let isFixed: [Bool]
  private let gap: Double

  /// A removal; boxes that are fixed stay where they are, even where two such overlap.
  init(sizes: [Size], isFixed: [Bool], gap: Double = OverlapRemoval.gap) {
    self.sizes = sizes
    self.isFixed = isFixed
    self.gap = gap
  }

  /// The positions without overlaps.
  ///
  /// - Complexity: O(*n* log *n*) and the number of near pairs, a round; at most 960 rounds.
  func positions(from start: [Point]) -> [Point] {
    var points = start
    for _ in 0..<Self.growths {
      for _ in 0..<Self.rounds where !push(&points) { return points }
      if !isFixed.contains(true) { points = points.map { $0 * Self.growth } }
    }
    settle(&points)
    return points
  }

  private func box(_ node: Int, at point: Point) -> Rectangle {
    // Half the gap on either side.
    Rectangle(
      center: point, size: Size(width: sizes[node].width + gap, height: sizes[node].height + gap))
  }

  /// Pushes every overlapping pair apart; false when there was none.
  private func push(_ points: inout [Point]) -> Bool {
    let boxes = points.indices.map { box($0, at: points[$0]) }
    var shifts = [Point](repeating: Point(x: 0, y: 0), count: points.count)
    var moved = false
    Sweep.forEachPair(of: boxes) { a, b in
      guard boxes[a].overlaps(boxes[b]), !(isFixed[a] && isFixed[b]) else { return }
      moved = true
      // A hair more than needed, so that the last bit doesn't decide.
      let x = min(boxes[a].right, boxes[b].right) - max(boxes[a].left, boxes[b].left) + 0.02
      let y = min(boxes[a].top, boxes[b].top) - max(boxes[a].bottom, boxes[b].bottom) + 0.02
      var shift = Point(x: 0, y: 0)
      if x < y {
        shift.x = points[a].x <= points[b].x ? x : -x
      } else {
        shift.y = points[a].y <= points[b].y ? y : -y
      }
      let share = isFixed[a] ? 0 : isFixed[b] ? 1 : 0.5
      shifts[a] = shifts[a] - shift * share
      shifts[b] = shifts[b] + shift * (1 - share)
    }
    for node in points.indices { points[node] = points[node] + shifts[node] }
    return moved
  }

  /// Puts every box that overlaps at the nearest free place.
  private func settle(_ points: inout [Point]) {
    let order = points.indices.sorted { a, b in
      if isFixed[a] != isFixed[b] { return isFixed[a] }
      let areas = (sizes[a].width * sizes[a].height, sizes[b].width * sizes[b].height)
      return areas.0 != areas.1 ? areas.0 > areas.1 : a < b
    }
    var placed: [Rectangle] = []
    for node in order {
      if !isFixed[node] {
        points[node] = freePlace(for: node, near: points[node], among: placed)
      }
      placed.append(box(node, at: points[node]))
    }
  }

  /// The nearest of the places beside placed boxes; looks ever farther around.
  private func freePlace(for node: Int, near point: Point, among placed: [Rectangle]) -> Point {
    let width = (sizes[node].width + gap) / 2 + 0.01, height = (sizes[node].height + gap) / 2 + 0.01
    var reach = 4 * max(width, height)
    while true {
      let around = Rectangle(center: point, size: Size(width: 2 * reach, height: 2 * reach))
      let near = placed.filter { $0.overlaps(around.grown(by: 2 * max(width, height))) }
      if near.isEmpty { return point }
      // A nearest free place is here, or touches a box, or two; the lines on which its middle would be are these.
      let columns = [point.x] + near.flatMap { [$0.left - width, $0.right + width] }
      let rows = [point.y] + near.flatMap { [$0.bottom - height, $0.top + height] }
      var best: (distance: Double, place: Point)?
      for x in columns {
        for y in rows {
          let place = Point(x: x, y: y), distance = (place - point).length
          guard distance < min(best?.distance ?? .infinity, reach) else { continue }
          let own = box(node, at: place)
          if !near.contains(where: { $0.overlaps(own) }) { best = (distance, place) }
        }
      }
      if let best { return best.place }
      reach *= 2
    }
  }
}

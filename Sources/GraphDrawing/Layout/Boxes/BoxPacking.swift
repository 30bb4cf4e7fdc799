/// Takes the white out of an arrangement of boxes: they are drawn together, then enlarged into what room is left.
struct BoxPacking {
  /// More boxes and single nodes than these are left where they are: every move looks at all of them.
  static let mostBodies = 150

  /// The free space that is kept between any two, in points.
  let gap: Double
  /// The wanted width of the whole divided by its height.
  let aspect: Double

  /// The centres after each box was moved towards the middle as far as the others let it, those near the middle first.
  ///
  /// - Complexity: O(*n*²) a round, at most 200 rounds.
  func compacted(_ centers: [Point], _ sizes: [Size]) -> [Point] {
    guard centers.count > 2, centers.count <= Self.mostBodies else { return centers }
    let middle = Rectangle(around: centers.indices.map { Rectangle(center: centers[$0], size: sizes[$0]) }).center
    var outlines = centers.indices.map { Rectangle(center: centers[$0], size: sizes[$0]) }
    let order = centers.indices.sorted { (distance(centers[$0], middle), $0) < (distance(centers[$1], middle), $1) }
    for step in [64.0, 32, 16, 8, 4] {
      for _ in 0..<40 {
        var hasMoved = false
        for body in order where move(body, towards: middle, by: step, &outlines) { hasMoved = true }
        if !hasMoved { break }
      }
    }
    return outlines.map(\.center)
  }

  /// So that a picture of the wanted shape is round.
  private func distance(_ a: Point, _ b: Point) -> Double { Point(x: (a.x - b.x) / aspect, y: a.y - b.y).length }

  /// Along both axes, or the one along which it is farther, or the other; whether there was room.
  private func move(_ body: Int, towards middle: Point, by step: Double, _ outlines: inout [Rectangle]) -> Bool {
    let way = middle - outlines[body].center
    func limited(_ way: Double) -> Double { max(-step, min(step, way)) }
    let (x, y) = (limited(way.x), limited(way.y))
    let single =
      abs(way.x) / aspect > abs(way.y)
      ? [Point(x: x, y: 0), Point(x: 0, y: y)] : [Point(x: 0, y: y), Point(x: x, y: 0)]
    for shift in [Point(x: x, y: y)] + single where shift.length > step / 2 {
      let moved = Rectangle(
        center: outlines[body].center + shift, size: Size(width: outlines[body].width, height: outlines[body].height))
      if hasRoom(moved, for: body, among: outlines) {
        outlines[body] = moved
        return true
      }
    }
    return false
  }

  private func hasRoom(_ outline: Rectangle, for body: Int, among outlines: [Rectangle]) -> Bool {
    // Boxes that are as near as they may be already are not to hinder one another by a last bit.
    let wide = outline.grown(by: gap - 0.01)
    return !outlines.indices.contains { $0 != body && outlines[$0].overlaps(wide) }
  }

  /// The outlines after the first `count` were enlarged on all sides, in turns, up to `most` times their width and height, without
  /// making the whole larger.
  ///
  /// - Complexity: O(*n*) for every step of a side.
  func enlarged(_ outlines: [Rectangle], first count: Int, most: Double = 1.5) -> [Rectangle] {
    guard outlines.count <= Self.mostBodies else { return outlines }
    let whole = Rectangle(around: outlines), step = 6.0
    var result = outlines
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for body in 0..<count {
        for side in [\Rectangle.left, \.right, \.bottom, \.top] {
          var larger = result[body]
          larger[keyPath: side] += side == \.left || side == \.bottom ? -step : step
          let isInside =
            larger.left >= whole.left && larger.right <= whole.right && larger.bottom >= whole.bottom
            && larger.top <= whole.top
          guard isInside, larger.width <= outlines[body].width * most, larger.height <= outlines[body].height * most,
            hasRoom(larger, for: body, among: result)
          else { continue }
          result[body] = larger
          hasGrown = true
        }
      }
    }
    return result
  }

  /// Nodes spread over an area so that the outermost touch its sides; nodes that don't overlap still don't.
  ///
  /// A node is moved by the share that its place has of the room it could have, which grows along each axis from node to node.
  static func spread(_ nodes: [Rectangle], over area: Rectangle) -> [Point] {
    let tight = Rectangle(around: nodes)
    func place(_ low: Double, _ extent: Double, of lowest: Double, _ whole: Double, _ start: Double, _ room: Double)
      -> Double
    {
      // Nothing is drawn together.
      let room = max(room, whole)
      let share = whole > extent ? (low - lowest) / (whole - extent) : 0.5
      return start + extent / 2 + share * (room - extent)
    }
    return nodes.map { node in
      Point(
        x: place(node.left, node.width, of: tight.left, tight.width, area.left, area.width),
        y: place(node.bottom, node.height, of: tight.bottom, tight.height, area.bottom, area.height))
    }
  }
}

/// A place in points, upwards as Graphviz counts.
struct Point: Hashable, Codable, Sendable {
  var x: Double, y: Double

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }

  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  /// To hundredths of a point, as finely as Graphviz writes pictures.
  var rounded: Point { Point(x: (x * 100).rounded() / 100, y: (y * 100).rounded() / 100) }
}

/// A width and a height in points.
struct Size: Hashable, Codable, Sendable {
  var width: Double, height: Double
}

/// A rectangle in points.
struct Rectangle: Hashable, Codable, Sendable {
  var left: Double, bottom: Double, right: Double, top: Double

  init(left: Double, bottom: Double, right: Double, top: Double) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
  }

  init(center: Point, size: Size) {
    left = center.x - size.width / 2
    right = center.x + size.width / 2
    bottom = center.y - size.height / 2
    top = center.y + size.height / 2
  }

  /// The smallest around all of some; an empty one at the origin for none.
  init(around rectangles: some Sequence<Rectangle>) {
    var result: Rectangle?
    for next in rectangles { result = result?.union(next) ?? next }
    self = result ?? Rectangle(left: 0, bottom: 0, right: 0, top: 0)
  }

  var width: Double { right - left }
  var height: Double { top - bottom }
  var center: Point { Point(x: (left + right) / 2, y: (bottom + top) / 2) }

  func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
      top: max(top, other.top))
  }

  /// Larger on all sides by a margin, or smaller where it is negative.
  func grown(by margin: Double) -> Rectangle {
    Rectangle(left: left - margin, bottom: bottom - margin, right: right + margin, top: top + margin)
  }

  /// Whether the insides of two rectangles meet; sides that touch don't.
  func overlaps(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && bottom < other.top && other.bottom < top
  }

  /// Whether a segment meets the rectangle, by the three separating axes there can be.
  func meets(_ segment: Segment) -> Bool {
    let halfX = (segment.end.x - segment.start.x) / 2, halfY = (segment.end.y - segment.start.y) / 2
    let middleX = segment.start.x + halfX - (left + right) / 2, middleY = segment.start.y + halfY - (bottom + top) / 2
    let width = (right - left) / 2, height = (top - bottom) / 2
    if abs(middleX) >= width + abs(halfX) || abs(middleY) >= height + abs(halfY) { return false }
    return abs(middleX * halfY - middleY * halfX) < width * abs(halfY) + height * abs(halfX)
  }
}

/// A straight line between two points.
struct Segment: Hashable, Sendable {
  var start: Point, end: Point

  /// Whether two segments cross.
  ///
  /// A point that lies exactly on the other line counts to its left. So a chain of segments that passes through a corner of another
  /// crosses it once, and segments on one line don't cross.
  func crosses(_ other: Segment) -> Bool {
    isLeft(other.start) != isLeft(other.end) && other.isLeft(start) != other.isLeft(end)
  }

  private func isLeft(_ point: Point) -> Bool {
    (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x) >= 0
  }

  /// The distance of a point from the segment.
  func distance(from point: Point) -> Double {
    let direction = end - start, toPoint = point - start
    let squared = direction.x * direction.x + direction.y * direction.y
    guard squared > 0 else { return toPoint.length }
    let share = max(0, min(1, (toPoint.x * direction.x + toPoint.y * direction.y) / squared))
    return (toPoint - direction * share).length
  }
}

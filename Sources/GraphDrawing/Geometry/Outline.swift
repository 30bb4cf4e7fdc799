/// The outline of a node: what an edge may not pass through.
struct Outline: Hashable, Sendable {
  /// The forms that nodes have.
  enum Form: Hashable, Sendable {
    case box, ellipse, hexagon

    /// The form for a shape's name in DOT; what is neither an ellipse nor a hexagon is taken for a box.
    init(shape: String) {
      switch shape {
      case "ellipse", "oval", "circle", "doublecircle", "point": self = .ellipse
      case "hexagon": self = .hexagon
      default: self = .box
      }
    }
  }

  let form: Form
  let center: Point
  let size: Size

  /// The rectangle around it.
  var bounds: Rectangle { Rectangle(center: center, size: size) }

  /// Whether a point lies inside.
  func contains(_ point: Point) -> Bool {
    let x = abs(point.x - center.x), y = abs(point.y - center.y)
    let width = size.width / 2, height = size.height / 2
    guard x < width, y < height else { return false }
    switch form {
    case .box: return true
    case .ellipse: return (x / width) * (x / width) + (y / height) * (y / height) < 1
    // The slanted side goes from (w, 0) to (w/2, h).
    case .hexagon: return x < width - y / height * width / 2
    }
  }

  /// Whether a segment passes through the inside by more than `tolerance` points.
  func meets(_ segment: Segment, tolerance: Double) -> Bool {
    guard bounds.grown(by: -tolerance).meets(segment) else { return false }
    let width = size.width / 2 - tolerance, height = size.height / 2 - tolerance
    switch form {
    case .box: return true
    case .ellipse:
      let scaled = Segment(
        start: Point(x: (segment.start.x - center.x) / width, y: (segment.start.y - center.y) / height),
        end: Point(x: (segment.end.x - center.x) / width, y: (segment.end.y - center.y) / height))
      return scaled.distance(from: Point(x: 0, y: 0)) < 1
    case .hexagon: return hexagonMeets(segment, halfWidth: width, halfHeight: height)
    }
  }

  /// Besides the rectangle's axes, those across the two pairs of slanted sides can separate.
  private func hexagonMeets(_ segment: Segment, halfWidth width: Double, halfHeight height: Double) -> Bool {
    let start = segment.start - center, end = segment.end - center
    // Between a segment and a polygon, the line across the segment separates too.
    let across = Point(x: start.y - end.y, y: end.x - start.x)
    let reach = max(abs(across.x) * width, abs(across.x) * width / 2 + abs(across.y) * height)
    guard abs(across.x * start.x + across.y * start.y) < reach else { return false }
    return [1.0, -1.0].allSatisfy { sign in
      let first = height * start.x + sign * width / 2 * start.y, last = height * end.x + sign * width / 2 * end.y
      return min(first, last) < width * height && max(first, last) > -width * height
    }
  }
}

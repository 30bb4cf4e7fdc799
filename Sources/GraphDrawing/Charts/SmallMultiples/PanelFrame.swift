import Primitives

/// From the places of nodes to those on a panel.
struct PanelFrame {
  /// The size of a panel in points.
  let width = 340.0, height: Double
  private let left: Double, top: Double, scale: Double

  /// Room for names and circles on all sides.
  private static let padding = (x: 42.0, y: 24.0)

  /// A panel as wide as others, and as high as the layout wants, within bounds.
  init(around nodes: [SmallMultiples.Node]) {
    let (xs, ys) = (nodes.map(\.x), nodes.map(\.y))
    let spread = (x: (xs.max() ?? 0) - (xs.min() ?? 0), y: (ys.max() ?? 0) - (ys.min() ?? 0))
    let room = width - 2 * Self.padding.x
    let wanted = spread.x > 0 ? room * spread.y / spread.x : room
    height = min(360, max(200, wanted + 2 * Self.padding.y))
    let scales = [
      spread.x > 0 ? room / spread.x : .infinity, spread.y > 0 ? (height - 2 * Self.padding.y) / spread.y : .infinity,
    ]
    let least = scales.min() ?? 1
    scale = least.isFinite ? least : 1
    left = (width - scale * spread.x) / 2 - scale * (xs.min() ?? 0)
    top = (height - scale * spread.y) / 2 + scale * (ys.max() ?? 0)
  }

  /// Where a node stands, on a panel with its upper left corner at a place; layouts count upwards, screens downwards.
  func place(of node: SmallMultiples.Node, x: Double, y: Double) -> Point {
    Point(x: x + left + scale * node.x, y: y + top - scale * node.y)
  }

  /// The panel that the places are on.
  func bounds(around places: [Point]) -> (left: Double, right: Double) {
    // All panels have the same places, which are centred.
    let (low, high) = (places.map(\.x).min() ?? 0, places.map(\.x).max() ?? 0)
    let middle = (low + high) / 2
    return (middle - width / 2, middle + width / 2)
  }
}

/// Finds room for names beside circles.
struct PanelLabels {
  private struct Box {
    var left: Double, top: Double, right: Double, bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private var taken: [Box]
  private let bounds: (left: Double, right: Double)

  /// Nothing is to cover the circles.
  init(circles: [(center: Point, radius: Double)], bounds: (left: Double, right: Double)) {
    taken = circles.map { center, radius in
      // The corners of the square are free.
      let half = radius * 0.86
      return Box(left: center.x - half, top: center.y - half, right: center.x + half, bottom: center.y + half)
    }
    self.bounds = bounds
  }

  /// The middle of the base line of a name that covers nothing: below its circle, above, to the right or the left; nil where there is no
  /// room.
  mutating func place(width: Double, height: Double, around center: Point, radius: Double) -> Point? {
    let ascent = height * 0.78, descent = height * 0.22
    let below = center.y + radius + ascent + 2, above = center.y - radius - descent - 2
    let side = radius + width / 2 + 3, middle = center.y + height * 0.3
    for place in [
      Point(x: center.x, y: below), Point(x: center.x, y: above), Point(x: center.x + side, y: middle),
      Point(x: center.x - side, y: middle),
    ] {
      let box = Box(
        left: place.x - width / 2, top: place.y - ascent, right: place.x + width / 2, bottom: place.y + descent)
      if box.left < bounds.left + 2 || box.right > bounds.right - 2 || taken.contains(where: box.overlaps) { continue }
      taken.append(box)
      return place
    }
    return nil
  }
}

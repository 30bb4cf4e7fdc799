/// What is done with positions from any source: turned to the wanted aspect, brought to a scale where labels have room, freed of
/// overlaps, refined; component by component, which are then packed.
struct NodeArrangement {
  /// The usual share of a picture's area that boxes fill, where the lengths of edges don't ask for more room.
  static let fill = 0.17

  let problem: LayoutProblem
  /// The wanted width divided by height.
  let aspect: Double
  /// Whether single nodes are moved where that makes the picture better; nil for pictures with a structure of their own.
  var refinement: LayoutRefinement.Weights?
  /// Whether positions may be turned and stretched.
  var isFree = true
  /// The share of the area that boxes fill.
  var fill = Self.fill
  /// The free space between boxes in points.
  var gap = OverlapRemoval.gap

  /// The final positions.
  func positions(from start: [Point]) -> [Point] {
    let components = problem.components()
    var parts: [[Point]] = [], boxes: [Rectangle] = []
    for members in components {
      let part = problem.restricted(to: members)
      let placed = arranged(part, members.map { start[$0] })
      parts.append(placed)
      boxes.append(Rectangle(around: placed.indices.map { Rectangle(center: placed[$0], size: part.sizes[$0]) }))
    }
    let shifts = ComponentPacking.shifts(of: boxes, aspect: aspect)
    var result = start
    for (index, members) in components.enumerated() {
      for (place, node) in members.enumerated() { result[node] = parts[index][place] + shifts[index] }
    }
    return result
  }

  private func arranged(_ part: LayoutProblem, _ start: [Point]) -> [Point] {
    if part.nodeCount == 2 { return Self.pair(part) }
    guard part.nodeCount > 2 else { return [Point(x: 0, y: 0)] }
    let removal = OverlapRemoval(sizes: part.sizes, isFixed: part.fixed.map { $0 != nil }, gap: gap)
    guard isFree else { return removal.positions(from: start) }
    var (points, scale) = scaled(turned(start), part)
    points = removal.positions(from: points)
    guard let refinement else { return points }
    var scaledPart = part
    for edge in scaledPart.edges.indices { scaledPart.edges[edge].length *= scale }
    let area = Rectangle(around: points.indices.map { Rectangle(center: points[$0], size: part.sizes[$0]) })
    var search = LayoutRefinement(of: scaledPart, from: points, in: area, weights: refinement, gap: gap)
    return search.refined()
  }

  /// Two nodes stand side by side.
  private static func pair(_ part: LayoutProblem) -> [Point] {
    let distance = (part.sizes[0].width + part.sizes[1].width) / 2 + 28
    return [Point(x: 0, y: 0), Point(x: distance, y: 0)]
  }

  /// Turned so that the longest extent lies along the longer side, and stretched somewhat towards the aspect.
  private func turned(_ start: [Point]) -> [Point] {
    let middle = start.reduce(Point(x: 0, y: 0), +) * (1 / Double(start.count))
    let centered = start.map { $0 - middle }
    let axis = Self.longestAxis(of: centered)
    var points = centered.map { Point(x: $0.x * axis.x + $0.y * axis.y, y: $0.y * axis.x - $0.x * axis.y) }
    if aspect < 1 { points = points.map { Point(x: -$0.y, y: $0.x) } }
    let bounds = Rectangle(around: points.map { Rectangle(center: $0, size: Size(width: 0, height: 0)) })
    guard bounds.width > 0, bounds.height > 0 else { return points }
    let stretch = max(1 / 1.7, min(1.7, aspect / (bounds.width / bounds.height))).squareRoot()
    return points.map { Point(x: $0.x * stretch, y: $0.y / stretch) }
  }

  /// The direction of the greatest variance, of length 1, to the right.
  private static func longestAxis(of points: [Point]) -> Point {
    var (a, b, c) = (0.0, 0.0, 0.0)
    for point in points {
      a += point.x * point.x
      b += point.x * point.y
      c += point.y * point.y
    }
    let half = (a - c) / 2
    let larger = (half * half + b * b).squareRoot()
    let axis = half >= 0 ? Point(x: half + larger, y: b) : Point(x: b, y: larger - half)
    guard axis.length > 0 else { return Point(x: 1, y: 0) }
    return axis * ((axis.x < 0 ? -1 : 1) / axis.length)
  }

  /// At the scale where edges have about their lengths, and boxes room; with it, by how much lengths themselves are exceeded.
  private func scaled(_ points: [Point], _ part: LayoutProblem) -> ([Point], Double) {
    var sum = 0.0, squares = 0.0
    for edge in part.edges {
      let ratio = (points[edge.tail] - points[edge.head]).length / edge.length
      sum += ratio
      squares += ratio * ratio
    }
    let fitting = squares > 0 ? sum / squares : 1
    let boxes = points.indices.map { Rectangle(center: points[$0] * fitting, size: part.sizes[$0]) }
    let bounds = Rectangle(around: boxes)
    let needed = part.sizes.reduce(0) {
      $0 + ($1.width + gap) * ($1.height + gap)
    }
    let growth = max(1, (needed / fill / max(1, bounds.width * bounds.height)).squareRoot())
    return (points.map { $0 * (fitting * growth) }, growth)
  }
}

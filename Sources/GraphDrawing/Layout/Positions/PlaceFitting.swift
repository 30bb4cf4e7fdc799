/// Brings a layout of another program to a scale at which names have room.
///
/// There nodes are dots, as far apart as the program likes: from −1 to 1, or thousands. So nothing but the shape of the layout is known.
enum PlaceFitting {
  /// The share of the picture's area that boxes fill at least; farther apart, names become too small on any page.
  private static let leastFill = 0.05

  /// The least space between two names, in points.
  private static let space = 2.0

  /// The places in points: as they are where all boxes have room and are not lost in space, else around the origin at the
  /// smallest scale with room; what overlaps even at the largest one is moved apart.
  ///
  /// - Parameters:
  ///   - places: Where nodes stand; nil for those that have no place.
  ///   - sizes: The sizes of all nodes.
  /// - Returns: The places of the same nodes.
  /// - Complexity: O(*n*²).
  static func fitted(_ places: [Point?], sizes: [Size]) -> [Point?] {
    let known = places.indices.filter { places[$0] != nil }
    let points = known.compactMap { places[$0] }, boxes = known.map { sizes[$0] }
    guard points.count > 1 else { return places }
    let limits = Limits(points, boxes)
    let scale = limits.needed <= 1 && 1 <= limits.largest ? 1 : min(max(limits.needed, limits.usual), limits.largest)
    let extent = Rectangle(around: points.map { Rectangle(center: $0, size: Size(width: 0, height: 0)) })
    let scaled = scale == 1 ? points : points.map { (($0 - extent.center) * scale).rounded }
    let removal = OverlapRemoval(sizes: boxes, isFixed: [Bool](repeating: false, count: boxes.count))
    let apart = limits.needed <= scale ? scaled : removal.positions(from: scaled).map(\.rounded)
    var result = places
    for (node, point) in zip(known, apart) { result[node] = point }
    return result
  }

  /// By which scales a layout can be multiplied.
  private struct Limits {
    /// At this and above no two boxes overlap; infinite where two nodes have one place.
    var needed = 0.0
    /// At this boxes fill as much of the picture as in one that is laid out anew.
    var usual: Double
    /// At this they fill as little as they may; nodes farther apart would be too small to read.
    var largest: Double

    init(_ points: [Point], _ boxes: [Size]) {
      for a in points.indices {
        for b in points.indices[..<a] {
          let between = points[a] - points[b]
          let width = (boxes[a].width + boxes[b].width) / 2 + space
          let height = (boxes[a].height + boxes[b].height) / 2 + space
          // Zero divided by zero cannot be: boxes have sizes.
          needed = max(needed, min(width / abs(between.x), height / abs(between.y)))
        }
      }
      let extent = Rectangle(around: points.map { Rectangle(center: $0, size: Size(width: 0, height: 0)) })
      // A row of nodes has no area, but takes that of a flat picture.
      let longer = max(extent.width, extent.height, 1e-9)
      let area = max(extent.width * extent.height, longer * longer / 10)
      let filled = boxes.reduce(0) { $0 + ($1.width + OverlapRemoval.gap) * ($1.height + OverlapRemoval.gap) }
      usual = (filled / NodeArrangement.fill / area).squareRoot()
      largest = (filled / leastFill / area).squareRoot()
    }
  }
}

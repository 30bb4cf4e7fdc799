import Primitives

/// The boxes of a picture's nodes with a margin, of which a refinement asks again and again how many an edge would pass under.
///
/// What ``Rectangle/meets(_:)`` works out of a rectangle is kept, and no answer changes the way through them, so that several are compared at
/// a time.
final class RefinedBoxes {
  private let count: Int
  private let centerX: Scratch<Double>, centerY: Scratch<Double>
  private let width: Scratch<Double>, height: Scratch<Double>

  init(_ boxes: [Rectangle]) {
    count = boxes.count
    centerX = Scratch(repeating: 0, count: boxes.count)
    centerY = Scratch(repeating: 0, count: boxes.count)
    width = Scratch(repeating: 0, count: boxes.count)
    height = Scratch(repeating: 0, count: boxes.count)
    for (index, box) in boxes.enumerated() { move(index, to: box) }
  }

  /// Takes note of a box's new place.
  func move(_ index: Int, to box: Rectangle) {
    (centerX[index], centerY[index]) = ((box.left + box.right) / 2, (box.bottom + box.top) / 2)
    (width[index], height[index]) = ((box.right - box.left) / 2, (box.top - box.bottom) / 2)
  }

  /// How many boxes a segment meets, two left out, which are not the same.
  ///
  /// - Complexity: O(*n*).
  func count(meeting segment: Segment, exceptOf a: Int, and b: Int) -> Int {
    let halfX = (segment.end.x - segment.start.x) / 2, halfY = (segment.end.y - segment.start.y) / 2
    let middleX = segment.start.x + halfX, middleY = segment.start.y + halfY
    let reachX = abs(halfX), reachY = abs(halfY)
    let (centerX, centerY, width, height) = (centerX.pointer, centerY.pointer, width.pointer, height.pointer)
    func meets(_ index: Int) -> Int {
      let x = middleX - centerX[index], y = middleY - centerY[index]
      let isBeside = abs(x) >= width[index] + reachX
      let isAbove = abs(y) >= height[index] + reachY
      let isAcross = abs(x * halfY - y * halfX) < width[index] * reachY + height[index] * reachX
      return (isBeside ? 0 : 1) & (isAbove ? 0 : 1) & (isAcross ? 1 : 0)
    }
    var found = 0
    for index in 0..<count { found += meets(index) }
    return found - meets(a) - (a == b ? 0 : meets(b))
  }
}

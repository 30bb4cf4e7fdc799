import Primitives

/// The straight edges of a picture, of which a refinement asks again and again what a node at some place would cross.
///
/// Two segments cross where the ends of each lie on either side of the other. On which side of every edge a node lies is kept, a bit
/// each, and worked out anew only where one of the two has moved; so most pairs are told apart 64 at a time.
final class RefinedLines {
  private let edgeCount: Int
  private let nodeCount: Int
  /// The words of 64 bits that have a bit for every edge.
  private let words: Int
  /// Where edges start and end.
  private let startX: Scratch<Double>, startY: Scratch<Double>, endX: Scratch<Double>, endY: Scratch<Double>
  /// For every node a bit for each edge: whether it lies to its left.
  private let sides: Scratch<UInt64>
  /// For every node a bit for each edge: whether it is one of its ends.
  private let touches: Scratch<UInt64>
  /// The same as ``sides`` for the place that was looked from.
  private let ownSides: Scratch<UInt64>

  /// The edges of a problem with its nodes at some points.
  ///
  /// - Complexity: O(*n* *m*).
  init(of problem: LayoutProblem, at points: [Point]) {
    edgeCount = problem.edges.count
    nodeCount = points.count
    words = (edgeCount + 63) / 64
    startX = Scratch(repeating: 0, count: edgeCount)
    startY = Scratch(repeating: 0, count: edgeCount)
    endX = Scratch(repeating: 0, count: edgeCount)
    endY = Scratch(repeating: 0, count: edgeCount)
    sides = Scratch(repeating: 0, count: nodeCount * words)
    touches = Scratch(repeating: 0, count: nodeCount * words)
    ownSides = Scratch(repeating: 0, count: words)
    for (edge, ends) in problem.edges.enumerated() {
      for node in [ends.tail, ends.head] { touches[node * words + edge / 64] |= 1 << UInt64(edge % 64) }
      place(edge, ends, points)
    }
    for node in points.indices { look(from: points[node], into: sides, at: node * words) }
  }

  private func place(_ edge: Int, _ ends: LayoutProblem.Edge, _ points: [Point]) {
    (startX[edge], startY[edge]) = (points[ends.tail].x, points[ends.tail].y)
    (endX[edge], endY[edge]) = (points[ends.head].x, points[ends.head].y)
  }

  /// Takes note of a node's new place.
  ///
  /// - Complexity: O(*m* + *n* *d*) for a node of *d* edges.
  func move(_ node: Int, in problem: LayoutProblem, _ points: [Point]) {
    for edge in 0..<edgeCount where touches[node * words + edge / 64] >> UInt64(edge % 64) & 1 == 1 {
      place(edge, problem.edges[edge], points)
      let (word, bit) = (edge / 64, UInt64(1) << UInt64(edge % 64))
      for other in 0..<nodeCount {
        let place = other * words + word
        if isLeft(points[other], of: edge) { sides[place] |= bit } else { sides[place] &= ~bit }
      }
    }
    look(from: points[node], into: sides, at: node * words)
  }

  /// As ``Segment`` has it.
  @inline(__always) private func isLeft(_ point: Point, of edge: Int) -> Bool {
    (endX[edge] - startX[edge]) * (point.y - startY[edge]) - (endY[edge] - startY[edge]) * (point.x - startX[edge]) >= 0
  }

  /// Finds out on which side of every edge a place is.
  func look(from point: Point) { look(from: point, into: ownSides, at: 0) }

  private func look(from point: Point, into bits: borrowing Scratch<UInt64>, at start: Int) {
    for word in 0..<words {
      var found: UInt64 = 0
      for edge in word * 64..<min(edgeCount, word * 64 + 64) where isLeft(point, of: edge) {
        found |= 1 << UInt64(edge % 64)
      }
      bits[start + word] = found
    }
  }

  /// How many edges a segment crosses that have none of two nodes; it starts where was looked from, and ends at the other node.
  func crossings(of segment: Segment, between node: Int, and other: Int) -> Int {
    var count = 0
    let across = segment.end.x - segment.start.x, up = segment.end.y - segment.start.y
    for word in 0..<words {
      let ends = touches[node * words + word] | touches[other * words + word]
      var open = (ownSides[word] ^ sides[other * words + word]) & ~ends
      while open != 0 {
        let edge = word * 64 + open.trailingZeroBitCount
        open &= open - 1
        let isStartLeft = across * (startY[edge] - segment.start.y) - up * (startX[edge] - segment.start.x) >= 0
        let isEndLeft = across * (endY[edge] - segment.start.y) - up * (endX[edge] - segment.start.x) >= 0
        if isStartLeft != isEndLeft { count += 1 }
      }
    }
    return count
  }

  /// How many edges pass under a box that don't end at a node.
  func count(under box: Rectangle, exceptOf node: Int) -> Int {
    let (startX, startY, endX, endY) = (startX.pointer, startY.pointer, endX.pointer, endY.pointer)
    let centerX = (box.left + box.right) / 2, centerY = (box.bottom + box.top) / 2
    let width = (box.right - box.left) / 2, height = (box.top - box.bottom) / 2
    // As `Rectangle.meets`, without a way that depends on an answer, so that several edges are compared at a time.
    func meets(_ edge: Int) -> Int {
      let halfX = (endX[edge] - startX[edge]) / 2, halfY = (endY[edge] - startY[edge]) / 2
      let x = startX[edge] + halfX - centerX, y = startY[edge] + halfY - centerY
      let isBeside = abs(x) >= width + abs(halfX)
      let isAbove = abs(y) >= height + abs(halfY)
      let isAcross = abs(x * halfY - y * halfX) < width * abs(halfY) + height * abs(halfX)
      return (isBeside ? 0 : 1) & (isAbove ? 0 : 1) & (isAcross ? 1 : 0)
    }
    var count = 0
    for edge in 0..<edgeCount { count += meets(edge) }
    for word in 0..<words {
      var own = touches[node * words + word]
      while own != 0 {
        count -= meets(word * 64 + own.trailingZeroBitCount)
        own &= own - 1
      }
    }
    return count
  }
}

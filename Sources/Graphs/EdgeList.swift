/// Edges in the order they were added, in pieces of a fixed size: growing copies the first piece only, and the list can be
/// emptied piece by piece.
struct EdgeList: Sendable, Sequence {
  /// An edge, the lower end first.
  struct Element: Hashable, BitwiseCopyable {
    let source: Int32
    let target: Int32
    let weight: Double
  }

  /// 32 MB, which memory management returns to the system as soon as a piece is given up.
  private static let pieceSize = 1 << 21

  private var full: [[Element]] = []
  private var last: [Element] = []

  /// The number of edges.
  var count: Int { full.count * Self.pieceSize + last.count }

  @inline(__always) mutating func append(_ edge: Element) {
    if last.count == Self.pieceSize { startPiece() }
    last.append(edge)
  }

  @inline(never) private mutating func startPiece() {
    full.append(last)
    last = []
    last.reserveCapacity(Self.pieceSize)
  }

  func makeIterator() -> FlattenSequence<[[Element]]>.Iterator { (full + [last]).joined().makeIterator() }

  /// Calls `body` with the pieces one after the other.
  func forEachPiece(_ body: ([Element]) -> Void) {
    for piece in full { body(piece) }
    body(last)
  }

  /// The edge at a place in the list.
  subscript(place: Int) -> Element {
    let piece = place / Self.pieceSize
    return piece < full.count ? full[piece][place % Self.pieceSize] : last[place % Self.pieceSize]
  }

  /// Puts other weights in the place of those there are.
  ///
  /// - Parameter weight: The new weight, given the place of the edge in the list and the weight it has.
  mutating func replaceWeights(_ weight: (Int, Double) -> Double) {
    for piece in full.indices { Self.replace(in: &full[piece], from: piece * Self.pieceSize, weight) }
    Self.replace(in: &last, from: full.count * Self.pieceSize, weight)
  }

  private static func replace(in piece: inout [Element], from start: Int, _ weight: (Int, Double) -> Double) {
    for place in piece.indices {
      let edge = piece[place]
      piece[place] = Element(source: edge.source, target: edge.target, weight: weight(start + place, edge.weight))
    }
  }

  /// Leaves edges out, those after them moving up.
  ///
  /// - Parameter isLeftOut: Whether an edge goes, given its place in the list.
  mutating func removeEdges(_ isLeftOut: (Int) -> Bool) {
    var kept = EdgeList()
    for (place, edge) in self.enumerated() where !isLeftOut(place) { kept.append(edge) }
    self = kept
  }

  /// Calls `body` with the pieces one after the other, and gives each up after it.
  mutating func removeAll(_ body: ([Element]) -> Void) {
    for place in full.indices {
      body(full[place])
      full[place] = []
    }
    body(last)
    self = EdgeList()
  }
}

extension EdgeList {
  /// Whether the edges are in ascending order, as files often hold them.
  var isAscending: Bool {
    var previous: UInt64 = 0
    for piece in full + [last] {
      for edge in piece {
        let key = UInt64(UInt32(bitPattern: edge.source)) << 32 | UInt64(UInt32(bitPattern: edge.target))
        if key < previous { return false }
        previous = key
      }
    }
    return true
  }
}

extension [Int32] {
  /// The offsets of rows of which each node has one, as long as often as it is among `ends`; the last is the length of all.
  init(startsOf ends: [Int32], nodeCount: Int) {
    self.init(repeating: 0, count: nodeCount + 1)
    for end in ends { self[Int(end) + 1] += 1 }
    for node in 0..<nodeCount { self[node + 1] += self[node] }
  }
}

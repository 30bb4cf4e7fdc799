internal import Graphs
internal import Primitives

/// Dijkstra's algorithm that finds, for every node, each neighbour from which a shortest path arrives; ties are exact.
///
/// One search object serves many sources in turn, and reuses its memory.
///
/// Reference: E. W. Dijkstra, "A note on two problems in connexion with graphs", *Numer. Math.* 1, 1959,
/// [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390).
final class ShortestPathSearch {
  /// A further neighbour from which a shortest path arrives, in a list.
  struct ExtraParent: BitwiseCopyable {
    let node: Int32
    let next: Int32
  }

  static let unreached = UInt64.max

  let rows: Rows
  let arcEdges: UnsafeBufferPointer<Int32>
  let lengths: [RationalLength]
  let areKeysExact: Bool
  let provableBits: Int32
  let arcKeys: Scratch<UInt64>
  private let classOfEdge: Scratch<Int32>
  let classResidues: Scratch<UInt64>
  let classBits: Scratch<Int32>
  let keys: Scratch<UInt64>
  let parents: Scratch<Int32>
  let parentArcs: Scratch<Int32>
  private let extraHeads: Scratch<Int32>
  private let extras = GrowingScratch<ExtraParent>()
  let residues: Scratch<UInt64>
  let bits: Scratch<Int32>
  /// The edges on a shortest path to each node; −1 until the node is settled.
  let hops: Scratch<Int32>
  private let settled: Scratch<Int32>
  /// How many nodes the last search settled.
  private(set) var settledCount = 0
  private let queue: NodeQueue

  private init(rows: Rows, arcEdges: UnsafeBufferPointer<Int32>, lengths: ExactLengths, isSorted: Bool) {
    let n = rows.nodeCount
    self.rows = rows
    self.arcEdges = arcEdges
    self.lengths = lengths.lengths
    areKeysExact = lengths.areKeysExact
    provableBits = lengths.provableBits
    arcKeys = Scratch(copying: lengths.arcKeys)
    classOfEdge = Scratch(copying: lengths.classOfEdge)
    classResidues = Scratch(copying: lengths.residues)
    classBits = Scratch(copying: lengths.denominatorBits)
    keys = Scratch(repeating: Self.unreached, count: n)
    parents = Scratch(repeating: -1, count: n)
    parentArcs = Scratch(repeating: -1, count: n)
    extraHeads = Scratch(repeating: -1, count: n)
    residues = Scratch(repeating: 0, count: n)
    bits = Scratch(repeating: 0, count: n)
    hops = Scratch(repeating: -1, count: n)
    settled = Scratch(repeating: 0, count: n)
    queue = NodeQueue(
      shortest: isSorted ? 1 : lengths.keys.min() ?? 1, longest: isSorted ? .max : lengths.keys.max() ?? 1)
  }

  /// Calls `body` with a search that is valid only during the call; a sorted one settles nodes in order of their keys,
  /// and is emptied at once when it has looked at little.
  static func with<Result>(
    _ graph: WeightedGraph, _ lengths: ExactLengths, isSorted: Bool = false, _ body: (ShortestPathSearch) -> Result
  ) -> Result {
    graph.withRows { rows in
      graph.arcEdges.withUnsafeBufferPointer { arcEdges in
        body(ShortestPathSearch(rows: rows, arcEdges: arcEdges, lengths: lengths, isSorted: isSorted))
      }
    }
  }

  /// The node that was settled in the given place; the source is first.
  @inline(__always) func settledNode(_ place: Int) -> Int { Int(settled[place]) }

  /// Whether the last search settled a node.
  func isSettled(_ node: Int) -> Bool { hops[node] >= 0 }

  /// Calls `body` with every neighbour from which a shortest path arrives at a settled node.
  @inline(__always) func forEachParent(of node: Int, _ body: (Int) -> Void) {
    guard parents[node] >= 0 else { return }
    body(Int(parents[node]))
    var extra = extraHeads[node]
    while extra >= 0 {
      body(Int(extras[Int(extra)].node))
      extra = extras[Int(extra)].next
    }
  }

  /// Finds the shortest paths from a source, to all nodes or until a target is settled.
  ///
  /// - Complexity: O(*m* log *n*), not counting the rare pairs of paths that only ``RationalLength/sign(of:)`` can tell
  ///   apart.
  func run(from source: Int, until target: Int? = nil) {
    start(from: source)
    while let node = queue.pop() {
      guard hops[node] < 0 else { continue }
      settle(node)
      if node == target { return }
      relax(node)
    }
  }

  /// Finds the shortest paths from a source that enter a target by one of the given arcs into it, and go around nodes.
  ///
  /// - Parameters:
  ///   - source: Where paths start.
  ///   - target: Where paths end; not the source.
  ///   - arcs: The arc into the target of every node from which it may be entered, −1 for the other nodes.
  ///   - blocked: The nodes that no path touches; not the source.
  /// - Returns: Whether there is a path. If so the parents of every node on one are known.
  /// - Complexity: As ``run(from:until:)``.
  func run(from source: Int, to target: Int, entering arcs: borrowing Scratch<Int32>, around blocked: ArraySlice<Int>)
    -> Bool
  {
    start(from: source)
    // No path is shorter than none, so nothing ever improves on these, and they are never taken from the queue.
    for node in blocked { keys[node] = 0 }
    keys[target] = 0
    let window = areKeysExact ? 0 : UInt64(2 * rows.nodeCount)
    var farthest = Self.unreached
    var entrances: [Int] = []
    while let node = queue.pop() {
      guard hops[node] < 0 else { continue }
      if keys[node] > farthest { break }
      settle(node)
      if arcs[node] >= 0 {
        farthest = min(farthest, keys[node] + arcKeys[Int(arcs[node])] + window)
        entrances.append(node)
      }
      relax(node)
    }
    guard !entrances.isEmpty else { return false }
    keys[target] = Self.unreached
    for node in entrances { offer(target, from: node, at: keys[node], arc: Int(arcs[node]), window: window) }
    settle(target)
    return true
  }

  /// Forgets the last search, at no more cost than that had, and begins one that ``settleNext()`` takes further.
  func begin(at source: Int) {
    for place in 0..<settledCount {
      let node = settledNode(place)
      hops[node] = -1
      keys[node] = Self.unreached
      for arc in rows.arcs(of: node) { keys[rows.neighbor(arc)] = Self.unreached }
    }
    insert(source)
  }

  /// Settles the nearest node that is not yet; whoever calls it passes on what is offered to its neighbours.
  func settleNext() -> Int? {
    while let node = queue.pop() {
      guard hops[node] < 0 else { continue }
      settle(node)
      return node
    }
    return nil
  }

  private func start(from source: Int) {
    keys.fill(Self.unreached)
    hops.fill(-1)
    insert(source)
  }

  private func insert(_ source: Int) {
    extras.removeAll()
    queue.removeAll()
    settledCount = 0
    keys[source] = 0
    parents[source] = -1
    extraHeads[source] = -1
    queue.insert(source, key: 0)
  }

  private func settle(_ node: Int) {
    settled[settledCount] = Int32(truncatingIfNeeded: node)
    settledCount += 1
    let parent = Int(parents[node])
    guard parent >= 0 else {
      (hops[node], bits[node], residues[node]) = (0, 0, 0)
      return
    }
    hops[node] = hops[parent] + 1
    guard !areKeysExact else { return }
    let edgeClass = edgeClass(ofArc: Int(parentArcs[node]))
    bits[node] = bits[parent] + classBits[edgeClass]
    residues[node] = MersenneResidue.sum(residues[parent], classResidues[edgeClass])
  }

  @inline(__always) private func relax(_ node: Int) {
    let base = keys[node]
    let window = areKeysExact ? 0 : UInt64(2 * rows.nodeCount)
    for arc in rows.arcs(of: node) { offer(rows.neighbor(arc), from: node, at: base, arc: arc, window: window) }
  }

  /// Takes a way to a node if it is as short as those that are known; `base` is the key of the parent.
  @inline(__always) func offer(_ node: Int, from parent: Int, at base: UInt64, arc: Int, window: UInt64) {
    let key = base &+ arcKeys[arc], known = keys[node]
    if key > known {
      guard key - known <= window else { return }
    } else if known - key > window {
      return improve(node, key: key, from: parent, arc: arc)
    }
    decide(node, key: key, from: parent, arc: arc)
  }

  @inline(__always) private func improve(_ node: Int, key: UInt64, from parent: Int, arc: Int) {
    keys[node] = key
    parents[node] = Int32(truncatingIfNeeded: parent)
    parentArcs[node] = Int32(truncatingIfNeeded: arc)
    extraHeads[node] = -1
    queue.insert(node, key: key)
  }

  /// Compares two paths whose keys are too close to tell.
  @inline(never) private func decide(_ node: Int, key: UInt64, from parent: Int, arc: Int) {
    let order = areKeysExact ? 0 : compare(parent, arc, key, with: node)
    if order < 0 {
      improve(node, key: key, from: parent, arc: arc)
    } else if order == 0 {
      extras.append(ExtraParent(node: Int32(parent), next: extraHeads[node]))
      extraHeads[node] = Int32(extras.count - 1)
    }
  }
}

extension ShortestPathSearch {
  func edgeClass(ofArc arc: Int) -> Int { Int(classOfEdge[Int(arcEdges[arc])]) }

  /// Compares the path through `parent` and `arc` with the one known to `node`: negative, zero or positive.
  private func compare(_ parent: Int, _ arc: Int, _ key: UInt64, with node: Int) -> Int {
    let known = keys[node], rival = Int(parents[node])
    let edges = Int(hops[parent] + hops[rival] + 2)
    if key > known, key - known > UInt64(edges) { return 1 }
    if known > key, known - key > UInt64(edges) { return -1 }
    let new = edgeClass(ofArc: arc), old = edgeClass(ofArc: Int(parentArcs[node]))
    let newResidue = MersenneResidue.sum(residues[parent], classResidues[new])
    let oldResidue = MersenneResidue.sum(residues[rival], classResidues[old])
    let denominators = bits[parent] + bits[rival] + classBits[new] + classBits[old]
    let edgeBits = Int32(Int.bitWidth - (2 * edges - 1).leadingZeroBitCount)
    if newResidue == oldResidue, denominators + edgeBits <= provableBits { return 0 }
    return RationalLength.sign(of: difference(parent, new, rival, old))
  }

  /// The lengths that one path has more often than the other, found by walking back to where the two part.
  private func difference(_ parent: Int, _ new: Int, _ rival: Int, _ old: Int) -> [(count: Int, length: RationalLength)]
  {
    var counts = [(edgeClass: new, count: 1), (edgeClass: old, count: -1)]
    var (a, b) = (parent, rival)
    while a != b {
      if hops[a] >= hops[b] {
        counts.append((edgeClass(ofArc: Int(parentArcs[a])), 1))
        a = Int(parents[a])
      } else {
        counts.append((edgeClass(ofArc: Int(parentArcs[b])), -1))
        b = Int(parents[b])
      }
    }
    return terms(counts)
  }

  /// The lengths of classes of edges, each class once.
  func terms(_ counts: [(edgeClass: Int, count: Int)]) -> [(count: Int, length: RationalLength)] {
    let counts = counts.sorted { $0.edgeClass < $1.edgeClass }
    var terms: [(count: Int, length: RationalLength)] = []
    var previous = -1
    for (edgeClass, count) in counts {
      if edgeClass == previous {
        terms[terms.count - 1].count += count
      } else {
        terms.append((count, lengths[edgeClass]))
        previous = edgeClass
      }
    }
    return terms
  }
}

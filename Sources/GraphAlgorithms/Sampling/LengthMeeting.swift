internal import Primitives

/// An edge from a node that one search has settled to one that another has, and the way along it.
struct LengthMeeting: BitwiseCopyable {
  /// The keys of both parts of the way and of the edge.
  let key: UInt64
  let first: Int32
  let second: Int32
  let arc: Int32

  /// Compares the lengths of two ways between the ends of two searches, without error: negative, zero or positive.
  ///
  /// ``ExactLengths`` says why this is enough.
  static func compare(_ a: LengthMeeting, _ b: LengthMeeting, _ from: ShortestPathSearch, _ to: ShortestPathSearch)
    -> Int
  {
    if from.areKeysExact { return a.key < b.key ? -1 : a.key > b.key ? 1 : 0 }
    let (one, other) = (a.length(from, to), b.length(from, to))
    let edges = one.edges + other.edges
    let (low, high) = (min(a.key, b.key), max(a.key, b.key))
    if high - low > UInt64(edges) { return a.key < b.key ? -1 : 1 }
    let edgeBits = Int32(Int.bitWidth - (2 * edges - 1).leadingZeroBitCount)
    if one.residue == other.residue, one.bits + other.bits + edgeBits <= from.provableBits { return 0 }
    return RationalLength.sign(of: from.terms(a.classes(from, to, count: 1) + b.classes(from, to, count: -1)))
  }

  private func length(_ from: ShortestPathSearch, _ to: ShortestPathSearch)
    -> (residue: UInt64, bits: Int32, edges: Int)
  {
    let (x, y, edgeClass) = (Int(first), Int(second), from.edgeClass(ofArc: Int(arc)))
    let parts = MersenneResidue.sum(from.residues[x], to.residues[y])
    return (
      MersenneResidue.sum(parts, from.classResidues[edgeClass]),
      from.bits[x] + to.bits[y] + from.classBits[edgeClass], Int(from.hops[x] + to.hops[y] + 1)
    )
  }

  /// The classes of all edges on one of the ways.
  private func classes(_ from: ShortestPathSearch, _ to: ShortestPathSearch, count: Int)
    -> [(edgeClass: Int, count: Int)]
  {
    var classes = [(edgeClass: from.edgeClass(ofArc: Int(arc)), count: count)]
    for (search, start) in [(from, Int(first)), (to, Int(second))] {
      var node = start
      while search.parents[node] >= 0 {
        classes.append((search.edgeClass(ofArc: Int(search.parentArcs[node])), count))
        node = Int(search.parents[node])
      }
    }
    return classes
  }
}

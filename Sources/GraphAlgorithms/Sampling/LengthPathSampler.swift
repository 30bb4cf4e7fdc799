internal import Graphs
internal import Primitives

/// Draws one of the shortest paths between two nodes, by length, each with the same chance; ties are exact.
///
/// Two searches, one from either end, take turns; the one that has looked at less goes next. When both together have
/// gone farther than the shortest way found, every shortest path has exactly one edge from the last of its nodes that
/// the first search settled to one that only the second did, or lies within the first. As ``HopPathSampler`` for hops.
///
/// Reference: I. Pohl, "Bi-directional search", *Machine Intelligence* 6, 1971.
final class LengthPathSampler {
  private let sides: (LengthSide, LengthSide)
  private let meetings = GrowingScratch<LengthMeeting>()
  /// How far keys may be from the order of lengths.
  private let window: UInt64
  /// The key of the shortest way found, and what is too long to be one.
  private var shortest = ShortestPathSearch.unreached / 4
  /// Whether the nodes that are passed lie towards the target.
  private(set) var isOnSecondSide = false

  /// About the number of edge ends looked at so far.
  private(set) var steps = 0

  private init(_ first: ShortestPathSearch, _ second: ShortestPathSearch) {
    sides = (LengthSide(search: first), LengthSide(search: second))
    window = first.areKeysExact ? 0 : UInt64(2 * first.rows.nodeCount)
  }

  /// Calls `body` with a sampler that is valid only during the call.
  static func with(_ graph: WeightedGraph, _ lengths: ExactLengths, _ body: (LengthPathSampler) -> Void) {
    ShortestPathSearch.with(graph, lengths, isSorted: true) { first in
      ShortestPathSearch.with(graph, lengths, isSorted: true) { body(LengthPathSampler(first, $0)) }
    }
  }

  /// Calls `pass` with every node inside a shortest path, in no particular order, or not at all if there is no path.
  ///
  /// From where the two searches met, those towards the source come first, then those towards the target.
  func drawPath(from source: Int, to target: Int, _ random: inout SplitMix64, _ pass: (Int) -> Void) {
    meetings.removeAll()
    shortest = ShortestPathSearch.unreached / 4
    sides.0.begin(at: source)
    sides.1.begin(at: target)
    search(from: source, to: target)
    // What a pair costs whatever it finds; and each end of an edge is in a queue, compared, and forgotten again.
    steps += 512 + 14 * (sides.0.steps + sides.1.steps)
    sides.0.paths.count()
    sides.1.paths.count()
    isOnSecondSide = false
    if sides.0.search.isSettled(target) {
      walk(sides.0, from: target, to: source, &random, pass)
    } else if let meeting = drawMeeting(&random) {
      for (side, node, end) in [(sides.0, Int(meeting.first), source), (sides.1, Int(meeting.second), target)] {
        isOnSecondSide = end == target
        if node != end { pass(node) }
        walk(side, from: node, to: end, &random, pass)
      }
    }
  }

  private func search(from source: Int, to target: Int) {
    while true {
      let isFirst = sides.0.steps <= sides.1.steps
      let (side, other) = isFirst ? (sides.0, sides.1) : (sides.1, sides.0)
      guard let node = side.search.settleNext() else { return }
      side.reach = side.search.keys[node]
      side.steps += side.search.rows.arcs(of: node).count + 1
      // The other end: every shortest path lies within what this side has settled.
      if node == (isFirst ? target : source) { return }
      // Before it may end, so that every edge between what both have settled is known.
      passOn(node, side, other, isFirst: isFirst)
      if sides.0.reach + sides.1.reach > shortest + 2 * window { return }
    }
  }

  private func passOn(_ node: Int, _ side: LengthSide, _ other: LengthSide, isFirst: Bool) {
    let search = side.search, base = search.keys[node]
    for arc in search.rows.arcs(of: node) {
      let neighbor = search.rows.neighbor(arc), key = base + search.arcKeys[arc]
      let isMet = other.search.isSettled(neighbor)
      // No shortest path goes on where the rest is longer than what is left.
      if key + (isMet ? other.search.keys[neighbor] : other.reach) > shortest + 2 * window { continue }
      search.offer(neighbor, from: node, at: base, arc: arc, window: window)
      guard isMet else { continue }
      let length = key + other.search.keys[neighbor]
      shortest = min(shortest, length)
      let ends = isFirst ? (node, neighbor) : (neighbor, node)
      meetings.append(
        LengthMeeting(
          key: length, first: Int32(truncatingIfNeeded: ends.0), second: Int32(truncatingIfNeeded: ends.1),
          arc: Int32(truncatingIfNeeded: arc)))
    }
  }

  /// Draws one of the edges between the two searches that shortest paths run along, each with its share of the paths.
  private func drawMeeting(_ random: inout SplitMix64) -> LengthMeeting? {
    let meetings = shortestMeetings()
    let scales = meetings.map { sides.0.paths.scales[Int($0.first)] + sides.1.paths.scales[Int($0.second)] }
    let scale = scales.max() ?? 0
    let counts = meetings.indices.map { place in
      let meeting = meetings[place]
      let count = sides.0.paths.counts[Int(meeting.first)] * sides.1.paths.counts[Int(meeting.second)]
      return LengthPathCounts.scaled(count, by: scales[place] - scale)
    }
    var rest = random.unit() * counts.reduce(0, +)
    for place in meetings.indices {
      rest -= counts[place]
      if rest < 0 { return meetings[place] }
    }
    return meetings.last
  }

  private func shortestMeetings() -> [LengthMeeting] {
    var kept: [LengthMeeting] = []
    for place in 0..<meetings.count {
      let meeting = meetings[place]
      guard meeting.key <= shortest + window, !sides.0.search.isSettled(Int(meeting.second)) else { continue }
      guard let best = kept.first else {
        kept = [meeting]
        continue
      }
      let order = LengthMeeting.compare(meeting, best, sides.0.search, sides.1.search)
      if order < 0 { kept = [meeting] } else if order == 0 { kept.append(meeting) }
    }
    return kept
  }

  private func walk(
    _ side: LengthSide, from start: Int, to end: Int, _ random: inout SplitMix64, _ pass: (Int) -> Void
  ) {
    var node = start
    while let parent = side.paths.parent(of: node, at: random.unit()), parent != end {
      pass(parent)
      node = parent
    }
  }
}

/// One of the two searches.
private final class LengthSide {
  let search: ShortestPathSearch
  let paths: LengthPathCounts
  /// How far it has come.
  var reach: UInt64 = 0
  /// How many ends of edges it has looked at.
  var steps = 0

  init(search: ShortestPathSearch) {
    self.search = search
    paths = LengthPathCounts(search: search)
  }

  func begin(at node: Int) {
    search.begin(at: node)
    (reach, steps) = (0, 0)
  }
}

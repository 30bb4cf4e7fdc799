/// Places nodes that are new in a picture where all others stay.
struct KeptPositions {
  let problem: LayoutProblem
  let aspect: Double

  /// All positions: those that are fixed as they are, new nodes near their neighbours, new components below.
  func positions(seed: Int) -> [Point] {
    var points = problem.fixed.map { $0 ?? Point(x: 0, y: 0) }
    let components = problem.components()
    let kept = components.filter { $0.contains { problem.fixed[$0] != nil } }
    for members in kept { placeNearNeighbors(members, &points) }
    let old = kept.flatMap { $0 }.sorted()
    let part = problem.restricted(to: old)
    let removal = OverlapRemoval(sizes: part.sizes, isFixed: part.fixed.map { $0 != nil })
    var placed = removal.positions(from: old.map { points[$0] })
    if part.nodeCount <= LayoutSettings.maximumRefinedNodes {
      var search = LayoutRefinement(of: part, from: placed, in: Self.bounds(placed, part).grown(by: 80))
      placed = search.refined()
    }
    for (place, node) in old.enumerated() { points[node] = placed[place] }
    placeBelow(
      components.filter { !$0.contains { problem.fixed[$0] != nil } }, Self.bounds(placed, part), seed, &points)
    return points
  }

  private static func bounds(_ points: [Point], _ part: LayoutProblem) -> Rectangle {
    Rectangle(around: points.indices.map { Rectangle(center: points[$0], size: part.sizes[$0]) })
  }

  /// Each new node in the middle of its placed neighbours; those with most of them first, ties by number.
  private func placeNearNeighbors(_ members: [Int], _ points: inout [Point]) {
    var isPlaced = Set(members.filter { problem.fixed[$0] != nil })
    var waiting = members.filter { problem.fixed[$0] == nil }
    func placedNeighbors(_ node: Int) -> [Int] {
      problem.incident[node].map { problem.neighbor(of: node, along: $0) }.filter(isPlaced.contains)
    }
    while let next = waiting.max(by: { (placedNeighbors($0).count, $1) < (placedNeighbors($1).count, $0) }) {
      let neighbors = placedNeighbors(next).map { points[$0] }
      points[next] = neighbors.reduce(Point(x: 0, y: 0), +) * (1 / Double(max(1, neighbors.count)))
      isPlaced.insert(next)
      waiting.removeAll { $0 == next }
    }
  }

  /// Components without any old node, laid out like a picture of their own.
  private func placeBelow(_ components: [[Int]], _ above: Rectangle, _ seed: Int, _ points: inout [Point]) {
    let members = components.flatMap { $0 }.sorted()
    guard !members.isEmpty else { return }
    let part = problem.restricted(to: members)
    let start = LayoutCandidate.stressPositions(of: part, seed: seed)
    let placed = NodeArrangement(problem: part, aspect: max(aspect, 2)).positions(from: start)
    let bounds = Self.bounds(placed, part)
    let shift = Point(
      x: above.center.x - bounds.center.x, y: above.bottom - ComponentPacking.gap - bounds.top)
    for (place, node) in members.enumerated() { points[node] = (placed[place] + shift).rounded }
  }
}

/// Lays out a graph that has boxes around nodes: every box by itself, then the boxes, and the nodes outside, as nodes of a graph of
/// their own.
///
/// Of Graphviz's engines only dot and fdp draw clusters that don't cross, and fdp's are large, with small ones far away.
struct BoxedLayout {
  /// The share of the boxes' area in a picture, where the ties between them don't ask for more room.
  private static let fill = 0.7
  /// The space between boxes in points.
  private static let gap = 20.0
  /// How many arrangements of the boxes are tried.
  private static let arrangements = 12

  /// The share of a box that its nodes fill, where the edges in it don't ask for more room, and its width by its height.
  private static let interiorFill = 0.3, boxAspect = 1.5

  /// All nodes.
  let problem: LayoutProblem
  let boxes: [NodeBox]
  let frame: Frame

  /// Nodes that keep their places towards each other.
  private struct Body {
    var members: [Int]
    /// Where they stand from its centre.
    var offsets: [Point]
    var size: Size
  }

  /// Arranges the boxes, and moves nodes in them to where edges run free.
  ///
  /// - Parameters:
  ///   - interiors: Where the members of every box stand towards each other, without overlaps.
  ///   - seed: Where the random numbers start that arrange the boxes.
  /// - Returns: The places of all nodes.
  func positions(from interiors: [[Point]], seed: Int) -> [Point] {
    var bodies = zip(boxes, interiors).map { box, places in body(of: box, places) }
    let boxed = Set(boxes.flatMap(\.members))
    for node in problem.sizes.indices where !boxed.contains(node) {
      bodies.append(Body(members: [node], offsets: [Point(x: 0, y: 0)], size: problem.sizes[node]))
    }
    let centers = arranged(bodies, seed: seed)
    let outlines = packing.enlarged(
      zip(bodies, centers).map { Rectangle(center: $1, size: $0.size) }, first: boxes.count)
    var points = [Point](repeating: Point(x: 0, y: 0), count: problem.nodeCount)
    for (body, center) in zip(bodies, centers) {
      for (node, offset) in zip(body.members, body.offsets) { points[node] = center + offset }
    }
    return spread(refined(spread(points, in: outlines), in: outlines), in: outlines)
  }

  private var packing: BoxPacking { BoxPacking(gap: Self.gap, aspect: frame.aspect) }

  /// The nodes of every box over all of it.
  private func spread(_ points: [Point], in outlines: [Rectangle]) -> [Point] {
    var points = points
    for (box, outline) in zip(boxes, outlines) {
      let nodes = box.members.map { Rectangle(center: points[$0], size: problem.sizes[$0]) }
      for (node, place) in zip(box.members, BoxPacking.spread(nodes, over: box.interior(of: outline))) {
        points[node] = place
      }
    }
    return points
  }

  /// Where the members of every box stand towards each other, by stress.
  func interiors(seed: Int) -> [[Point]] {
    boxes.map { box in
      let part = problem.restricted(to: box.members)
      var arrangement = NodeArrangement(problem: part, aspect: Self.boxAspect)
      arrangement.fill = Self.interiorFill
      arrangement.refinement = LayoutRefinement.Weights()
      return arrangement.positions(from: LayoutCandidate.stressPositions(of: part, seed: seed))
    }
  }

  private func body(of box: NodeBox, _ places: [Point]) -> Body {
    let outline = box.rectangle(around: zip(box.members, places).map { Rectangle(center: $1, size: problem.sizes[$0]) })
    return Body(
      members: box.members, offsets: places.map { $0 - outline.center },
      size: Size(width: outline.width, height: outline.height))
  }

  /// Where the bodies stand: the closer the more ties they have, apart, and on the page as large as can be.
  private func arranged(_ bodies: [Body], seed: Int) -> [Point] {
    let ties = ties(between: bodies)
    let problem = LayoutProblem(sizes: bodies.map(\.size), edges: ties.map(\.edge))
    var arrangement = NodeArrangement(problem: problem, aspect: frame.aspect)
    arrangement.fill = Self.fill
    arrangement.gap = Self.gap
    arrangement.refinement = LayoutRefinement.Weights()
    let tried = (0..<Self.arrangements).map { round in
      arrangement.positions(
        from: LayoutCandidate.stressPositions(of: problem, seed: seed &* Self.arrangements &+ round))
    }
    let packed = tried.map { packing.compacted($0, problem.sizes) }
    let all = packed + tried
    let costs = all.map { cost(of: $0, problem.sizes, ties) }
    // Of equally good ones the first.
    let best = costs.indices.min { costs[$0] < costs[$1] } ?? 0
    return frame.filled(all[best], problem.sizes)
  }

  /// The height of a sheet of the wanted shape around the bodies, up to twice as much for edges that would run through other boxes.
  private func cost(of centers: [Point], _ sizes: [Size], _ ties: [Tie]) -> Double {
    let outlines = zip(centers, sizes).map { Rectangle(center: $0, size: $1) }
    let whole = Rectangle(around: outlines)
    let covering = ties.filter { tie in
      let segment = Segment(start: centers[tie.edge.tail], end: centers[tie.edge.head])
      return outlines.indices.contains { body in
        body != tie.edge.tail && body != tie.edge.head && outlines[body].meets(segment)
      }
    }
    let share = Double(covering.reduce(0) { $0 + $1.count }) / Double(max(1, ties.reduce(0) { $0 + $1.count }))
    return max(whole.width / frame.aspect, whole.height) * (1 + share)
  }

  /// All edges between two bodies.
  private struct Tie {
    /// From border to border the shorter the more edges it stands for.
    var edge: LayoutProblem.Edge
    var count: Int
  }

  private func ties(between bodies: [Body]) -> [Tie] {
    var bodyOf = [Int](repeating: 0, count: problem.nodeCount)
    for (index, body) in bodies.enumerated() { for node in body.members { bodyOf[node] = index } }
    var counts: [[Int]: Int] = [:]
    for edge in problem.edges where bodyOf[edge.tail] != bodyOf[edge.head] {
      let (a, b) = (bodyOf[edge.tail], bodyOf[edge.head])
      counts[[min(a, b), max(a, b)], default: 0] += 1
    }
    let most = Double(counts.values.max() ?? 1)
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, count in
      let reach = pair.reduce(0.0) { $0 + (bodies[$1].size.width + bodies[$1].size.height) / 4 }
      let length = (reach + Self.gap) * (1.15 - 0.3 * (Double(count) / most).squareRoot())
      return Tie(edge: LayoutProblem.Edge(tail: pair[0], head: pair[1], length: length), count: count)
    }
  }

  /// Nodes where the picture reads better, each inside its box; those outside of boxes stay.
  private func refined(_ points: [Point], in outlines: [Rectangle]) -> [Point] {
    guard points.count <= LayoutSettings.maximumRefinedNodes else { return points }
    var problem = problem
    problem.fixed = points
    var areas = points.indices.map { Rectangle(center: points[$0], size: problem.sizes[$0]) }
    for (box, outline) in zip(boxes, outlines) {
      for node in box.members {
        problem.fixed[node] = nil
        areas[node] = box.interior(of: outline)
      }
    }
    var weights = LayoutRefinement.Weights()
    // Distances are those between boxes; what they would best be says little.
    weights.stress = 1
    var search = LayoutRefinement(of: problem, from: points, in: areas, weights: weights)
    return search.refined()
  }
}

extension BoxedLayout {
  /// The outlines of the boxes around nodes that have their places.
  ///
  /// - Throws: ``GraphvizError`` where a box would cover another, or a node that isn't its own: so it can be with places from an
  ///   earlier picture, of other communities or without boxes.
  static func outlines(
    of boxes: [NodeBox], around nodes: [LayoutGeometry.Node]
  ) throws(GraphvizError) -> [Rectangle] {
    let outlines = boxes.map { box in box.rectangle(around: box.members.map { nodes[$0].outline.bounds }) }
    for (index, outline) in outlines.enumerated() {
      let isMember = Set(boxes[index].members)
      let other = outlines[..<index].firstIndex { $0.overlaps(outline) }.map { "the box “\(boxes[$0].label)”" }
      let stranger = nodes.indices.first { !isMember.contains($0) && nodes[$0].outline.bounds.overlaps(outline) }
      guard let covered = other ?? stranger.map({ _ in "nodes that are not in it" }) else { continue }
      throw GraphvizError(
        .boxesOverlap,
        "With nodes where they stood, the box “\(boxes[index].label)” would cover \(covered)")
    }
    return outlines
  }
}

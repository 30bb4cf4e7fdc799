/// What a layout has to know beside the looks that stand in DOT.
struct LayoutPlan: Codable, Hashable, Sendable {
  struct Node: Codable, Hashable, Sendable {
    /// Its name in DOT.
    var key: String
    /// Its community.
    var group: Int?
    /// Where it stood in an earlier picture and has to stay.
    var place: Point?
  }

  struct Edge: Codable, Hashable, Sendable {
    /// The ends, as places in the list of nodes.
    var tail: Int, head: Int
    var weight: Double
  }

  var nodes: [Node] = []
  var edges: [Edge] = []
  /// Boxes around nodes, in the order in which they are drawn.
  var boxes: [NodeBox] = []
  /// Whether places are in points, and not in a unit of which nothing is known.
  var placesAreInPoints = true
  var seed = 1
  var page = PageSize.natural

  /// The attributes of Graphviz that belong to the engine, from the settings of the drawing.
  var attributes: [[String]] = []
}

/// Which lengths edges would best have in a picture.
struct IdealLengths: Hashable, Sendable {
  /// The space between two boxes at most, in points.
  var space = 62.0
  /// Factors for edges inside a community, and between two.
  var inside = 0.85, between = 1.45

  /// The lengths: shorter for heavier edges, for ends with many common neighbours, and inside a community; room for the boxes.
  ///
  /// - Complexity: O(*m* *d*).
  func lengths(of plan: LayoutPlan, sizes: [Size]) -> [LayoutProblem.Edge] {
    var neighbors = [Set<Int>](repeating: [], count: plan.nodes.count)
    for edge in plan.edges {
      neighbors[edge.tail].insert(edge.head)
      neighbors[edge.head].insert(edge.tail)
    }
    let heaviest = plan.edges.lazy.map(\.weight).max() ?? 1
    return plan.edges.map { edge in
      let (a, b) = (neighbors[edge.tail], neighbors[edge.head])
      let common = a.count < b.count ? a.count(where: b.contains) : b.count(where: a.contains)
      let kinship = Double(common) / Double(max(1, a.count + b.count - common - 2))
      let strength = heaviest > 0 ? (edge.weight / heaviest).squareRoot() : 0
      let groups = (plan.nodes[edge.tail].group, plan.nodes[edge.head].group)
      let belonging = groups.0 == nil || groups.1 == nil ? 1 : groups.0 == groups.1 ? inside : between
      let factor = (1.3 - 0.5 * strength) * (1.25 - 0.5 * min(1, kinship)) * belonging
      let room = [edge.tail, edge.head].reduce(0) { $0 + (sizes[$1].width + sizes[$1].height) / 4 }
      return LayoutProblem.Edge(tail: edge.tail, head: edge.head, length: room + space * factor)
    }
  }
}

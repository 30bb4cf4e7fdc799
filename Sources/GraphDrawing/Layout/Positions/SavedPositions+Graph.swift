public import Graphs

extension SavedPositions {
  /// The places that a graph has in the numbers `x` and `y` of its nodes, where the readers of graph files put them.
  ///
  /// `y` grows upwards, as in GEXF, Graphviz and networkx. What one step is in points is not known, see ``unit``. Nodes without a place are left out.
  ///
  /// - Parameter graph: The graph of a file that some program laid out.
  /// - Throws: ``SavedPositionsError`` where no node has a place, or one has half of one, or one that is not finite.
  /// - Complexity: O(*n*).
  public init(of graph: AttributedGraph) throws(SavedPositionsError) {
    let x = graph.nodeAttributes["x"], y = graph.nodeAttributes["y"]
    var places: [String: Place] = [:]
    for (node, id) in graph.nodeIDs.enumerated() {
      let place = (x: x?[node]?.real, y: y?[node]?.real), name = "“\(SafeText.cleaned(id))”"
      if place.x == nil, place.y == nil { continue }
      guard let x = place.x, let y = place.y else {
        let (known, missing) = place.x == nil ? ("y", "x") : ("x", "y")
        throw SavedPositionsError(
          code: .badPlace, line: nil, message: "\(name) has \(known) but no \(missing); give both or neither")
      }
      guard abs(x) <= Self.farthest, abs(y) <= Self.farthest else {
        throw SavedPositionsError(
          code: .badPlace, line: nil,
          message: "\(name) stands at x = \(x), y = \(y); expected finite numbers, and none beyond a trillion")
      }
      places[id] = Place(x: x, y: y)
    }
    guard !places.isEmpty else {
      throw SavedPositionsError(
        code: .noPlaces, line: nil,
        message: "no node has a place; expected numbers x and y of the nodes, in GEXF viz:position")
    }
    self.init(places)
    unit = .unknown
  }

  /// Whatever unit a program has, its pictures end before; farther out, differences lose their hundredths.
  private static let farthest = 1e12
}
